package id.patuh.web.page;

import id.patuh.assessment.CriterionScore;
import id.patuh.language.Language;
import id.patuh.report.Names;
import id.patuh.workspace.Evaluated;
import id.patuh.workspace.StoredEvaluation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The scores of all criteria as a polygon, beside those of the year before; all coordinates are worked out.
 *
 * @param rings from the middle outwards
 * @param now the polygon's points
 * @param before null where no earlier year is known
 */
record Radar(
        int size,
        List<String> rings,
        List<Spoke> spokes,
        String now,
        @Nullable String before) {
    private static final int SIZE = 460;
    private static final int MIDDLE = SIZE / 2;
    private static final int RADIUS = 150;
    private static final int LABEL = 172;
    private static final int RINGS = 4;

    /**
     * One criterion.
     *
     * @param before null where the earlier year does not have it
     */
    record Spoke(
            String code,
            String title,
            String x,
            String y,
            String labelX,
            String labelY,
            String anchor,
            String now,
            @Nullable String before) {}

    static Radar of(Evaluated evaluated, @Nullable StoredEvaluation earlier, Language language) {
        var scores = evaluated.assessment().score().criteria();
        Map<String, BigDecimal> before = earlier == null ? Map.of() : earlier.criteria();
        var rings = new ArrayList<String>();
        for (int ring = 1; ring <= RINGS; ring++) {
            rings.add(even(scores.size(), 100.0 * ring / RINGS));
        }
        var spokes = new ArrayList<Spoke>();
        for (int i = 0; i < scores.size(); i++) {
            spokes.add(spoke(scores.get(i), i, scores.size(), before, language));
        }
        return new Radar(
                SIZE,
                rings,
                spokes,
                polygon(scores.stream().map(Radar::value).toList()),
                before.isEmpty()
                        ? null
                        : polygon(scores.stream()
                                .map(score ->
                                        before.getOrDefault(score.criterion().code(), BigDecimal.ZERO))
                                .toList()));
    }

    /** Fewer than three criteria make no polygon. */
    public boolean drawable() {
        return spokes.size() > 2;
    }

    private static Spoke spoke(
            CriterionScore score, int index, int count, Map<String, BigDecimal> before, Language language) {
        double angle = angle(index, count);
        var code = score.criterion().code();
        var earlier = before.get(code);
        double cosine = Math.cos(angle);
        return new Spoke(
                code,
                score.criterion().title().in(language),
                number(MIDDLE + RADIUS * cosine),
                number(MIDDLE + RADIUS * Math.sin(angle)),
                number(MIDDLE + LABEL * cosine),
                number(MIDDLE + LABEL * Math.sin(angle) + 5),
                Math.abs(cosine) < 0.2 ? "middle" : cosine > 0 ? "start" : "end",
                Names.score(value(score)).in(language),
                earlier == null ? null : Names.score(earlier).in(language));
    }

    private static BigDecimal value(CriterionScore score) {
        var value = score.value();
        return value == null ? BigDecimal.ZERO : value;
    }

    private static String even(int count, double value) {
        var values = new ArrayList<BigDecimal>();
        for (int i = 0; i < count; i++) {
            values.add(BigDecimal.valueOf(value));
        }
        return polygon(values);
    }

    private static String polygon(List<BigDecimal> values) {
        var points = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            double reach = RADIUS * values.get(i).doubleValue() / 100;
            double angle = angle(i, values.size());
            points.append(i == 0 ? "" : " ")
                    .append(number(MIDDLE + reach * Math.cos(angle)))
                    .append(',')
                    .append(number(MIDDLE + reach * Math.sin(angle)));
        }
        return points.toString();
    }

    private static double angle(int index, int count) {
        return 2 * Math.PI * index / count - Math.PI / 2;
    }

    private static String number(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }
}
