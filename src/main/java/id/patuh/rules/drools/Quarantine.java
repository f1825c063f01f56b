package id.patuh.rules.drools;

import id.patuh.rules.Fact;
import id.patuh.rules.Rule;
import id.patuh.rules.RuleRun;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lets the other rules go on when some fail: finds those that do, and fires again without them. */
final class Quarantine {
    private final DroolsRuleBook book;

    Quarantine(DroolsRuleBook book) {
        this.book = book;
    }

    RuleRun run(List<Fact> facts, RuntimeException first) {
        var failures = new LinkedHashMap<Rule, String>();
        var failed = first;
        while (true) {
            var culprits = culprits(facts, failed, failures.keySet());
            culprits.forEach((rule, reason) -> failures.put(rule, reason));
            var names = failures.keySet().stream().map(Rule::name).collect(Collectors.toSet());
            try {
                return book.runWithout(names, facts).withFailures(failures);
            } catch (RuntimeException again) {
                failed = again;
            }
        }
    }

    /** The rules that fail when fired on their own; there is always at least one, or the failure is passed on. */
    private Map<Rule, String> culprits(List<Fact> facts, RuntimeException failed, Set<Rule> known) {
        var culprits = new HashMap<Rule, String>();
        for (var rule : book.rules()) {
            if (!known.contains(rule) && mentions(failed, rule)) {
                culprits.put(rule, reason(failed));
            }
        }
        if (culprits.isEmpty()) {
            culprits.putAll(firedAlone(facts, known));
        }
        if (culprits.isEmpty()) {
            throw failed;
        }
        return culprits;
    }

    private static boolean mentions(Throwable failed, Rule rule) {
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null && cause.getMessage().contains("\"" + rule.name() + "\"")) {
                return true;
            }
        }
        return false;
    }

    private Map<Rule, String> firedAlone(List<Fact> facts, Set<Rule> known) {
        var culprits = new HashMap<Rule, String>();
        for (var suspect : book.rules()) {
            if (known.contains(suspect)) {
                continue;
            }
            var others = book.rules().stream()
                    .filter(rule -> !rule.equals(suspect))
                    .filter(rule -> rule.purpose() != Rule.Purpose.DERIVATION || known.contains(rule))
                    .map(Rule::name)
                    .toList();
            try {
                book.runWithout(others, facts);
            } catch (RuntimeException fails) {
                culprits.put(suspect, reason(fails));
            }
        }
        return culprits;
    }

    private static String reason(Throwable failed) {
        var cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
