package id.patuh.authoring;

import id.patuh.authoring.CodePage.RuleInWords;
import id.patuh.explanation.RuleWriter;
import id.patuh.language.Nearest;
import id.patuh.regulation.CheckDefinition;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.PackCase;
import id.patuh.regulation.PackCase.ExpectedFindings;
import id.patuh.regulation.PackCase.ExpectedVerdict;
import id.patuh.regulation.PackWriting.Kind;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.RegulationLibrary;
import id.patuh.rules.Condition;
import id.patuh.rules.Rule;
import id.patuh.rules.RuleBook;
import id.patuh.rules.RuleEngine;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up codes of indicators and checks in packs. */
public final class CodePages {
    private static final Comparator<Rule> MOST_POINTS_FIRST =
            Comparator.comparingInt(Rule::points).reversed();

    private final RegulationLibrary library;
    private final RuleEngine engine;

    public CodePages(RegulationLibrary library, RuleEngine engine) {
        this.library = library;
        this.engine = engine;
    }

    /** The code as the pack writes it: that of an indicator, of a check, or of an indicator's piece of evidence. */
    public static Optional<String> find(Regulation regulation, String code) {
        var owners = regulation.indicators().stream()
                .filter(indicator -> indicator.code().equalsIgnoreCase(code)
                        || indicator.evidence().stream()
                                .anyMatch(asked -> asked.kode().equalsIgnoreCase(code)))
                .map(Indicator::code);
        var checks =
                regulation.checks().stream().map(CheckDefinition::code).filter(known -> known.equalsIgnoreCase(code));
        return Stream.concat(owners, checks).findFirst();
    }

    /** The code that was probably meant; empty where there is none to choose from. */
    public static Optional<String> nearest(Collection<Regulation> regulations, String code) {
        var known = regulations.stream().flatMap(CodePages::codes).distinct().toList();
        return Nearest.ignoringCase().among(known, code);
    }

    private static Stream<String> codes(Regulation regulation) {
        return Stream.concat(
                regulation.indicators().stream().map(Indicator::code),
                regulation.checks().stream().map(CheckDefinition::code));
    }

    /**
     * Everything about a code that {@link #find} found.
     *
     * @throws id.patuh.regulation.PackDefectsException if the pack's rules cannot be used
     */
    public CodePage page(Regulation regulation, String code) {
        var book = engine.ruleBook(regulation);
        var writer = new RuleWriter(regulation, book);
        var indicator = regulation.indicator(code).orElse(null);
        var serving = book.rules().stream()
                .filter(rule -> rule.code().equals(code))
                .sorted(MOST_POINTS_FIRST)
                .toList();
        return new CodePage(
                regulation,
                indicator,
                regulation.check(code).orElse(null),
                library.writing(regulation.id()).place(indicator == null ? Kind.CHECK : Kind.INDICATOR, code),
                inWords(serving, writer),
                inWords(concluding(serving, book), writer),
                library.cases(regulation.id()).stream()
                        .filter(example -> code(example).equals(code))
                        .toList());
    }

    private static List<RuleInWords> inWords(List<Rule> rules, RuleWriter writer) {
        return rules.stream()
                .map(rule -> new RuleInWords(rule, writer.conditions(rule)))
                .toList();
    }

    private static List<Rule> concluding(List<Rule> serving, RuleBook book) {
        Set<String> forms = serving.stream()
                .flatMap(rule -> book.conditions(rule).all())
                .flatMap(condition -> condition instanceof Condition.One one
                        ? Stream.of(one.facts().form())
                        : Stream.empty())
                .collect(Collectors.toSet());
        return book.rules().stream()
                .filter(rule -> forms.contains(book.concludes(rule)))
                .toList();
    }

    private static String code(PackCase example) {
        return example.expect() instanceof ExpectedVerdict verdict
                ? verdict.indicator()
                : ((ExpectedFindings) example.expect()).check();
    }
}
