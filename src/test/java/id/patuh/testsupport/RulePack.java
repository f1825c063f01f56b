package id.patuh.testsupport;

import id.patuh.assessment.Assessor;
import id.patuh.assessment.IndicatorResult;
import id.patuh.regulation.PackCase.GivenRow;
import id.patuh.regulation.PackDefect;
import id.patuh.regulation.PackDefectsException;
import id.patuh.regulation.Regulation;
import id.patuh.rules.RuleBook;
import id.patuh.rules.RuleEngine;
import id.patuh.rules.drools.DroolsRuleEngine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The test pack with rules of a test's own, compiled into a cache of its own. */
public final class RulePack {
    public static final int YEAR = 2024;

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final PackFolder folder;
    private final Path cache;

    private RulePack(PackFolder folder, Path cache) {
        this.folder = folder;
        this.cache = cache;
    }

    /** The pack as it is. */
    public static RulePack in(Path temporary) {
        return new RulePack(PackFolder.in(temporary.resolve("rules")), temporary.resolve("cache"));
    }

    public PackFolder folder() {
        return folder;
    }

    public Path cache() {
        return cache;
    }

    /** Replaces the rules of the criterion. */
    public RulePack with(String... rules) {
        folder.with(PackFolder.RULES, "package contoh_2024\n\n" + String.join("\n", rules));
        return this;
    }

    /** A rule for the indicator 01.H.1 that earns points where a condition holds. */
    public static String award(String name, int points, String condition) {
        return "rule \"%s\"\n    @Indicator(\"01.H.1\") @Points(%d)\nwhen\n    %s\nthen\nend\n"
                .formatted(name, points, condition);
    }

    public Regulation regulation() {
        return folder.regulation();
    }

    /** An engine that leaves checking the rest of the pack to others. */
    public RuleEngine engine() {
        return engine(LIMIT);
    }

    public RuleEngine engine(Duration limit) {
        return new DroolsRuleEngine(cache, limit, regulation -> List.of());
    }

    public RuleBook compiled() {
        return engine().ruleBook(regulation());
    }

    /** Everything for which the pack is refused; empty if it is not. */
    public List<PackDefect> defects() {
        try {
            compiled();
            return List.of();
        } catch (PackDefectsException refused) {
            return refused.defects();
        }
    }

    public IndicatorResult result(String indicator, GivenRow... given) {
        var regulation = regulation();
        var evidence = Evidence.of(regulation, YEAR, List.of(given));
        return Assessments.result(new Assessor(engine()).assess(regulation, evidence), indicator);
    }
}
