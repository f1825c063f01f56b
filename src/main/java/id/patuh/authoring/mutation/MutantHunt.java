package id.patuh.authoring.mutation;

import id.patuh.authoring.CaseChoice;
import id.patuh.authoring.Mutant;
import id.patuh.authoring.Mutant.Fate;
import id.patuh.authoring.cases.CaseRunner;
import id.patuh.regulation.AcceptedMutant;
import id.patuh.regulation.PackCase;
import id.patuh.regulation.Regulation;
import id.patuh.rules.Rule;
import id.patuh.rules.RuleBook;
import id.patuh.rules.RuleWorkshop;
import id.patuh.rules.RuleWorkshop.Change;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets the examples look for changes of rules. */
public final class MutantHunt {
    private final Operators operators;
    private final CaseRunner runner;
    private final RuleWorkshop workshop;
    private final List<PackCase> all;
    private final Map<String, List<PackCase>> bySubject;
    private final List<AcceptedMutant> accepted;

    /** @param examples those that hold by the rules as they are */
    public MutantHunt(
            Regulation regulation,
            CaseRunner runner,
            RuleWorkshop workshop,
            List<PackCase> examples,
            List<AcceptedMutant> accepted) {
        this.operators = new Operators(regulation);
        this.runner = runner;
        this.workshop = workshop;
        this.all = examples;
        this.bySubject = examples.stream().collect(Collectors.groupingBy(CaseChoice::subject));
        this.accepted = accepted;
    }

    /** Folder by folder, since what is compiled for the changes of a whole pack does not fit beside each other. */
    public List<Mutant> mutants(Predicate<Rule> chosen) {
        var folders = workshop.parts().stream()
                .filter(part -> chosen.test(part.rule()))
                .flatMap(part -> operators.changes(part).stream())
                .collect(Collectors.groupingBy(
                        change -> folder(change.part().rule()), LinkedHashMap::new, Collectors.toList()));
        return folders.values().stream().flatMap(this::mutants).toList();
    }

    private static String folder(Rule rule) {
        return rule.file().substring(0, rule.file().lastIndexOf('/') + 1);
    }

    private Stream<Mutant> mutants(List<Change> changes) {
        var books = workshop.tryOut(changes);
        return changes.stream().map(change -> mutant(change, Optional.ofNullable(books.get(change))));
    }

    private Mutant mutant(Change change, Optional<RuleBook> book) {
        if (book.isEmpty()) {
            return new Mutant(change, Fate.REFUSED, null, null);
        }
        var changed = runner.by(book.get());
        return looking(change.part().rule()).stream()
                .filter(example -> !changed.run(example).holds())
                .findFirst()
                .map(witness -> new Mutant(change, Fate.KILLED, witness, null))
                .orElseGet(() -> unnoticed(change, changed));
    }

    private Mutant unnoticed(Change change, CaseRunner changed) {
        var rule = change.part().rule();
        return looking(rule).stream()
                .filter(example -> runner.fires(rule, example) != changed.fires(rule, example))
                .findFirst()
                .filter(example -> rule.purpose() == Rule.Purpose.AWARD)
                .map(example -> new Mutant(change, Fate.MASKED, example, null))
                .orElseGet(() -> new Mutant(change, Fate.SURVIVED, null, reason(change)));
    }

    /** A concluded fact may matter to any example. */
    private List<PackCase> looking(Rule rule) {
        return rule.purpose() == Rule.Purpose.DERIVATION ? all : bySubject.getOrDefault(rule.code(), List.of());
    }

    private @Nullable AcceptedMutant reason(Change change) {
        return accepted.stream()
                .filter(each -> each.rule().equals(change.part().rule().name()))
                .filter(each -> each.mutation().equals(change.text()))
                .findFirst()
                .orElse(null);
    }
}
