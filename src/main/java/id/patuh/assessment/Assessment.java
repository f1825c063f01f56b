package id.patuh.assessment;

import id.patuh.evidence.EvidenceSet;
import id.patuh.language.Text;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.Source;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One subject held against one regulation for one year.
 *
 * @param indicators in the order of the regulation
 * @param findings in the order of the checks, then of the evidence
 * @param failures the rules that failed while they ran, those of checks too, with what the engine said; in the order of the pack
 * @param readiness whether it may be submitted: the target rating is reached, nothing blocks, nothing is undecided or failed
 * @param circumstances what holds for the subject beside its evidence
 * @param engine name and version of the rule engine
 */
public record Assessment(
        Regulation regulation,
        EvidenceSet evidence,
        Score score,
        List<IndicatorResult> indicators,
        List<Finding> findings,
        List<Text> failures,
        Readiness readiness,
        Circumstances circumstances,
        String engine) {

    /** One in which no rule failed, of a subject of which nothing is known beside its evidence. */
    public Assessment(
            Regulation regulation,
            EvidenceSet evidence,
            Score score,
            List<IndicatorResult> indicators,
            List<Finding> findings,
            Readiness readiness,
            String engine) {
        this(regulation, evidence, score, indicators, findings, List.of(), readiness, Circumstances.NONE, engine);
    }

    /** Whether it may be submitted. */
    public boolean ready() {
        return readiness.ready();
    }

    /** How many indicators have each verdict; verdicts that none has are left out. */
    public Map<Verdict, Integer> verdicts() {
        return count(indicators);
    }

    /** The same for some of the indicators. */
    public static Map<Verdict, Integer> count(List<IndicatorResult> results) {
        var counts = new EnumMap<Verdict, Integer>(Verdict.class);
        results.forEach(result -> counts.merge(result.verdict(), 1, Integer::sum));
        return counts;
    }

    public List<IndicatorResult> ofCriterion(String criterion) {
        return indicators.stream()
                .filter(result -> result.indicator().criterion().equals(criterion))
                .toList();
    }

    public List<IndicatorResult> ofOffice(String office) {
        return indicators.stream()
                .filter(result -> result.indicator().office().equals(office))
                .toList();
    }

    /** The indicators of one group of the regulation's views. */
    public List<IndicatorResult> ofTag(String tag) {
        return indicators.stream()
                .filter(result -> result.indicator().tags().contains(tag))
                .toList();
    }

    /** The score as others may adjust it; nothing where the regulation knows no adjustment or none is reported. */
    public Optional<AdjustedScore> adjusted() {
        return Optional.ofNullable(regulation.adjustment())
                .flatMap(adjustment -> AdjustedScore.of(adjustment, evidence, score.value()));
    }

    /** How many indicators rest on a source of each status; statuses that none has count 0. */
    public Map<Source.Status, Integer> sources() {
        var counts = new EnumMap<Source.Status, Integer>(Source.Status.class);
        for (var status : Source.Status.values()) {
            counts.put(status, 0);
        }
        indicators.forEach(result -> counts.merge(result.indicator().source().status(), 1, Integer::sum));
        return counts;
    }
}
