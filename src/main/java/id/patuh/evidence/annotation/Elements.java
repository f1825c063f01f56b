package id.patuh.evidence.annotation;

import java.util.List;

/** Changes to elements that may or may not have content. */
final class Elements {
    private Elements() {}

    /**
     * Adds content behind what an element has.
     *
     * @param last the element's end tag, or the only tag that an empty element has
     */
    static List<Edit> append(Tag last, String content) {
        if (last.isEnd()) {
            return List.of(Edit.insert(last.start(), content));
        }
        return List.of(new Edit(last.end() - 2, last.end(), ">" + content + "</" + last.name() + ">"));
    }
}
