package id.patuh.authoring;

import id.patuh.regulation.AcceptedMutant;
import java.util.List;

/**
 * Every small change of a pack's rules, with its fate.
 *
 * @param unused reasons for survivors that there are not
 */
public record MutationRun(String regulation, List<Mutant> mutants, List<AcceptedMutant> unused) {
    public List<Mutant> survivors() {
        return mutants.stream()
                .filter(mutant -> mutant.fate() == Mutant.Fate.SURVIVED)
                .toList();
    }

    public List<Mutant> unexplained() {
        return mutants.stream().filter(Mutant::isUnexplained).toList();
    }

    public long count(Mutant.Fate fate) {
        return mutants.stream().filter(mutant -> mutant.fate() == fate).count();
    }

    /** Whether every survivor has a reason, and every reason a survivor. */
    public boolean holds() {
        return unexplained().isEmpty() && unused.isEmpty();
    }
}
