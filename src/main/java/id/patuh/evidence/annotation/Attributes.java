package id.patuh.evidence.annotation;

import java.util.List;

/** Attributes of an element's first tag, where the element is at hand as text. */
final class Attributes {
    private Attributes() {}

    static String with(String element, String name, String value) {
        return Edit.applied(element, List.of(first(element).with(name, value)));
    }

    static int whole(String element, String name) {
        return first(element).whole(name, 0);
    }

    private static Tag first(String element) {
        return new Tag(element.substring(0, element.indexOf('>') + 1), 0, "");
    }
}
