package id.patuh.evidence.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Other characters in the place of those from start to end, counted from the beginning of a part. */
record Edit(long start, long end, String text) {
    static Edit insert(long at, String text) {
        return new Edit(at, at, text);
    }

    /** In the order of the part; those at one place stay in their order. */
    static List<Edit> sorted(List<Edit> edits) {
        var sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparingLong(Edit::start));
        return List.copyOf(sorted);
    }

    static String applied(String text, List<Edit> edits) {
        var result = new StringBuilder();
        int at = 0;
        for (var edit : sorted(edits)) {
            result.append(text, at, (int) edit.start()).append(edit.text());
            at = (int) edit.end();
        }
        return result.append(text, at, text.length()).toString();
    }
}
