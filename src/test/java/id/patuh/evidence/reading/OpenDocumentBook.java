package id.patuh.evidence.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** An .ods file built in a test from the XML of its sheets. */
public final class OpenDocumentBook {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
            xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:automatic-styles>\
            <style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>\
            <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>\
            </office:automatic-styles><office:body><office:spreadsheet>""";
    private static final String FOOT = "</office:spreadsheet></office:body></office:document-content>";
    private static final String MANIFEST =
            "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">%s</manifest:manifest>";

    private final StringBuilder sheets = new StringBuilder();
    private String manifest = "";

    /** Cells of numbers, of truths and of texts; null leaves a cell empty. */
    public static String row(@Nullable Object... cells) {
        var row = new StringBuilder("<table:table-row>");
        for (var cell : cells) {
            row.append(cell(cell));
        }
        return row + "</table:table-row>";
    }

    public OpenDocumentBook sheet(String name, String... rows) {
        return styled(name, "ta1", rows);
    }

    public OpenDocumentBook hiddenSheet(String name, String... rows) {
        return styled(name, "ta2", rows);
    }

    private OpenDocumentBook styled(String name, String style, String... rows) {
        sheets.append("<table:table table:name=\"%s\" table:style-name=\"%s\">%s</table:table>"
                .formatted(name, style, String.join("", rows)));
        return this;
    }

    public OpenDocumentBook encrypted() {
        manifest =
                "<manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry>";
        return this;
    }

    public Path saveIn(Path folder, String name) {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            put(zip, "content.xml", HEAD + sheets + FOOT);
            put(zip, "META-INF/manifest.xml", MANIFEST.formatted(manifest));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }

    private static String cell(@Nullable Object cell) {
        if (cell == null) {
            return "<table:table-cell/>";
        }
        if (cell instanceof String xml && xml.startsWith("<")) {
            return xml;
        }
        return cell instanceof Number
                ? "<table:table-cell office:value-type=\"float\" office:value=\"%s\"><text:p>%s</text:p></table:table-cell>"
                        .formatted(cell, cell)
                : "<table:table-cell office:value-type=\"string\"><text:p>%s</text:p></table:table-cell>"
                        .formatted(cell);
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
