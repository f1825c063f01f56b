package id.patuh.evidence.reading;

import id.patuh.evidence.EvidenceValue.State;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a cell was understood as, and what there is to say about it. */
record Reading(State state, @Nullable Object typed, List<Finding> findings) {
    static final Reading BLANK = new Reading(State.BLANK, null, List.of());

    static Reading answered(Object typed, Finding... findings) {
        return new Reading(State.ANSWERED, typed, List.of(findings));
    }

    static Reading unreadable(IssueCode code, Object... arguments) {
        return new Reading(State.UNREADABLE, null, List.of(Finding.of(code, arguments)));
    }

    Reading with(Finding finding) {
        var all = new ArrayList<>(findings);
        all.add(finding);
        return new Reading(state, typed, List.copyOf(all));
    }
}
