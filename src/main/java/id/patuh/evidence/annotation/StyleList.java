package id.patuh.evidence.annotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the lists that styles consist of: fonts, fills, borders, formats of cells. */
final class StyleList {
    private final String name;
    private final @Nullable Tag open;
    private final @Nullable Tag close;
    private final List<String> items;
    private final int present;

    private StyleList(String name, @Nullable Tag open, @Nullable Tag close, List<String> items, int present) {
        this.name = name;
        this.open = open;
        this.close = close;
        this.items = new ArrayList<>(items);
        this.present = present;
    }

    static StyleList absent(String name, List<String> standard) {
        return new StyleList(name, null, null, standard, 0);
    }

    /** @param tags from the list's own on */
    static StyleList read(List<Tag> tags, String part) {
        var open = tags.get(0);
        var items = new ArrayList<String>();
        if (open.isEmpty()) {
            return new StyleList(open.local(), open, open, items, 0);
        }
        int depth = 1;
        long from = 0;
        for (var tag : tags.subList(1, tags.size())) {
            if (!tag.isEnd()) {
                from = depth == 1 ? tag.start() : from;
                depth += tag.isEmpty() ? 0 : 1;
            } else {
                depth--;
            }
            if (depth == 0) {
                return new StyleList(open.local(), open, tag, items, items.size());
            }
            if (depth == 1) {
                items.add(part.substring((int) from, (int) tag.end()));
            }
        }
        return absent(open.local(), items);
    }

    boolean isPresent() {
        return open != null;
    }

    String at(int index, String otherwise) {
        return index >= 0 && index < items.size() ? items.get(index) : otherwise;
    }

    int add(String xml) {
        items.add(xml);
        return items.size() - 1;
    }

    List<Edit> edits() {
        if (open == null || close == null || items.size() == present) {
            return List.of();
        }
        var added = String.join("", items.subList(present, items.size()));
        var edits = new ArrayList<Edit>();
        if (open.attribute("count") != null) {
            edits.add(open.with("count", String.valueOf(items.size())));
        }
        edits.addAll(Elements.append(close, added));
        return edits;
    }

    String asNew(String prefix) {
        return "<%1$s%2$s count=\"%3$d\">%4$s</%1$s%2$s>".formatted(prefix, name, items.size(), String.join("", items));
    }
}
