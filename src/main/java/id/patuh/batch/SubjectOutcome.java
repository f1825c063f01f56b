package id.patuh.batch;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.CriterionScore;
import id.patuh.assessment.IndicatorResult;
import id.patuh.assessment.Readiness.Weight;
import id.patuh.assessment.Verdict;
import id.patuh.evidence.Workbook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of one of many subjects; small, since as many are kept as there are subjects. */
public sealed interface SubjectOutcome {
    SubjectFolder folder();

    /**
     * One that was assessed; the assessment itself is on disk.
     *
     * @param regulation the pack's id
     * @param rating the code of the rating
     * @param readable whether every workbook could be opened
     * @param blocking how many reasons keep it from being handed in
     * @param issues of the import
     * @param verdicts those that no indicator has are left out
     * @param criteria in the order of the regulation
     * @param shortfalls the indicators that do not earn all their points, in the order of the regulation
     * @param files the reports, seen from the ranking: {@code kabupaten-a/report.html}
     */
    record Assessed(
            SubjectFolder folder,
            String regulation,
            String subject,
            int year,
            BigDecimal score,
            String rating,
            boolean ready,
            boolean readable,
            int blocking,
            int issues,
            Map<Verdict, Integer> verdicts,
            List<CriterionValue> criteria,
            List<Shortfall> shortfalls,
            List<String> files)
            implements SubjectOutcome {

        static Assessed of(SubjectFolder folder, Assessment assessment, List<String> files) {
            var evidence = assessment.evidence();
            var score = assessment.score();
            return new Assessed(
                    folder,
                    assessment.regulation().id(),
                    evidence.subject(),
                    evidence.year(),
                    score.value(),
                    score.rating().code(),
                    assessment.ready(),
                    evidence.workbooks().stream().allMatch(Workbook::readable),
                    assessment.readiness().reasons(Weight.BLOCKING).size(),
                    evidence.issues().size(),
                    assessment.verdicts(),
                    score.criteria().stream().map(CriterionValue::of).toList(),
                    assessment.indicators().stream()
                            .filter(Shortfall::isOne)
                            .map(Shortfall::of)
                            .toList(),
                    files);
        }

        public int count(Verdict verdict) {
            return verdicts.getOrDefault(verdict, 0);
        }
    }

    /**
     * One that could not be assessed.
     *
     * @param message why, in the language of the run
     */
    record Broken(SubjectFolder folder, BreakCode code, String message) implements SubjectOutcome {}

    /**
     * How one right stands.
     *
     * @param value from 0 to 100; null where nothing applies
     * @param checked whether the pack has rules for it
     */
    record CriterionValue(String code, @Nullable BigDecimal value, boolean checked) {
        static CriterionValue of(CriterionScore score) {
            return new CriterionValue(score.criterion().code(), score.value(), score.checked());
        }
    }

    /**
     * An indicator that does not earn all its points.
     *
     * @param lost how many it does not earn
     */
    record Shortfall(String code, Verdict verdict, int lost) {
        /** What does not apply or has no rule yet is nobody's fault. */
        static boolean isOne(IndicatorResult result) {
            return switch (result.verdict()) {
                case MET, NOT_APPLICABLE, NOT_CHECKED -> false;
                default -> true;
            };
        }

        static Shortfall of(IndicatorResult result) {
            var indicator = result.indicator();
            return new Shortfall(indicator.code(), result.verdict(), indicator.maximum() - result.points());
        }
    }
}
