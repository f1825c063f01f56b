package id.patuh.evidence.reading;

import id.patuh.evidence.sheet.Words;
import java.util.Optional;

/** What a code looks like among other words: {@code #} is a digit, {@code @} a letter. */
record CodePattern(String pattern) {
    private static final int MOST_LETTERS = 1_000;

    /** The first part of the words that looks so, and is no part of a longer word. */
    Optional<String> find(String words) {
        var text = Words.fold(words);
        int end = Math.min(text.length(), MOST_LETTERS) - pattern.length();
        for (int start = 0; start <= end; start++) {
            if (fits(text, start) && isWhole(text, start)) {
                return Optional.of(text.substring(start, start + pattern.length()));
            }
        }
        return Optional.empty();
    }

    private boolean fits(String text, int start) {
        for (int i = 0; i < pattern.length(); i++) {
            if (!fits(pattern.charAt(i), text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(char asked, char sign) {
        return switch (asked) {
            case '#' -> Character.isDigit(sign);
            case '@' -> Character.isLetter(sign);
            default -> Character.toLowerCase(asked) == Character.toLowerCase(sign);
        };
    }

    private boolean isWhole(String text, int start) {
        int behind = start + pattern.length();
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (behind == text.length() || !Character.isLetterOrDigit(text.charAt(behind)));
    }
}
