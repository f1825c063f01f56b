package id.patuh.authoring.lint;

import id.patuh.regulation.PackWriting;
import java.util.List;

/** Every kind of doubt that a pack is looked through for. */
public final class LintRules {
    private static final List<TextRule> OF_TEXTS = List.of(new Texts());
    private static final List<PackRule> OF_PACK = List.of(new Sources(), new CaseNames(), new EmptyAspects());
    private static final List<RuleRule> OF_RULES = List.of(
            new MissingRules(),
            new MissingCases(),
            new Maxima(),
            new ImpossibleRules(),
            new SubsumedRules(),
            new BandGaps(),
            new BandOverlaps(),
            new UnusedEvidence(),
            new MisplacedCodes(),
            new Conclusions(),
            new UnusedNames(),
            new UnusedChoices(),
            new RuleNames());

    private LintRules() {}

    /** Looks at the words of a pack, which can be read even where the pack cannot. */
    interface TextRule {
        void check(PackWriting writing, Doubts doubts);
    }

    /** Looks at a pack without its rules. */
    interface PackRule {
        void check(LintedPack pack, Doubts doubts);
    }

    /** Looks at a pack with its rules. */
    interface RuleRule {
        void check(LintedRules rules, Doubts doubts);
    }

    public static void ofTexts(PackWriting writing, Doubts doubts) {
        OF_TEXTS.forEach(rule -> rule.check(writing, doubts));
    }

    public static void ofPack(LintedPack pack, Doubts doubts) {
        OF_PACK.forEach(rule -> rule.check(pack, doubts));
    }

    public static void ofRules(LintedRules rules, Doubts doubts) {
        OF_RULES.forEach(rule -> rule.check(rules, doubts));
    }
}
