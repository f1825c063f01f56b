package id.patuh.report.json;

import id.patuh.assessment.AdjustedScore;
import id.patuh.assessment.AspectScore;
import id.patuh.assessment.Assessment;
import id.patuh.assessment.CriterionScore;
import id.patuh.assessment.IndicatorResult;
import id.patuh.assessment.Verdict;
import id.patuh.language.Text;
import id.patuh.regulation.Office;
import id.patuh.regulation.Source;
import id.patuh.regulation.View;
import id.patuh.report.figures.Absence;
import id.patuh.report.figures.Tally;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the submission stands as a whole, and by criterion, aspect and office. */
record SummaryTree(Assessment assessment, Values values) {

    Map<String, @Nullable Object> tree() {
        var score = assessment.score();
        var rating = new LinkedHashMap<String, @Nullable Object>();
        rating.put("code", score.rating().code());
        rating.put("title", values.text(score.rating().title()));
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("score", values.plain(score.value()));
        map.put("formula", values.text(score.formula()));
        map.put("rating", rating);
        map.put("ready", assessment.ready());
        map.put("verdicts", verdicts(assessment.verdicts()));
        map.put("criteria", score.criteria().stream().map(this::criterion).toList());
        map.put("aspects", aspects());
        map.put("views", views());
        map.put("adjustment", assessment.adjusted().map(this::adjustment).orElse(null));
        map.put("offices", offices());
        map.put(
                "missingOffices",
                Absence.of(assessment).stream().map(Office::code).toList());
        map.put("failures", assessment.failures().stream().map(values::text).toList());
        map.put("sources", sources());
        return map;
    }

    static String name(Source.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private Map<String, @Nullable Object> criterion(CriterionScore score) {
        var criterion = score.criterion();
        var map = numbered(criterion.code(), criterion.title(), Tally.of(assessment.ofCriterion(criterion.code())));
        map.put("checked", score.checked());
        map.put("score", values.plain(score.value()));
        map.put("formula", values.text(score.formula()));
        map.put("aspects", score.aspects().stream().map(this::aspect).toList());
        return map;
    }

    private Map<String, @Nullable Object> aspect(AspectScore score) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("code", score.aspect().code());
        map.put("points", score.points());
        map.put("maximum", score.maximum());
        map.put("weight", values.plain(score.weight()));
        return map;
    }

    private List<Map<String, @Nullable Object>> aspects() {
        return assessment.regulation().aspects().stream()
                .map(aspect -> numbered(aspect.code(), aspect.title(), Tally.of(ofAspect(aspect.code()))))
                .toList();
    }

    private List<IndicatorResult> ofAspect(String aspect) {
        return assessment.indicators().stream()
                .filter(result -> result.indicator().aspect().equals(aspect))
                .toList();
    }

    private List<Map<String, @Nullable Object>> views() {
        return assessment.regulation().views().stream().map(this::view).toList();
    }

    private Map<String, @Nullable Object> view(View view) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("code", view.code());
        map.put("title", values.text(view.title()));
        map.put("source", name(view.source().status()));
        map.put(
                "groups",
                view.tags().stream()
                        .map(tag -> numbered(tag.code(), tag.title(), Tally.of(assessment.ofTag(tag.code()))))
                        .toList());
        return map;
    }

    private Map<String, @Nullable Object> adjustment(AdjustedScore adjusted) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("title", values.text(adjusted.adjustment().title()));
        map.put("source", name(adjusted.adjustment().source().status()));
        map.put("points", values.plain(adjusted.points()));
        map.put("score", values.plain(adjusted.value()));
        map.put("cells", values.cells(adjusted.cells()));
        return map;
    }

    private List<Map<String, @Nullable Object>> offices() {
        return assessment.regulation().offices().stream()
                .map(office -> numbered(office.code(), office.title(), Tally.of(assessment.ofOffice(office.code()))))
                .toList();
    }

    private Map<String, @Nullable Object> numbered(String code, Text title, Tally tally) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("code", code);
        map.put("title", values.text(title));
        map.put("points", tally.points());
        map.put("maximum", tally.maximum());
        map.put("verdicts", verdicts(tally.verdicts()));
        return map;
    }

    private static Map<String, Integer> verdicts(Map<Verdict, Integer> counts) {
        var map = new LinkedHashMap<String, Integer>();
        for (var verdict : Verdict.values()) {
            map.put(verdict.name(), counts.getOrDefault(verdict, 0));
        }
        return map;
    }

    private Map<String, Integer> sources() {
        var counts = assessment.sources();
        var map = new LinkedHashMap<String, Integer>();
        for (var status : Source.Status.values()) {
            map.put(name(status), counts.getOrDefault(status, 0));
        }
        return map;
    }
}
