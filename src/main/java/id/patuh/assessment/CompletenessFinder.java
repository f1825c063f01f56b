package id.patuh.assessment;

import id.patuh.assessment.OwedEvidence.Standing;
import id.patuh.regulation.Regulation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts, office by office, how much of what was asked for is there. */
record CompletenessFinder(Regulation regulation, Answers answers) {

    /** In the order of the regulation; offices that are asked for nothing are left out. */
    List<Completeness> find(List<IndicatorResult> results) {
        var byOffice = new HashMap<String, Map<Standing, Integer>>();
        for (var owed : OwedEvidence.of(results, answers)) {
            byOffice.computeIfAbsent(owed.office(), first -> new HashMap<>()).merge(owed.standing(), 1, Integer::sum);
        }
        var found = new ArrayList<Completeness>();
        for (var office : regulation.offices()) {
            var counts = byOffice.get(office.code());
            if (counts != null) {
                found.add(completeness(office.code(), counts));
            }
        }
        return List.copyOf(found);
    }

    private static Completeness completeness(String office, Map<Standing, Integer> counts) {
        int answered = counts.getOrDefault(Standing.ANSWERED, 0);
        int unreadable = counts.getOrDefault(Standing.UNREADABLE, 0);
        int missing = counts.getOrDefault(Standing.MISSING, 0);
        return new Completeness(office, answered + unreadable + missing, answered, unreadable, missing);
    }
}
