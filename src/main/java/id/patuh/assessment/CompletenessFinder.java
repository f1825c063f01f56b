package id.patuh.assessment;

import id.patuh.regulation.Regulation;
import id.patuh.regulation.RequiredEvidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Counts, office by office, how much of what was asked for is there. */
record CompletenessFinder(Regulation regulation, Answers answers) {
    /** A piece of evidence is asked once, however many indicators ask for it. */
    private record Piece(String office, String form, String kode) {}

    /** In the order of the regulation; offices that are asked for nothing are left out. */
    List<Completeness> find(List<IndicatorResult> results) {
        var byOffice = new HashMap<String, Map<Answers.Standing, Integer>>();
        var counted = new HashSet<Piece>();
        for (var result : results) {
            if (result.verdict() != Verdict.NOT_APPLICABLE) {
                for (var asked : result.indicator().evidence()) {
                    var office = Objects.requireNonNullElse(
                            asked.office(), result.indicator().office());
                    if (counted.add(new Piece(office, asked.form(), asked.kode()))) {
                        count(byOffice, office, asked);
                    }
                }
            }
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

    private void count(Map<String, Map<Answers.Standing, Integer>> byOffice, String office, RequiredEvidence asked) {
        byOffice.computeIfAbsent(office, first -> new HashMap<>()).merge(answers.standing(asked), 1, Integer::sum);
    }

    private static Completeness completeness(String office, Map<Answers.Standing, Integer> counts) {
        int answered = counts.getOrDefault(Answers.Standing.ANSWERED, 0);
        int unreadable = counts.getOrDefault(Answers.Standing.UNREADABLE, 0);
        int missing = counts.getOrDefault(Answers.Standing.MISSING, 0);
        return new Completeness(office, answered + unreadable + missing, answered, unreadable, missing);
    }
}
