package id.patuh.web.page;

import id.patuh.workspace.AuditEntry;
import id.patuh.workspace.AuditEntry.Action;
import id.patuh.workspace.AuditTrail;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds entries of the trail, the latest first, page by page. */
final class AuditSearch {
    private static final int ON_A_PAGE = 50;

    private final AuditTrail trail;
    private final @Nullable Action action;
    private final String words;

    AuditSearch(AuditTrail trail, @Nullable Action action, String words) {
        this.trail = trail;
        this.action = action;
        this.words = words.strip().toLowerCase(Locale.ROOT);
    }

    /** The page of that number, or the last one where there are not that many. */
    Page page(int number) {
        long all = count();
        int last = (int) Math.max(1, (all + ON_A_PAGE - 1) / ON_A_PAGE);
        int shown = Math.min(Math.max(1, number), last);
        int from = (shown - 1) * ON_A_PAGE;
        var entries = action == null && words.isEmpty() ? trail.latest(from, ON_A_PAGE) : matching(from, all);
        return new Page(entries, shown, last, all);
    }

    private long count() {
        if (action == null && words.isEmpty()) {
            return trail.size();
        }
        var found = new long[1];
        trail.each(entry -> found[0] += matches(entry) ? 1 : 0);
        return found[0];
    }

    /** Only what is shown is held: the trail may be long. */
    private List<AuditEntry> matching(int from, long all) {
        var held = new ArrayDeque<AuditEntry>();
        var seen = new long[1];
        trail.each(entry -> {
            if (matches(entry) && ++seen[0] <= all - from) {
                held.addFirst(entry);
                if (held.size() > ON_A_PAGE) {
                    held.removeLast();
                }
            }
        });
        return new ArrayList<>(held);
    }

    private boolean matches(AuditEntry entry) {
        if (action != null && entry.action() != action) {
            return false;
        }
        var text = entry.actor().name() + "\n" + entry.object() + "\n" + entry.detail();
        return text.toLowerCase(Locale.ROOT).contains(words);
    }

    /**
     * Some entries, the latest first.
     *
     * @param number counts from 1
     * @param all how many entries match
     */
    record Page(List<AuditEntry> entries, int number, int last, long all) {}
}
