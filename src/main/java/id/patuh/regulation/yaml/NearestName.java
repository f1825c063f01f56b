package id.patuh.regulation.yaml;

import id.patuh.language.Message;
import id.patuh.language.Text;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which of the known names somebody probably meant. */
final class NearestName {
    private static final int MOST_LISTED = 20;

    private NearestName() {}

    /** "Perhaps you mean X", or the names there are. */
    static Text hint(String written, Collection<String> known) {
        if (known.isEmpty()) {
            return Message.of("regulation.hint.none");
        }
        return nearest(written, known)
                .map(name -> Message.of("regulation.hint.nearest", name))
                .orElseGet(() -> list(known));
    }

    private static Message list(Collection<String> known) {
        var names = String.join(", ", known.stream().limit(MOST_LISTED).toList());
        return Message.of("regulation.hint.known", known.size() > MOST_LISTED ? names + ", …" : names);
    }

    static Optional<String> nearest(String written, Collection<String> known) {
        var most = Math.max(1, written.length() / 3);
        return known.stream()
                .filter(name -> distance(written, name) <= most)
                .min(Comparator.comparingInt((String name) -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters have to be changed, added or dropped, whatever their case. */
    private static int distance(String first, String second) {
        var one = first.toLowerCase(Locale.ROOT);
        var other = second.toLowerCase(Locale.ROOT);
        var row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
