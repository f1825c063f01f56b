package id.patuh.authoring;

import id.patuh.rules.Question.Answered;
import id.patuh.rules.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the examples of a pack have seen of its rules. */
public record CoverageRun(String regulation, List<RuleCoverage> rules) {
    private static final int PERCENT = 100;

    /** What was seen of one rule. */
    public record RuleCoverage(Rule rule, boolean fired, boolean silent, List<Asked> asked) {
        private long seen() {
            return (fired ? 1 : 0)
                    + (silent ? 1 : 0)
                    + asked.stream()
                            .mapToLong(each -> (each.answered().yes() ? 1 : 0)
                                    + (each.answered().no() ? 1 : 0))
                            .sum();
        }

        private long wanted() {
            return 2L + 2L * asked.size();
        }

        private Stream<Hole> holes() {
            return Stream.concat(
                    holes("", rule.line(), new Answered(fired, silent)),
                    asked.stream().flatMap(each -> holes(each.text(), each.line(), each.answered())));
        }

        private Stream<Hole> holes(String question, int line, Answered answered) {
            return Stream.of(true, false)
                    .filter(answer -> answer ? !answered.yes() : !answered.no())
                    .map(answer -> new Hole(rule, question, line, answer));
        }
    }

    /**
     * One question of a rule with its answers.
     *
     * @param text what the rule says
     * @param line where it says so
     */
    public record Asked(String text, int line, Answered answered) {}

    /**
     * An answer that no example gave.
     *
     * @param question what the rule says; empty for whether it fires at all
     * @param answer the answer that is missing: true or false, fires or stays silent
     */
    public record Hole(Rule rule, String question, int line, boolean answer) {
        public String place() {
            return rule.file() + ":" + line;
        }
    }

    /** Everything that was never seen, in the order of the rules. */
    public List<Hole> holes() {
        return rules.stream().flatMap(RuleCoverage::holes).toList();
    }

    public boolean isComplete() {
        return holes().isEmpty();
    }

    /** How much of what should be seen was seen, in percent, by folder; the pack's own files have the empty name. */
    public Map<String, BigDecimal> percentages() {
        return rules.stream()
                .collect(Collectors.groupingBy(
                        rule -> folder(rule.rule()),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), CoverageRun::percentage)));
    }

    public BigDecimal percentage() {
        return percentage(rules);
    }

    private static String folder(Rule rule) {
        return rule.file().contains("/") ? rule.file().substring(0, rule.file().indexOf('/')) : "";
    }

    /** Rounded down, so that only everything is 100. */
    private static BigDecimal percentage(List<RuleCoverage> rules) {
        long wanted = rules.stream().mapToLong(RuleCoverage::wanted).sum();
        long seen = rules.stream().mapToLong(RuleCoverage::seen).sum();
        return wanted == 0
                ? BigDecimal.valueOf(PERCENT)
                : BigDecimal.valueOf(seen * PERCENT).divide(BigDecimal.valueOf(wanted), 1, RoundingMode.DOWN);
    }
}
