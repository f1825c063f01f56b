package id.patuh.explanation;

import id.patuh.language.Text;

/** Capital letters where sentences begin, small ones where labels stand within them. */
final class Casing {
    private Casing() {}

    static Text sentence(Text text) {
        return language -> {
            var words = text.in(language);
            return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
        };
    }

    /** An abbreviation keeps its capitals. */
    static Text within(Text label) {
        return language -> {
            var words = label.in(language);
            return words.length() > 1 && Character.isLowerCase(words.charAt(1))
                    ? Character.toLowerCase(words.charAt(0)) + words.substring(1)
                    : words;
        };
    }
}
