package id.patuh.authoring;

import id.patuh.explanation.Wording;
import id.patuh.regulation.CheckDefinition;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.PackCase;
import id.patuh.regulation.Place;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.Source;
import id.patuh.rules.Rule;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything a pack says about one indicator or one check.
 *
 * @param indicator null where the code is a check's
 * @param check null where the code is an indicator's
 * @param place where it is defined
 * @param rules those that serve it, the most points first
 * @param derivations the rules that conclude the facts its rules look at
 * @param cases the examples that expect something of it
 */
public record CodePage(
        Regulation regulation,
        @Nullable Indicator indicator,
        @Nullable CheckDefinition check,
        Place place,
        List<RuleInWords> rules,
        List<RuleInWords> derivations,
        List<PackCase> cases) {

    public String code() {
        return indicator != null
                ? indicator.code()
                : Objects.requireNonNull(check).code();
    }

    public Source source() {
        return indicator != null
                ? indicator.source()
                : Objects.requireNonNull(check).source();
    }

    /** A rule with its conditions as sentences. */
    public record RuleInWords(Rule rule, List<Wording> conditions) {}
}
