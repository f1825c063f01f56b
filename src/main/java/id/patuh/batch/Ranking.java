package id.patuh.batch;

import id.patuh.assessment.Verdict;
import id.patuh.batch.SubjectOutcome.Assessed;
import id.patuh.batch.SubjectOutcome.Broken;
import id.patuh.batch.SubjectOutcome.Shortfall;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.Rating;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.RegulationLibrary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many subjects stand beside each other.
 *
 * @param title what the folder is called
 * @param groups one for each regulation, by id: scores of different regulations do not compare
 * @param broken subjects that could not be assessed, in the order of their folders
 * @param loose workbooks that belong to no subject
 */
public record Ranking(String title, List<Group> groups, List<Broken> broken, List<String> loose) {
    private static final Comparator<Assessed> BEST_FIRST = Comparator.comparing(Assessed::score)
            .reversed()
            .thenComparing(Assessed::subject)
            .thenComparing(subject -> subject.folder().name());

    /**
     * The subjects of one regulation.
     *
     * @param gaps what several of them lack, the most common first
     */
    public record Group(Regulation regulation, List<Ranked> subjects, List<Gap> gaps) {
        public Optional<Rating> rating(Assessed subject) {
            return regulation.ratings().stream()
                    .filter(rating -> rating.code().equals(subject.rating()))
                    .findFirst();
        }

        /** Scores of different years compare only as far as the regulation stayed the same. */
        public boolean hasSeveralYears() {
            return subjects.stream()
                            .map(each -> each.subject().year())
                            .distinct()
                            .count()
                    > 1;
        }
    }

    /**
     * One place.
     *
     * @param rank from 1; subjects with the same score share it
     */
    public record Ranked(int rank, Assessed subject) {}

    /**
     * An indicator that does not earn all its points everywhere.
     *
     * @param subjects how many lack it
     * @param lost the points that it does not earn, over all of them
     */
    public record Gap(Indicator indicator, int subjects, int lost, Map<Verdict, Integer> verdicts) {}

    public static Ranking of(
            String title, List<SubjectOutcome> outcomes, List<String> loose, RegulationLibrary library) {
        var byRegulation = new TreeMap<String, List<Assessed>>();
        var broken = new ArrayList<Broken>();
        for (var outcome : outcomes) {
            if (outcome instanceof Assessed assessed) {
                byRegulation
                        .computeIfAbsent(assessed.regulation(), id -> new ArrayList<>())
                        .add(assessed);
            } else if (outcome instanceof Broken unusable) {
                broken.add(unusable);
            }
        }
        var groups = byRegulation.entrySet().stream()
                .map(entry -> group(library.regulation(entry.getKey()), entry.getValue()))
                .toList();
        return new Ranking(title, groups, List.copyOf(broken), loose);
    }

    /** How many folders were found. */
    public int size() {
        return assessed() + broken.size();
    }

    public int assessed() {
        return groups.stream().mapToInt(group -> group.subjects().size()).sum();
    }

    public long ready() {
        return groups.stream()
                .flatMap(group -> group.subjects().stream())
                .filter(each -> each.subject().ready())
                .count();
    }

    private static Group group(Regulation regulation, List<Assessed> subjects) {
        return new Group(regulation, ranked(subjects.stream().sorted(BEST_FIRST).toList()), gaps(regulation, subjects));
    }

    private static List<Ranked> ranked(List<Assessed> sorted) {
        var ranked = new ArrayList<Ranked>();
        for (var subject : sorted) {
            int place = ranked.size();
            boolean tie = place > 0 && ranked.get(place - 1).subject().score().compareTo(subject.score()) == 0;
            ranked.add(new Ranked(tie ? ranked.get(place - 1).rank() : place + 1, subject));
        }
        return List.copyOf(ranked);
    }

    private static List<Gap> gaps(Regulation regulation, List<Assessed> subjects) {
        var byCode = new HashMap<String, List<Shortfall>>();
        subjects.stream()
                .flatMap(subject -> subject.shortfalls().stream())
                .forEach(lack -> byCode.computeIfAbsent(lack.code(), code -> new ArrayList<>())
                        .add(lack));
        return regulation.indicators().stream()
                .filter(indicator -> byCode.containsKey(indicator.code()))
                .map(indicator -> gap(indicator, byCode.getOrDefault(indicator.code(), List.of())))
                .sorted(Comparator.comparingInt(Gap::subjects)
                        .thenComparingInt(Gap::lost)
                        .reversed())
                .toList();
    }

    private static Gap gap(Indicator indicator, List<Shortfall> lacks) {
        var verdicts = new EnumMap<Verdict, Integer>(Verdict.class);
        lacks.forEach(lack -> verdicts.merge(lack.verdict(), 1, Integer::sum));
        return new Gap(
                indicator,
                lacks.size(),
                lacks.stream().mapToInt(Shortfall::lost).sum(),
                verdicts);
    }
}
