package id.patuh.report.document.word;

import id.patuh.report.document.sheet.ChartSheet;
import id.patuh.report.document.template.Chart;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The charts of a Word file whose description is a chart's placeholder: they keep their look and get other bars. */
final class Charts {
    private static final String BODY = "word/document.xml";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\s*\\{\\{\\s*(\\w+)\\s*}}\\s*");

    private final Map<String, byte[]> parts;
    private final String file;

    Charts(Map<String, byte[]> parts, String file) {
        this.parts = parts;
        this.file = file;
    }

    void fill(Map<String, Chart> charts) {
        var body = Xml.read(part(BODY), file);
        for (var description : Xml.all(body, DRAWING, "docPr")) {
            var matcher = PLACEHOLDER.matcher(description.getAttribute("descr"));
            var chart = matcher.matches() ? charts.get(matcher.group(1)) : null;
            if (chart != null) {
                Xml.all(description.getParentNode(), Xml.CHART, "chart").stream()
                        .flatMap(shown -> target(BODY, shown.getAttributeNS(Xml.RELATIONS, "id")).stream())
                        .forEach(part -> fill(part, chart));
            }
        }
    }

    private void fill(String name, Chart chart) {
        var document = Xml.read(part(name), file);
        var series = Xml.all(document, Xml.CHART, "ser");
        if (series.isEmpty()) {
            return;
        }
        int last = chart.bars().size() + 1;
        replace(series.get(0), "cat", names(document, chart, last));
        replace(series.get(0), "val", values(document, chart, last));
        Xml.all(document, Xml.CHART, "externalData").stream()
                .flatMap(data -> target(name, data.getAttributeNS(Xml.RELATIONS, "id")).stream())
                .forEach(sheet -> parts.put(sheet, ChartSheet.of(chart)));
        parts.put(name, Xml.bytes(document));
    }

    private static Element names(Document document, Chart chart, int last) {
        var cache = element(document, "strCache");
        count(cache, chart);
        for (int i = 0; i < chart.bars().size(); i++) {
            point(cache, i, chart.bars().get(i).name());
        }
        return reference(document, "strRef", "%s!$A$2:$A$%d".formatted(ChartSheet.NAME, last), cache);
    }

    private static Element values(Document document, Chart chart, int last) {
        var cache = element(document, "numCache");
        cache.appendChild(element(document, "formatCode")).setTextContent("General");
        count(cache, chart);
        for (int i = 0; i < chart.bars().size(); i++) {
            point(cache, i, chart.bars().get(i).value().toString());
        }
        return reference(document, "numRef", "%s!$B$2:$B$%d".formatted(ChartSheet.NAME, last), cache);
    }

    private static void count(Element cache, Chart chart) {
        var count = element(cache.getOwnerDocument(), "ptCount");
        count.setAttribute("val", Integer.toString(chart.bars().size()));
        cache.appendChild(count);
    }

    private static void point(Element cache, int index, String words) {
        var point = element(cache.getOwnerDocument(), "pt");
        point.setAttribute("idx", Integer.toString(index));
        point.appendChild(element(cache.getOwnerDocument(), "v")).setTextContent(words);
        cache.appendChild(point);
    }

    private static Element reference(Document document, String kind, String cells, Element cache) {
        var reference = element(document, kind);
        reference.appendChild(element(document, "f")).setTextContent(cells);
        reference.appendChild(cache);
        return reference;
    }

    private static void replace(Element series, String name, Element reference) {
        Xml.all(series, Xml.CHART, name).stream().findFirst().ifPresent(holder -> {
            while (holder.getFirstChild() != null) {
                holder.removeChild(holder.getFirstChild());
            }
            holder.appendChild(reference);
        });
    }

    private static Element element(Document document, String name) {
        return document.createElementNS(Xml.CHART, "c:" + name);
    }

    /** The part that another part names by a relation. */
    private Optional<String> target(String source, String relation) {
        var path = Path.of(source);
        var relations = "%s/_rels/%s.rels".formatted(path.getParent(), path.getFileName());
        return Stream.ofNullable(parts.get(relations.replace('\\', '/')))
                .flatMap(part -> Xml.all(
                        Xml.read(part, file),
                        "http://schemas.openxmlformats.org/package/2006/relationships",
                        "Relationship")
                        .stream())
                .filter(found -> found.getAttribute("Id").equals(relation))
                .map(found -> resolved(path, found.getAttribute("Target")))
                .filter(parts::containsKey)
                .findFirst();
    }

    private static String resolved(Path source, String target) {
        var path = target.startsWith("/") ? Path.of(target.substring(1)) : source.resolveSibling(target);
        return path.normalize().toString().replace('\\', '/');
    }

    private byte[] part(String name) {
        return new LinkedHashMap<>(parts).getOrDefault(name, new byte[0]);
    }
}
