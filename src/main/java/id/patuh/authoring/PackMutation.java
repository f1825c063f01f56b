package id.patuh.authoring;

import id.patuh.authoring.cases.CaseRunner;
import id.patuh.authoring.mutation.MutantHunt;
import id.patuh.regulation.AcceptedMutant;
import id.patuh.regulation.PackDefectsException;
import id.patuh.regulation.RegulationLibrary;
import id.patuh.rules.Rule;
import id.patuh.rules.RuleEngine;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Changes a pack's rules in every small way and looks whether an example notices. */
public final class PackMutation {
    private final RegulationLibrary library;
    private final RuleEngine engine;

    public PackMutation(RegulationLibrary library, RuleEngine engine) {
        this.library = library;
        this.engine = engine;
    }

    /**
     * Tries out every change of the rules that have a text in their name, file or code.
     *
     * @throws PackDefectsException with everything that is wrong with the pack
     */
    public MutationRun run(String id, String only) {
        var defects = library.validate(id);
        if (!defects.isEmpty()) {
            throw new PackDefectsException(defects);
        }
        var regulation = library.regulation(id);
        var accepted = library.acceptedMutants(id);
        var examples = library.cases(id);
        var runner = new CaseRunner(regulation, engine.ruleBook(regulation));
        var holding =
                examples.stream().filter(example -> runner.run(example).holds()).toList();
        var hunt = new MutantHunt(regulation, runner, engine.workshop(regulation), holding, accepted);
        var mutants = hunt.mutants(rule -> isChosen(rule, only));
        return new MutationRun(id, mutants, unused(mutants, accepted, only));
    }

    private static boolean isChosen(Rule rule, String only) {
        var text = String.join("\n", rule.name(), rule.file(), rule.code()).toLowerCase(Locale.ROOT);
        return text.contains(only.toLowerCase(Locale.ROOT));
    }

    /** Only a whole run can tell that a reason has no survivor. */
    private static List<AcceptedMutant> unused(List<Mutant> mutants, List<AcceptedMutant> accepted, String only) {
        var used = new HashSet<AcceptedMutant>();
        mutants.forEach(mutant -> used.add(mutant.accepted()));
        return only.isEmpty()
                ? accepted.stream().filter(each -> !used.contains(each)).toList()
                : List.of();
    }
}
