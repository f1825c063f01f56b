package id.patuh.authoring;

import id.patuh.regulation.PackDefect;
import id.patuh.regulation.PackDefectsException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The examples of some packs, run once.
 *
 * @param runs of the packs that could be used
 * @param defects of the packs that could not, by id
 * @param took how long it took
 */
public record CaseRound(List<CaseRun> runs, Map<String, List<PackDefect>> defects, Duration took) {
    /** Runs the examples of packs as they are now. */
    public static CaseRound of(PackCases cases, List<String> packs, CaseChoice choice) {
        long begin = System.nanoTime();
        var runs = new ArrayList<CaseRun>();
        var defects = new LinkedHashMap<String, List<PackDefect>>();
        for (var pack : packs) {
            try {
                runs.add(cases.run(pack, choice));
            } catch (PackDefectsException broken) {
                defects.put(pack, broken.defects());
            }
        }
        return new CaseRound(runs, defects, Duration.ofNanos(System.nanoTime() - begin));
    }

    public int count() {
        return runs.stream().mapToInt(run -> run.results().size()).sum();
    }

    public List<CaseResult> failed() {
        return runs.stream().flatMap(run -> run.failed().stream()).toList();
    }

    /** The examples that fail otherwise than in an earlier round, or failed then and hold now. */
    public List<CaseResult> changedSince(CaseRound earlier) {
        var before = new HashMap<String, String>();
        earlier.each().forEach((key, result) -> before.put(key, outcome(result)));
        return each().entrySet().stream()
                .filter(entry -> !before.getOrDefault(entry.getKey(), "").equals(outcome(entry.getValue())))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Map<String, CaseResult> each() {
        var each = new LinkedHashMap<String, CaseResult>();
        for (var run : runs) {
            run.results()
                    .forEach(result -> each.put(
                            String.join(
                                    "\n",
                                    run.regulation().id(),
                                    result.example().file(),
                                    result.example().name()),
                            result));
        }
        return each;
    }

    /** Nothing where it holds: that is what was expected of a new example too. */
    private static String outcome(CaseResult result) {
        if (result.holds()) {
            return "";
        }
        var got = result.indicator();
        return result.example().expect()
                + (got == null ? "" + result.findings().size() : got.verdict() + " " + got.points());
    }
}
