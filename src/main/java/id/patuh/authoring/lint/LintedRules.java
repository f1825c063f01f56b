package id.patuh.authoring.lint;

import id.patuh.regulation.Regulation;
import id.patuh.rules.Rule;
import id.patuh.rules.Rule.Purpose;
import id.patuh.rules.RuleBook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pack with its compiled rules.
 *
 * @param parts each rule's condition, to be compared with others
 */
public record LintedRules(LintedPack pack, RuleBook book, Map<Rule, List<Part>> parts) {
    /** The rules of a pack, each read once for all lint rules. */
    public static LintedRules of(LintedPack pack, RuleBook book) {
        var reader = new RuleReader(pack.regulation(), book);
        var parts = new LinkedHashMap<Rule, List<Part>>();
        book.rules().forEach(rule -> parts.put(rule, reader.read(rule)));
        return new LintedRules(pack, book, parts);
    }

    Regulation regulation() {
        return pack.regulation();
    }

    List<Part> parts(Rule rule) {
        return parts.getOrDefault(rule, List.of());
    }

    /** The rules that serve an indicator or check, in the order of file and line. */
    List<Rule> serving(String code) {
        return book.rules().stream().filter(rule -> rule.code().equals(code)).toList();
    }

    /** The rules that give an indicator points and can match at all. */
    List<Rule> awards(String indicator) {
        return serving(indicator).stream()
                .filter(rule -> rule.purpose() == Purpose.AWARD && !ImpossibleRules.isImpossible(parts(rule)))
                .toList();
    }
}
