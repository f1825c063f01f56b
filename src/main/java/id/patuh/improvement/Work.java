package id.patuh.improvement;

import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceValue;
import id.patuh.regulation.Effort;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/** How much work changes are, for one submission. */
final class Work {
    static final int IMPOSSIBLE = Effort.NEVER;

    private final Effort effort;
    private final Map<RowPlace, EvidenceRow> rows = new HashMap<>();

    Work(Effort effort, ChangedEvidence today) {
        this.effort = effort;
        today.places().forEach((row, place) -> rows.put(place, row));
    }

    /** {@link #IMPOSSIBLE} if one of them cannot be made any more. */
    int of(SortedMap<RowPlace, SortedMap<String, Object>> changes) {
        long sum = 0;
        for (var change : changes.entrySet()) {
            int one = of(change.getKey(), change.getValue());
            if (one == IMPOSSIBLE) {
                return IMPOSSIBLE;
            }
            sum += one;
        }
        return (int) Math.min(sum, IMPOSSIBLE - 1L);
    }

    /** Whether an answer in a row that is there may become another one. */
    boolean mayChange(RowPlace place, String field) {
        return !rows.containsKey(place) || effort.change(place.form(), place.kode(), field, true) != IMPOSSIBLE;
    }

    private int choices(RowPlace place, Map<String, Object> values) {
        return values.entrySet().stream()
                .mapToInt(value -> effort.choice(place.form(), place.kode(), value.getKey(), value.getValue()))
                .sum();
    }

    /** A row that is not there is brought whole, whatever it says. */
    int of(RowPlace place, Map<String, Object> values) {
        var row = rows.get(place);
        if (row == null) {
            int add = effort.add(place.form(), place.kode());
            return add == IMPOSSIBLE ? IMPOSSIBLE : add + choices(place, values);
        }
        long sum = 0;
        for (var value : values.entrySet()) {
            if (!Objects.equals(row.typed(value.getKey()), value.getValue())) {
                boolean answered = row.value(value.getKey())
                        .filter(EvidenceValue::answered)
                        .isPresent();
                int one = effort.change(place.form(), place.kode(), value.getKey(), answered);
                if (one == IMPOSSIBLE) {
                    return IMPOSSIBLE;
                }
                sum += one + effort.choice(place.form(), place.kode(), value.getKey(), value.getValue());
            }
        }
        return (int) Math.min(sum, IMPOSSIBLE - 1L);
    }
}
