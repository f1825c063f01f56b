package id.patuh.explanation;

import id.patuh.rules.Trace;
import id.patuh.rules.Trace.Tested;
import java.util.List;

/** How far a rule is from matching: the number of conditions that still fail. */
final class Missing {
    private Missing() {}

    static int in(Trace trace) {
        if (trace.holds()) {
            return 0;
        }
        if (trace instanceof Trace.All all) {
            return sum(all.parts());
        }
        if (trace instanceof Trace.Any any) {
            return any.branches().stream().mapToInt(Missing::in).min().orElse(1);
        }
        if (trace instanceof Trace.One one) {
            return Math.max(1, failed(one.constraints()));
        }
        return trace instanceof Trace.Total total ? Math.max(1, failed(total.limits())) : 1;
    }

    private static int sum(List<Trace> parts) {
        int missing = 0;
        for (var part : parts) {
            missing += in(part);
        }
        return missing;
    }

    private static int failed(List<Tested> constraints) {
        int failed = 0;
        for (var tested : constraints) {
            failed += tested.holds() ? 0 : 1;
        }
        return failed;
    }
}
