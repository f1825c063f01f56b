package id.patuh.regulation.yaml;

import id.patuh.language.Message;
import id.patuh.language.Nearest;
import id.patuh.language.Text;
import java.util.Collection;
import java.util.Optional;

/** Words that lead from a name that nobody knows to one that there is. */
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
        var nearest = Nearest.ignoringCase();
        return nearest.among(known, written)
                .filter(name -> nearest.distance(written, name) <= Math.max(1, written.length() / 3));
    }
}
