package id.patuh.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word somebody probably meant. */
final class NearestWord {
    /** One letter in three may be wrong. */
    private static final int LETTERS_PER_MISTAKE = 3;

    private NearestWord() {}

    static Optional<String> to(String typed, Collection<String> known) {
        int most = Math.max(1, typed.length() / LETTERS_PER_MISTAKE);
        return known.stream()
                .filter(word -> distance(typed, word) <= most)
                .min(Comparator.<String>comparingInt(word -> distance(typed, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters have to be put in, taken out or changed. */
    private static int distance(String left, String right) {
        var row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int changed = corner + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[right.length()];
    }
}
