package id.patuh.evidence.excel;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Words as people mean them, whatever spaces, marks and capitals they typed. */
final class Words {
    private Words() {}

    /** Trimmed, each run of white space one space, and without marks that nobody sees. */
    static String fold(String words) {
        var folded = new StringBuilder(words.length());
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            if (isUnseen(sign)) {
                continue;
            }
            if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
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
    static String key(String words) {
        var key = new StringBuilder(words.length());
        words.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** The candidate that takes the fewest changes to write, if it is at all like the words. */
    static Optional<String> nearest(String words, Collection<String> candidates) {
        var key = key(words);
        return candidates.stream()
                .filter(candidate -> changes(key, key(candidate)) <= Math.max(1, candidate.length() / 2))
                .min(Comparator.comparingInt(candidate -> changes(key, key(candidate))));
    }

    private static int changes(String from, String to) {
        if (Math.abs(from.length() - to.length()) > 40) {
            return Integer.MAX_VALUE;
        }
        var row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }

    private static boolean isUnseen(char sign) {
        return Character.getType(sign) == Character.FORMAT
                || (Character.isISOControl(sign) && !Character.isWhitespace(sign));
    }
}
