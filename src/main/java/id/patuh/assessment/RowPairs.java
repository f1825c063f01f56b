package id.patuh.assessment;

import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceValue;
import id.patuh.evidence.EvidenceValue.State;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which earlier row became which later row. */
final class RowPairs {
    /** More pairs of rows than these are not weighed; rows then follow each other in order. */
    private static final int MOST_WEIGHED = 250_000;

    private final List<EvidenceRow> before;
    private final List<EvidenceRow> after;
    private final IdentityHashMap<EvidenceRow, Pair> pairs = new IdentityHashMap<>();
    private final Set<EvidenceRow> gone = Collections.newSetFromMap(new IdentityHashMap<>());

    /** One row, earlier and later. */
    record Pair(EvidenceRow before, EvidenceRow after) {}

    /** Rows with the same key may be the same row. */
    private record Key(
            String form, @Nullable String kode, @Nullable String owner) {}

    private record Weighed(EvidenceRow before, EvidenceRow after, int agreement) {
        int distance() {
            return Math.abs(before.row() - after.row());
        }
    }

    private RowPairs(List<EvidenceRow> before, List<EvidenceRow> after) {
        this.before = before;
        this.after = after;
    }

    /** Rows of workbooks with the same name first, then rows of the same office, whatever its workbook is called now. */
    static RowPairs of(List<EvidenceRow> before, List<EvidenceRow> after) {
        var found = new RowPairs(before, after);
        found.pair(EvidenceRow::file);
        found.pair(EvidenceRow::office);
        return found;
    }

    /** In the order of the later rows. */
    List<Pair> pairs() {
        return after.stream().map(pairs::get).filter(Objects::nonNull).toList();
    }

    List<EvidenceRow> added() {
        return after.stream().filter(row -> !pairs.containsKey(row)).toList();
    }

    List<EvidenceRow> removed() {
        return before.stream().filter(row -> !gone.contains(row)).toList();
    }

    /** Whether two values are the same answer, or the same lack of one. */
    static boolean same(EvidenceValue one, EvidenceValue other) {
        if (one.state() != other.state()) {
            return false;
        }
        return switch (one.state()) {
            case ANSWERED -> Objects.equals(one.typed(), other.typed());
            case BLANK -> true;
            case PLACEHOLDER, UNREADABLE ->
                one.cell().shown().equals(other.cell().shown());
        };
    }

    private void pair(Function<EvidenceRow, @Nullable String> owner) {
        var earlier = grouped(removed(), owner);
        var later = grouped(added(), owner);
        earlier.forEach((key, rows) -> match(rows, later.getOrDefault(key, List.of())));
    }

    private static Map<Key, List<EvidenceRow>> grouped(
            List<EvidenceRow> rows, Function<EvidenceRow, @Nullable String> owner) {
        var groups = new LinkedHashMap<Key, List<EvidenceRow>>();
        rows.forEach(row -> groups.computeIfAbsent(
                        new Key(row.form(), row.kode(), owner.apply(row)), key -> new ArrayList<>())
                .add(row));
        return groups;
    }

    private void match(List<EvidenceRow> earlier, List<EvidenceRow> later) {
        if (earlier.size() == 1 && later.size() == 1) {
            take(earlier.get(0), later.get(0));
            return;
        }
        unchanged(earlier, later);
        var rest = earlier.stream().filter(row -> !gone.contains(row)).toList();
        var free = later.stream().filter(row -> !pairs.containsKey(row)).toList();
        if ((long) rest.size() * free.size() > MOST_WEIGHED) {
            for (int i = 0; i < Math.min(rest.size(), free.size()); i++) {
                take(rest.get(i), free.get(i));
            }
        } else {
            best(rest, free);
        }
    }

    private void unchanged(List<EvidenceRow> earlier, List<EvidenceRow> later) {
        var same = new HashMap<List<Object>, Deque<EvidenceRow>>();
        later.forEach(row -> same.computeIfAbsent(answers(row), answers -> new ArrayDeque<>())
                .add(row));
        for (var row : earlier) {
            var found = same.getOrDefault(answers(row), new ArrayDeque<>()).poll();
            if (found != null) {
                take(row, found);
            }
        }
    }

    private static List<Object> answers(EvidenceRow row) {
        var answers = new ArrayList<>();
        row.values().forEach((field, value) -> {
            answers.add(field);
            answers.add(value.state());
            var typed = value.typed();
            answers.add(
                    value.state() == State.BLANK
                            ? ""
                            : typed != null ? typed : value.cell().shown());
        });
        return answers;
    }

    /** Rows that share no answer are different rows. */
    private void best(List<EvidenceRow> earlier, List<EvidenceRow> later) {
        var weighed = new ArrayList<Weighed>();
        for (var was : earlier) {
            for (var now : later) {
                int agreement = agreement(was, now);
                if (agreement > 0) {
                    weighed.add(new Weighed(was, now, agreement));
                }
            }
        }
        weighed.sort(Comparator.comparingInt(Weighed::agreement).reversed().thenComparingInt(Weighed::distance));
        for (var pair : weighed) {
            if (!gone.contains(pair.before()) && !pairs.containsKey(pair.after())) {
                take(pair.before(), pair.after());
            }
        }
    }

    private static int agreement(EvidenceRow was, EvidenceRow now) {
        int agreement = 0;
        for (var entry : now.values().entrySet()) {
            var earlier = was.values().get(entry.getKey());
            var value = entry.getValue();
            boolean says = value.answered() && !Objects.equals(value.typed(), now.kode());
            if (says && earlier != null && same(earlier, value)) {
                agreement++;
            }
        }
        return agreement;
    }

    private void take(EvidenceRow was, EvidenceRow now) {
        gone.add(was);
        pairs.put(now, new Pair(was, now));
    }
}
