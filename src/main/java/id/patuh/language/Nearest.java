package id.patuh.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Which of several names somebody probably meant. */
public final class Nearest {
    private final UnaryOperator<String> key;

    private Nearest(UnaryOperator<String> key) {
        this.key = key;
    }

    /** Compares names whatever their capitals. */
    public static Nearest ignoringCase() {
        return by(name -> name.toLowerCase(Locale.ROOT));
    }

    /** Compares what is left of names. */
    public static Nearest by(UnaryOperator<String> key) {
        return new Nearest(key);
    }

    /** The name that takes the fewest changes; of several the first in the alphabet; empty where there is none. */
    public Optional<String> among(Collection<String> names, String written) {
        return names.stream()
                .min(Comparator.comparingInt((String name) -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters have to be changed, added or dropped. */
    public int distance(String first, String second) {
        var one = key.apply(first);
        var other = key.apply(second);
        var row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            step(row, one.charAt(i - 1), other);
        }
        return row[other.length()];
    }

    /** One row of the table of distances between beginnings, over the row before it. */
    private static void step(int[] row, char letter, String other) {
        int diagonal = row[0];
        row[0]++;
        for (int j = 1; j < row.length; j++) {
            int changed = diagonal + (letter == other.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
        }
    }
}
