package id.patuh.report.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.patuh.language.Language;
import id.patuh.report.document.sheet.ChartSheet;
import id.patuh.report.document.template.Chart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a Word template from nothing: real headings, tables whose headings repeat, charts, numbered pages. */
final class WordMaker {
    static final int WIDTH = 9638;
    static final int WIDE = 14570;

    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Language language;
    private final String title;
    private final StringBuilder body = new StringBuilder();
    private final List<String> charts = new ArrayList<>();
    private boolean titlePage;

    WordMaker(Language language, String title) {
        this.language = language;
        this.title = title;
    }

    /** The words of this language. */
    String say(String id, String en) {
        return language == Language.ID ? id : en;
    }

    WordMaker paragraph(String style, String text) {
        body.append(paragraphOf(style, text, ""));
        return this;
    }

    WordMaker text(String text) {
        return paragraph("Normal", text);
    }

    WordMaker heading(int level, String text) {
        return paragraph("Heading" + level, text);
    }

    /** What stands between is repeated, or left out. */
    WordMaker part(String mark, Runnable between) {
        text("{{" + mark + "}}");
        between.run();
        return text("{{/" + mark.substring(1) + "}}");
    }

    /** A heading on a page of its own. */
    WordMaker chapter(String text) {
        body.append(paragraphOf("Heading1", text, "<w:pageBreakBefore/>"));
        return this;
    }

    /** What stands on one page with what follows. */
    WordMaker kept(String style, String text) {
        body.append(paragraphOf(style, text, "<w:keepNext/>"));
        return this;
    }

    /** Ends a part of the document whose pages lie or stand. */
    WordMaker endSection(boolean lying) {
        body.append("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>")
                .append(section(lying))
                .append("</w:pPr></w:p>");
        return this;
    }

    WordMaker withTitlePage() {
        titlePage = true;
        return this;
    }

    /** A table whose one row is repeated for every item. */
    WordMaker table(String repeated, List<Integer> widths, List<String> headings, List<String> cells) {
        var marked = new ArrayList<>(cells);
        marked.set(0, "{{#" + repeated + "}}" + marked.get(0));
        int last = marked.size() - 1;
        marked.set(last, marked.get(last) + "{{/" + repeated + "}}");
        return tableOf(widths, headings, List.of(marked));
    }

