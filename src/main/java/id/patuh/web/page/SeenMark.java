package id.patuh.web.page;

import id.patuh.workspace.Reviews.Seen;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a page showed of an indicator, as its forms send it back. */
final class SeenMark {
    private static final Pattern FORM = Pattern.compile("([0-9a-f]{64})\\.([0-9]{1,9})\\.([0-9]{1,9})");

    private SeenMark() {}

    static String write(Seen seen) {
        return seen.evidence() + "." + seen.reviews() + "." + seen.rulings();
    }

    /** Empty if no page wrote it. */
    static Optional<Seen> read(String mark) {
        var parts = FORM.matcher(mark);
        return parts.matches()
                ? Optional.of(new Seen(parts.group(1), Long.parseLong(parts.group(2)), Long.parseLong(parts.group(3))))
                : Optional.empty();
    }
}
