package id.patuh.evidence.sheet;

import id.patuh.language.Nearest;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Words as people mean them, whatever spaces, marks and capitals they typed. */
public final class Words {
    private static final Nearest NEAREST = Nearest.by(Words::key);

    private Words() {}

    /** Trimmed, each run of white space one space, and without marks that nobody sees. */
    public static String fold(String words) {
        return isFolded(words) ? words : folded(words);
    }

    /** Whether there is nothing that anybody sees. */
    public static boolean isBlank(String words) {
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            if (isPlain(sign) || !(isGap(sign) || isUnseen(sign))) {
                return false;
            }
        }
        return true;
    }

    /** Most words are, so that nothing has to be made of them. */
    private static boolean isFolded(String words) {
        boolean gap = true;
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            boolean space = sign == ' ';
            if ((space && gap) || (!space && !isPlain(sign) && (isGap(sign) || isUnseen(sign)))) {
                return false;
            }
            gap = space;
        }
        return words.isEmpty() || !gap;
    }

    private static String folded(String words) {
        var folded = new StringBuilder(words.length());
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            if (isUnseen(sign)) {
                continue;
            }
            if (isGap(sign)) {
                gap = true;
                continue;
            }
            if (gap && !folded.isEmpty()) {
                folded.append(' ');
            }
            gap = false;
            folded.append(sign);
        }
        return folded.toString();
    }

    /** What is left to compare two names by: small letters and digits. */
    public static String key(String words) {
        var key = new StringBuilder(words.length());
        var small = words.toLowerCase(Locale.ROOT);
        for (int i = 0; i < small.length(); ) {
            int sign = small.codePointAt(i);
            if (Character.isLetterOrDigit(sign)) {
                key.appendCodePoint(sign);
            }
            i += Character.charCount(sign);
        }
        return key.toString();
    }

    /** The candidate that takes the fewest changes to write, if it is at all like the words. */
    public static Optional<String> nearest(String words, Collection<String> candidates) {
        var alike = candidates.stream()
                .filter(candidate -> NEAREST.distance(words, candidate) <= Math.max(1, candidate.length() / 2))
                .toList();
        return NEAREST.among(alike, words);
    }

    /** Whether it is a sign of ASCII that everybody sees. */
    private static boolean isPlain(char sign) {
        return sign > ' ' && sign <= '~';
    }

    private static boolean isGap(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static boolean isUnseen(char sign) {
        return Character.getType(sign) == Character.FORMAT
                || (Character.isISOControl(sign) && !Character.isWhitespace(sign));
    }
}