    WordMaker tableOf(List<Integer> widths, List<String> headings, List<List<String>> rows) {
        openTable("Tabel", widths);
        body.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < headings.size(); i++) {
            body.append(cell(widths.get(i), "JudulTabel", headings.get(i), "D9E2EC"));
        }
        body.append("</w:tr>");
        for (var row : rows) {
            row(widths, row, "IsiTabel");
        }
        body.append("</w:tbl>").append(paragraphOf("Jarak", "", ""));
        return this;
    }

    /** Names and values side by side, without lines around them. */
    WordMaker facts(int name, int value, String style, String... pairs) {
        openTable("Polos", List.of(name, value));
        for (int i = 0; i < pairs.length; i += 2) {
            row(List.of(name, value), List.of(pairs[i], pairs[i + 1]), style);
        }
        body.append("</w:tbl>").append(paragraphOf("Jarak", "", ""));
        return this;
    }

    /** Blocks beside each other that belong on one page. */
    WordMaker blocks(List<Integer> widths, List<List<String>> columns) {
        openTable("Polos", widths);
        body.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int i = 0; i < widths.size(); i++) {
            body.append("<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>".formatted(widths.get(i)));
            columns.get(i).forEach(line -> body.append(paragraphOf("Blok", line, "")));
            body.append("</w:tc>");
        }
        body.append("</w:tr></w:tbl>").append(paragraphOf("Jarak", "", "<w:keepNext/>"));
        return this;
    }

    private void openTable(String style, List<Integer> widths) {
        int width = widths.stream().mapToInt(Integer::intValue).sum();
        body.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"%s\"/><w:tblW w:w=\"%d\" w:type=\"dxa\"/>"
                        .formatted(style, width))
                .append(
                        "<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\" w:firstRow=\"1\"/></w:tblPr><w:tblGrid>");
        widths.forEach(column -> body.append("<w:gridCol w:w=\"%d\"/>".formatted(column)));
        body.append("</w:tblGrid>");
    }

    private void row(List<Integer> widths, List<String> cells, String style) {
        body.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int i = 0; i < cells.size(); i++) {
            body.append(cell(widths.get(i), style, cells.get(i), ""));
        }
        body.append("</w:tr>");
    }

    private static String cell(int width, String style, String text, String fill) {
        var shade = fill.isEmpty() ? "" : "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + fill + "\"/>";
        return "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>%s</w:tcPr>%s</w:tc>"
                .formatted(width, shade, paragraphOf(style, text, ""));
    }

    /** Parts between two stars are bold. */
    private static String paragraphOf(String style, String text, String more) {
        var runs = new StringBuilder();
        var pieces = text.split("\\*\\*", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (!pieces[i].isEmpty()) {
                runs.append("<w:r>")
                        .append(i % 2 == 1 ? "<w:rPr><w:b/></w:rPr>" : "")
                        .append("<w:t xml:space=\"preserve\">")
                        .append(escaped(pieces[i]))
                        .append("</w:t></w:r>");
            }
        }
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr>%s</w:p>".formatted(style, more, runs);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /**
     * A chart of bars that lie.
     *
     * @param most the end of the scale; empty where it follows the figures
     */
    WordMaker chart(String name, String most, double centimetres) {
        charts.add(most);
        int number = charts.size();
        body.append(("<w:p><w:pPr><w:pStyle w:val=\"Gambar\"/></w:pPr><w:r><w:drawing>"
                        + "<wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                        + " distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"5940000\" cy=\"%d\"/>"
                        + "<wp:docPr id=\"%d\" name=\"%s\" descr=\"{{%s}}\"/><wp:cNvGraphicFramePr/>"
                        + "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
                        + "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\">"
                        + "<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"rIdChart%d\"/>"
                        + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>")
                .formatted((long) (centimetres * 360_000), number, name, name, number));
        return this;
    }

    /** The file; its last pages lie or stand. */
    byte[] make(boolean lying) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", DECLARATION + contentTypes());
        parts.put("_rels/.rels", DECLARATION + Boilerplate.PACKAGE_RELATIONS);
        parts.put("docProps/core.xml", DECLARATION + Boilerplate.PROPERTIES.formatted(escaped(title), language.code()));
        parts.put(
                "word/document.xml",
                DECLARATION + "<w:document " + NAMESPACES + "><w:body>" + body + section(lying)
                        + "</w:body></w:document>");
        parts.put("word/styles.xml", DECLARATION + WordStyles.of(language, NAMESPACES));
        parts.put(
                "word/settings.xml",
                DECLARATION + "<w:settings " + NAMESPACES + "><w:compat>"
                        + "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>"
                        + "</w:compat></w:settings>");
        parts.put("word/footer1.xml", DECLARATION + footer());
        parts.put("word/_rels/document.xml.rels", DECLARATION + relations());
        for (int i = 1; i <= charts.size(); i++) {
            parts.put("word/charts/chart%d.xml".formatted(i), DECLARATION + Boilerplate.chart(charts.get(i - 1)));
            parts.put(
                    "word/charts/_rels/chart%d.xml.rels".formatted(i),
                    DECLARATION + Boilerplate.CHART_RELATIONS.formatted(i));
        }
        return zipped(parts);
    }

    private String section(boolean lying) {
        var size = lying ? "w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"" : "w:w=\"11906\" w:h=\"16838\"";
        return ("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rIdFooter\"/><w:pgSz %s/>"
                        + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\""
                        + " w:footer=\"567\" w:gutter=\"0\"/>%s</w:sectPr>")
                .formatted(size, titlePage ? "<w:titlePg/>" : "");
    }

    private String footer() {
        return "<w:ftr " + NAMESPACES
                + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:r><w:t xml:space=\"preserve\">"
                + escaped(title) + " · " + say("halaman", "page") + " </w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:ftr>";
    }

    private String contentTypes() {
        return Boilerplate.CONTENT_TYPES.formatted(IntStream.rangeClosed(1, charts.size())
                .mapToObj(
                        "<Override PartName=\"/word/charts/chart%d.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.drawingml.chart+xml\"/>"
                                ::formatted)
                .collect(Collectors.joining()));
    }

    private String relations() {
        return Boilerplate.DOCUMENT_RELATIONS.formatted(IntStream.rangeClosed(1, charts.size())
                .mapToObj(number -> "<Relationship Id=\"rIdChart%d\" Type=\"%s/chart\" Target=\"charts/chart%d.xml\"/>"
                        .formatted(number, RELATIONS, number))
                .collect(Collectors.joining()));
    }

    private byte[] zipped(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue().getBytes(UTF_8));
            }
            for (int i = 1; i <= charts.size(); i++) {
                var sheet = ChartSheet.of(new Chart("x", List.of(new Chart.Bar("x", 1))));
                put(zip, "word/embeddings/sheet%d.xlsx".formatted(i), sheet);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(content);
    }
}
