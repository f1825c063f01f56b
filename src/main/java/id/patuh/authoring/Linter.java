package id.patuh.authoring;

import id.patuh.authoring.lint.Doubts;
import id.patuh.authoring.lint.LintRules;
import id.patuh.authoring.lint.LintedPack;
import id.patuh.authoring.lint.LintedRules;
import id.patuh.language.Language;
import id.patuh.regulation.PackDefect;
import id.patuh.regulation.PackDefectsException;
import id.patuh.regulation.PackWriting;
import id.patuh.regulation.RegulationLibrary;
import id.patuh.rules.RuleEngine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Looks through packs for what is wrong or doubtful; tells what is known even where rules do not compile. */
public final class Linter {
    private static final Comparator<LintFinding> BY_PLACE = Comparator.comparing(
                    (LintFinding finding) -> finding.place().file())
            .thenComparing(finding -> finding.place().line())
            .thenComparing(LintFinding::severity)
            .thenComparing(LintFinding::code)
            .thenComparing(finding -> finding.message().in(Language.EN));

    private final RegulationLibrary library;
    private final RuleEngine engine;

    public Linter(RegulationLibrary library, RuleEngine engine) {
        this.library = library;
        this.engine = engine;
    }

    /**
     * Looks through one pack.
     *
     * @throws id.patuh.regulation.PackMissingException if there is no such pack
     */
    public PackLint lint(String id) {
        var defects = new ArrayList<>(library.validate(id));
        var writing = library.writing(id);
        var pack = pack(id, writing, defects);
        var rules = pack.flatMap(readable -> rules(readable, defects));
        var doubts = new Doubts();
        LintRules.ofTexts(writing, doubts);
        pack.ifPresent(readable -> LintRules.ofPack(readable, doubts));
        rules.ifPresent(readable -> LintRules.ofRules(readable, doubts));
        var findings = new ArrayList<>(distinct(defects));
        findings.addAll(new Acceptances(writing.accepted(), rules.isPresent()).apply(doubts.found()));
        findings.sort(BY_PLACE);
        return new PackLint(id, rules.isPresent(), List.copyOf(findings));
    }

    private Optional<LintedPack> pack(String id, PackWriting writing, List<PackDefect> defects) {
        try {
            return Optional.of(new LintedPack(library.regulation(id), library.cases(id), writing));
        } catch (PackDefectsException unreadable) {
            defects.addAll(unreadable.defects());
            return Optional.empty();
        }
    }

    private Optional<LintedRules> rules(LintedPack pack, List<PackDefect> defects) {
        try {
            return Optional.of(LintedRules.of(pack, engine.ruleBook(pack.regulation())));
        } catch (PackDefectsException refused) {
            defects.addAll(refused.defects());
            return Optional.empty();
        }
    }

    /** The engine tells the defects of the other files once more. */
    private static List<LintFinding> distinct(List<PackDefect> defects) {
        var told = new HashSet<List<Object>>();
        return defects.stream()
                .filter(defect -> told.add(List.of(
                        defect.code(),
                        defect.file(),
                        defect.line(),
                        defect.message().in(Language.EN))))
                .map(LintFinding::of)
                .toList();
    }
}
