package id.patuh.authoring;

import id.patuh.regulation.Regulation;
import java.util.List;

/** A pack's examples, each with what became of it, in the order of the files. */
public record CaseRun(Regulation regulation, List<CaseResult> results) {
    public List<CaseResult> failed() {
        return results.stream().filter(result -> !result.holds()).toList();
    }

    public boolean holds() {
        return results.stream().allMatch(CaseResult::holds);
    }
}
