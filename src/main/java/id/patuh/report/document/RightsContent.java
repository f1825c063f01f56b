package id.patuh.report.document;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.CriterionScore;
import id.patuh.assessment.Verdict;
import id.patuh.report.Names;
import id.patuh.report.document.template.Chart;
import id.patuh.report.document.template.Content;
import id.patuh.report.document.template.Figure;
import id.patuh.report.figures.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The score right by right, the verdicts, and every indicator with its reasons. */
record RightsContent(Assessment assessment, Wording wording) {
    private static final List<String> RIGHT = Stream.concat(
                    Stream.of(
                            "hak_kode",
                            "hak_judul",
                            "hak_nilai",
                            "hak_poin",
                            "hak_maksimum",
                            "hak_terpenuhi",
                            "hak_jumlah",
                            "hak_kurang",
                            "hak_rumus",
                            "hak_lebar",
                            "hak_lengkap",
                            "ada_kurang",
                            "ada_indikator",
                            "indikator",
                            "kurang"),
                    IndicatorContent.NAMES.stream())
            .toList();

    void add(Content content) {
        var scores = assessment.score().criteria();
        content.each("hak", RIGHT, scores, this::right)
                .put("grafik_hak", chart(scores), words(scores))
                .each(
                        "putusan",
                        List.of("putusan_nama", "putusan_jumlah", "putusan_lebar", "putusan_gaya"),
                        assessment.verdicts().entrySet(),
                        this::verdict)
                .put("grafik_putusan", verdictChart(), verdictWords());
    }

    private void right(Content content, CriterionScore score) {
        var criterion = score.criterion();
        var results = assessment.ofCriterion(criterion.code());
        var tally = Tally.of(results);
        var value = score.value();
        var indicators = new IndicatorContent(assessment, wording);
        content.put("hak_kode", criterion.code())
                .put("hak_judul", wording.in(criterion.title()))
                .put("hak_rumus", wording.in(score.formula()))
                .put("hak_poin", figure(tally.points()))
                .put("hak_maksimum", figure(tally.maximum()))
                .put("hak_terpenuhi", figure(tally.count(Verdict.MET)))
                .put("hak_jumlah", figure(tally.total()))
                .put("hak_kurang", codes(tally))
                .put("hak_lebar", value == null ? "0" : width(value))
                .put("hak_lengkap", tally.shortOf().isEmpty() && !results.isEmpty())
                .put("ada_kurang", !tally.shortOf().isEmpty())
                .put("ada_indikator", !results.isEmpty())
                .each("indikator", IndicatorContent.NAMES, results, indicators::write)
                .each("kurang", IndicatorContent.NAMES, tally.shortOf(), indicators::write);
        if (value == null || !score.checked()) {
            content.put("hak_nilai", "–");
        } else {
            content.put("hak_nilai", new Figure(value, wording.in(Names.score(value))));
        }
    }

    private static String codes(Tally tally) {
        return tally.shortOf().stream().map(result -> result.indicator().code()).collect(Collectors.joining(", "));
    }

    private Figure figure(int count) {
        return new Figure(count, wording.language().number(count));
    }

    private static String width(BigDecimal percent) {
        return percent.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private Chart chart(List<CriterionScore> scores) {
        return new Chart(
                wording.in("report.document.score"),
                scores.stream()
                        .map(score -> new Chart.Bar(
                                score.criterion().code() + " "
                                        + wording.in(score.criterion().title()),
                                value(score)))
                        .toList());
    }

    private static BigDecimal value(CriterionScore score) {
        var value = score.value();
        return value == null ? BigDecimal.ZERO : value;
    }

    private String words(List<CriterionScore> scores) {
        return scores.stream()
                .map(score -> "%s %s: %s"
                        .formatted(
                                score.criterion().code(),
                                wording.in(score.criterion().title()),
                                wording.in(Names.score(value(score)))))
                .collect(Collectors.joining("; "));
    }

    private void verdict(Content content, Map.Entry<Verdict, Integer> count) {
        int total = assessment.indicators().size();
        content.put("putusan_nama", Wording.capital(wording.in(Names.of(count.getKey()))))
                .put("putusan_jumlah", figure(count.getValue()))
                .put("putusan_gaya", count.getKey().name().toLowerCase(Locale.ROOT))
                .put(
                        "putusan_lebar",
                        width(BigDecimal.valueOf(100L * count.getValue())
                                .divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP)));
    }

    private Chart verdictChart() {
        return new Chart(
                wording.in("report.document.count"),
                assessment.verdicts().entrySet().stream()
                        .map(count ->
                                new Chart.Bar(Wording.capital(wording.in(Names.of(count.getKey()))), count.getValue()))
                        .toList());
    }

    private String verdictWords() {
        return assessment.verdicts().entrySet().stream()
                .map(count -> wording.in(Names.of(count.getKey())) + ": " + count.getValue())
                .collect(Collectors.joining("; "));
    }
}
