package id.patuh.workspace;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.CriterionScore;
import id.patuh.assessment.DeadlineStatus;
import id.patuh.assessment.IndicatorResult;
import id.patuh.assessment.Verdict;
import id.patuh.language.Language;
import id.patuh.language.LocalizedText;
import id.patuh.report.ReportWriters;
import id.patuh.workspace.StoredEvaluation.Rating;
import id.patuh.workspace.StoredEvaluation.Standing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is kept of an assessment: its {@code result.json}, and the figures that lists show. */
final class Results {
    private Results() {}

    /** The same bytes as the command line writes. */
    static byte[] json(Assessment assessment) {
        var out = new ByteArrayOutputStream();
        try {
            new ReportWriters().of("json").orElseThrow().write(assessment, Language.ID, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The figures; number, moment and hash are filled in where they are kept. */
    static StoredEvaluation stored(String id, String fingerprint, Assessment assessment, Clock clock) {
        var score = assessment.score();
        var title = score.rating().title();
        return new StoredEvaluation(
                "",
                id,
                0,
                clock.instant(),
                fingerprint,
                assessment.regulation().hash(),
                assessment.engine(),
                score.value(),
                new Rating(score.rating().code(), new LocalizedText(title.in(Language.ID), title.in(Language.EN))),
                assessment.ready(),
                assessment.indicators().size(),
                count(assessment, Verdict.MET),
                count(assessment, Verdict.NEEDS_REVIEW),
                assessment.evidence().issues().size(),
                deadline(assessment),
                criteria(assessment),
                verdicts(assessment),
                "");
    }

    private static int count(Assessment assessment, Verdict verdict) {
        return assessment.verdicts().getOrDefault(verdict, 0);
    }

    private static @Nullable LocalDate deadline(Assessment assessment) {
        var deadlines = assessment.readiness().deadlines();
        return days(deadlines, false)
                .min(Comparator.naturalOrder())
                .or(() -> days(deadlines, true).max(Comparator.naturalOrder()))
                .orElse(null);
    }

    private static Stream<LocalDate> days(List<DeadlineStatus> deadlines, boolean passed) {
        return deadlines.stream()
                .filter(deadline -> deadline.passed() == passed)
                .map(DeadlineStatus::day)
                .filter(Objects::nonNull);
    }

    private static Map<String, BigDecimal> criteria(Assessment assessment) {
        var scores = new LinkedHashMap<String, BigDecimal>();
        for (CriterionScore score : assessment.score().criteria()) {
            var value = score.value();
            if (score.checked() && value != null) {
                scores.put(score.criterion().code(), value);
            }
        }
        return scores;
    }

    private static Map<String, Standing> verdicts(Assessment assessment) {
        var standings = new LinkedHashMap<String, Standing>();
        for (IndicatorResult result : assessment.indicators()) {
            standings.put(
                    result.indicator().code(), new Standing(result.verdict().name(), result.points()));
        }
        return standings;
    }
}
