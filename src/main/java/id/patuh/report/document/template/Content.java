package id.patuh.report.document.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What a document says, by the names that templates call it. */
public final class Content {
    private final SortedMap<String, Object> values = new TreeMap<>();
    private final SortedMap<String, Chart> charts = new TreeMap<>();
    private final SortedSet<String> names = new TreeSet<>();

    public Content() {}

    /** One that says the same, to which more can be added. */
    public Content(Content other) {
        values.putAll(other.values);
        charts.putAll(other.charts);
        names.addAll(other.names);
    }

    /** Nothing is said by an empty text. */
    public Content put(String name, @Nullable String text) {
        return value(name, text == null ? "" : text);
    }

    public Content put(String name, Figure figure) {
        return value(name, figure);
    }

    /** A part that is shown, or not. */
    public Content put(String name, boolean shown) {
        return value(name, shown);
    }

    /** A chart; where the name stands as text, its bars are told in words. */
    public Content put(String name, Chart chart, String words) {
        charts.put(name, chart);
        return value(name, words);
    }

    /**
     * A part that is repeated.
     *
     * @param columns every name that its items may say, also where there is no item
     */
    public <T> Content each(String name, List<String> columns, Collection<T> items, BiConsumer<Content, T> writer) {
        var rows = new ArrayList<Content>();
        for (var item : items) {
            var row = new Content();
            writer.accept(row, item);
            rows.add(row);
        }
        return rows(name, columns, rows);
    }

    private Content rows(String name, List<String> columns, List<Content> rows) {
        for (var row : rows) {
            if (!columns.containsAll(row.names)) {
                throw new IllegalStateException("%s does not tell of %s".formatted(columns, row.names));
            }
        }
        names.addAll(columns);
        return value(name, rows.stream().map(Content::values).toList());
    }

    private Content value(String name, Object value) {
        names.add(name);
        values.put(name, value);
        return this;
    }

    /** Texts, figures, truth values, and lists of such maps. */
    public Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    public Map<String, Chart> charts() {
        return Collections.unmodifiableMap(charts);
    }

    /** Everything that a template may name. */
    public SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(names);
    }
}
