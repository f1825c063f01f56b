package id.patuh.regulation.yaml;

import id.patuh.regulation.MappedTable;
import id.patuh.regulation.MappedTable.CodeSource;
import id.patuh.regulation.MappedTable.RowSpan;
import id.patuh.regulation.SheetMapping;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the mapping that a file describes. */
final class MappingBinder {
    private static final Pattern ROWS = Pattern.compile("(\\d{1,7})(?: ?- ?(\\d{1,7}))?");

    private MappingBinder() {}

    /** @param file what the file is called when something is said about it */
    static SheetMapping mapping(YamlNode top, String file) {
        return new SheetMapping(
                top.at("name").words(),
                file,
                top.at("office").stringOrNull(),
                words(top.at("files")),
                top.at("tables").items().stream().map(MappingBinder::table).toList());
    }

    private static MappedTable table(YamlNode node) {
        return new MappedTable(
                node.optional("sheet").map(YamlNode::string).orElse("*"),
                node.at("form").string(),
                node.optional("headings").map(MappingBinder::rows).orElse(null),
                words(node.at("ends")),
                group(node.at("columns"), MappingBinder::words),
                code(node.at("code")),
                group(node.at("choose"), MappingBinder::translation),
                group(node.at("values"), MappingBinder::translation),
                group(node.at("fixed"), MappingBinder::value),
                words(node.at("placeholders")));
    }

    private static CodeSource code(YamlNode node) {
        return new CodeSource(
                words(node.at("column")),
                words(node.at("title")),
                words(node.at("pattern")),
                node.at("fixed").stringOrNull(),
                translation(node.at("translate")));
    }

    private static RowSpan rows(YamlNode node) {
        return rowsIfValid(node).orElseThrow(() -> new MalformedNodeException(node));
    }

    /** Empty where it is no span of rows that a sheet can have. */
    static Optional<RowSpan> rowsIfValid(YamlNode node) {
        var written = ROWS.matcher(node.text().strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(written.group(1));
        int last = written.group(2) == null ? first : Integer.parseInt(written.group(2));
        return first >= 1 && last >= first && last - first < MappingCheck.MOST_HEADING_ROWS
                ? Optional.of(new RowSpan(first, last))
                : Optional.empty();
    }

    /** One word, or several. */
    private static List<String> words(YamlNode node) {
        if (node.json().isArray()) {
            return node.items().stream().map(MappingBinder::value).toList();
        }
        return node.present() ? List.of(value(node)) : List.of();
    }

    private static Map<String, String> translation(YamlNode node) {
        return group(node, MappingBinder::value);
    }

    /** What is written, whether as words or as a number; nothing written is an empty word. */
    private static String value(YamlNode node) {
        if (node.json().isContainer()) {
            throw new MalformedNodeException(node);
        }
        return node.text();
    }

    private static <T extends @Nullable Object> Map<String, T> group(YamlNode node, Function<YamlNode, T> value) {
        var map = new LinkedHashMap<String, T>();
        node.members().forEach(member -> map.put(member.key(), value.apply(member)));
        return Collections.unmodifiableMap(map);
    }
}
