package id.patuh.evidence.annotation;

import id.patuh.evidence.AnnotationException;
import id.patuh.evidence.Mark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** A workbook's styles: what it has stays, and what the marks need comes behind it. */
final class StylesPart {
    private static final String PLAIN = "<%sxf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>";
    private static final List<String> ORDER = List.of(
            "numFmts",
            "fonts",
            "fills",
            "borders",
            "cellStyleXfs",
            "cellXfs",
            "cellStyles",
            "dxfs",
            "tableStyles",
            "colors",
            "extLst");

    private final @Nullable String text;
    private final String namespace;
    private final Map<String, StyleList> lists = new HashMap<>();
    private final Map<String, Integer> known = new HashMap<>();
    private final Map<String, Long> starts = new HashMap<>();
    private String prefix = "";
    private long close;

    private StylesPart(@Nullable String text, String namespace) throws AnnotationException {
        this.text = text;
        this.namespace = namespace;
        if (text != null) {
            read(TagReader.tags(text), text);
        }
    }

    static StylesPart of(SourcePackage source, WorkbookPart workbook) throws IOException, AnnotationException {
        var relation = workbook.relations().first("styles");
        var text = relation.isPresent() ? source.textIfPresent(relation.get().target()) : null;
        return new StylesPart(text, workbook.namespace());
    }

    boolean isPresent() {
        return text != null;
    }

    /** The style of a cell with the colour of a mark; everything else of it stays. */
    int marked(int style, Mark.Kind kind) {
        return once("marked " + style + " " + kind, () -> {
            var base = list("cellXfs").at(style, PLAIN.formatted(prefix));
            var xf = Attributes.with(base, "fillId", String.valueOf(fill(Look.fill(kind))));
            xf = Attributes.with(xf, "applyFill", "1");
            var font = darker(Attributes.whole(base, "fontId"));
            return list("cellXfs").add(font < 0 ? xf : Attributes.with(xf, "fontId", String.valueOf(font)));
        });
    }

    int fill(String colour) {
        return add(
                "fills",
                "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"%s\"/><bgColor indexed=\"64\"/></patternFill></fill>"
                        .formatted(colour));
    }

    /** @param extra what else the font has: {@code <b/>} */
    int font(int size, String colour, String extra) {
        return add(
                "fonts",
                "<font>%s<sz val=\"%d\"/><color rgb=\"%s\"/><name val=\"%s\"/></font>"
                        .formatted(extra, size, colour, Look.FONT));
    }

    int frame() {
        var side = "<%1$s style=\"thin\"><color rgb=\"FFD1D5DB\"/></%1$s>";
        return add(
                "borders",
                "<border>%s%s%s%s<diagonal/></border>"
                        .formatted(
                                side.formatted("left"),
                                side.formatted("right"),
                                side.formatted("top"),
                                side.formatted("bottom")));
    }

    int style(int font, int fill, int border, String alignment) {
        return add(
                "cellXfs",
                ("<xf numFmtId=\"0\" fontId=\"%d\" fillId=\"%d\" borderId=\"%d\" xfId=\"0\" applyFont=\"1\""
                                + " applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment %s/></xf>")
                        .formatted(font, fill, border, alignment));
    }

    /** The same style for a text that must stay one. */
    int quoted(int style) {
        return once("quoted " + style, () -> {
            var base = list("cellXfs").at(style, PLAIN.formatted(prefix));
            return list("cellXfs").add(Attributes.with(base, "quotePrefix", "1"));
        });
    }

    /** The changes of a part that is there. */
    List<Edit> edits() {
        var edits = new ArrayList<Edit>();
        for (var name : List.of("fonts", "fills", "borders", "cellXfs")) {
            var list = lists.get(name);
            if (list != null) {
                edits.addAll(list.isPresent() ? list.edits() : List.of(Edit.insert(place(name), list.asNew(prefix))));
            }
        }
        return edits;
    }

    /** The whole of a part that was not there. */
    String asNew() {
        return Xml.HEADER
                + "<styleSheet xmlns=\"%s\">%s%s%s"
                        .formatted(
                                namespace,
                                list("fonts").asNew(""),
                                list("fills").asNew(""),
                                list("borders").asNew(""))
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + list("cellXfs").asNew("")
                + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                + "</styleSheet>";
    }

    private int add(String list, String xml) {
        return once(xml, () -> list(list).add(prefixed(xml)));
    }

    private int once(String what, IntSupplier maker) {
        var index = known.get(what);
        if (index == null) {
            index = maker.getAsInt();
            known.put(what, index);
        }
        return index;
    }

    private String prefixed(String xml) {
        return prefix.isEmpty() ? xml : xml.replaceAll("<(/?)(?=[a-zA-Z])", "<$1" + prefix);
    }

    /** A light letter cannot be read on a light colour; -1 where the font can stay. */
    private int darker(int font) {
        var xml = list("fonts").at(font, "");
        if (!Colours.isLight(xml)) {
            return -1;
        }
        return once("dark " + font, () -> list("fonts").add(Colours.darkened(xml, prefix)));
    }

    private StyleList list(String name) {
        return lists.computeIfAbsent(
                name,
                key -> StyleList.absent(
                        key, standard(key).stream().map(this::prefixed).toList()));
    }

    private static List<String> standard(String list) {
        return switch (list) {
            case "fonts" -> List.of("<font><sz val=\"11\"/><name val=\"" + Look.FONT + "\"/></font>");
            case "fills" ->
                List.of(
                        "<fill><patternFill patternType=\"none\"/></fill>",
                        "<fill><patternFill patternType=\"gray125\"/></fill>");
            case "borders" -> List.of("<border><left/><right/><top/><bottom/><diagonal/></border>");
            default -> List.of(PLAIN.formatted(""));
        };
    }

    /** In front of the first list that belongs behind it. */
    private long place(String name) {
        return ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()).stream()
                .filter(starts::containsKey)
                .mapToLong(starts::get)
                .min()
                .orElse(close);
    }

    private void read(List<Tag> tags, String part) {
        int depth = 0;
        for (int i = 0; i < tags.size(); i++) {
            var tag = tags.get(i);
            depth -= tag.isEnd() ? 1 : 0;
            if (depth == 0) {
                prefix = tag.prefix();
                close = tag.start();
            } else if (depth == 1 && !tag.isEnd()) {
                starts.put(tag.local(), tag.start());
                if (List.of("fonts", "fills", "borders", "cellXfs").contains(tag.local())) {
                    lists.put(tag.local(), StyleList.read(tags.subList(i, tags.size()), part));
                }
            }
            depth += tag.isEnd() || tag.isEmpty() ? 0 : 1;
        }
    }
}
