package id.patuh.report.figures;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.Score;
import id.patuh.assessment.Verdict;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Source;
import id.patuh.report.Names;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a submission stands as a whole, as lines with a label, and what the score does not say by itself. */
public record Overview(Assessment assessment) {

    /**
     * One line of the summary.
     *
     * @param number the value where it is a number; null where it is in words
     */
    public record Item(Text label, Text value, @Nullable BigDecimal number) {}

    /** Subject, regulation, year, what was read, score, rating, readiness. */
    public List<Item> items() {
        var evidence = assessment.evidence();
        var score = assessment.score();
        var items = new ArrayList<Item>();
        items.add(item("subject", Text.verbatim(evidence.subject())));
        items.add(item("regulation", assessment.regulation().title()));
        items.add(item("year", Text.verbatim(Integer.toString(evidence.year()))));
        items.add(new Item(Message.of("report.label.score"), Names.score(score.value()), score.value()));
        items.add(item("rating", Names.rating(score)));
        items.add(item("next", gap(score)));
        assessment.adjusted().ifPresent(adjusted -> items.add(item("adjusted", Names.adjusted(adjusted))));
        items.add(item("readiness", Message.of(assessment.ready() ? "report.ready" : "report.unready")));
        items.add(item("verdicts", verdicts()));
        items.add(item("read", read()));
        return List.copyOf(items);
    }

    /** What must not be overlooked beside the score. */
    public List<Text> cautions() {
        var cautions = new ArrayList<Text>();
        Assumptions.warning(assessment).ifPresent(cautions::add);
        cautions.addAll(assessment.failures());
        var absent = Absence.of(assessment);
        if (!absent.isEmpty()) {
            Text offices = language ->
                    absent.stream().map(office -> office.title().in(language)).collect(Collectors.joining(", "));
            cautions.add(Message.of("report.absent", offices));
        }
        var score = assessment.score();
        int criteria = score.criteria().size();
        if (score.checkedCriteria() < criteria) {
            cautions.add(Message.of("report.unchecked", score.checkedCriteria(), criteria));
        }
        int working = assessment.sources().getOrDefault(Source.Status.WORKING, 0);
        if (working > 0) {
            cautions.add(Message.of(
                    "report.working", working, assessment.indicators().size()));
        }
        return List.copyOf(cautions);
    }

    private static Item item(String label, Text value) {
        return new Item(Message.of("report.label." + label), value, null);
    }

    private static Text gap(Score score) {
        var next = score.next();
        var gap = score.gap();
        return next == null || gap == null
                ? Message.of("report.best")
                : Message.of("report.gap", Names.score(gap), next.title(), next.from());
    }

    private Text verdicts() {
        var counts = assessment.verdicts();
        return language -> Arrays.stream(Verdict.values())
                .filter(counts::containsKey)
                .map(verdict -> "%s %d %s"
                        .formatted(
                                Sign.of(verdict),
                                counts.get(verdict),
                                Names.of(verdict).in(language)))
                .collect(Collectors.joining(" · "));
    }

    private Text read() {
        var evidence = assessment.evidence();
        return language -> String.join(
                " · ",
                Names.counted("workbooks", evidence.workbooks().size()).in(language),
                Names.counted("rows", evidence.rows().size()).in(language),
                Names.counted("issues", evidence.issues().size()).in(language));
    }
}
