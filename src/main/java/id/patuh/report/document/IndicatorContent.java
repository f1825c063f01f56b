package id.patuh.report.document;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.IndicatorResult;
import id.patuh.assessment.Verdict;
import id.patuh.explanation.ConditionExplanation;
import id.patuh.language.Text;
import id.patuh.regulation.Source;
import id.patuh.report.Names;
import id.patuh.report.document.template.Content;
import id.patuh.report.document.template.Figure;
import id.patuh.report.figures.HandingIn;
import id.patuh.report.figures.Improvement;
import id.patuh.report.figures.Tally;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One indicator as documents tell of it. */
record IndicatorContent(Assessment assessment, Wording wording) {
    static final List<String> NAMES = List.of(
            "nomor_urut",
            "kode",
            "judul",
            "aspek",
            "opd",
            "putusan_nama",
            "putusan_gaya",
            "poin",
            "maksimum",
            "sebab",
            "perbaikan",
            "bukti_diminta",
            "jawaban",
            "jawaban_ringkas",
            "dokumen",
            "sel",
            "pengecualian_nama",
            "catatan",
            "sumber");

    void write(Content content, IndicatorResult result) {
        var indicator = result.indicator();
        var pieces = new Pieces(assessment, wording);
        int number = assessment.indicators().indexOf(result) + 1;
        content.put("nomor_urut", new Figure(number, Integer.toString(number)))
                .put("kode", indicator.code())
                .put("judul", wording.in(indicator.title()))
                .put("aspek", wording.aspect(indicator))
                .put("opd", wording.office(indicator.office()))
                .put("putusan_nama", Wording.capital(wording.in(Names.of(result.verdict()))))
                .put("putusan_gaya", result.verdict().name().toLowerCase(Locale.ROOT))
                .put("maksimum", new Figure(indicator.maximum(), Integer.toString(indicator.maximum())))
                .put("sebab", reasons(result))
                .put("perbaikan", improvement(result))
                .put("bukti_diminta", pieces.asked(indicator.evidence()))
                .put("jawaban", pieces.answers(indicator.evidence()))
                .put("jawaban_ringkas", pieces.firstAnswers(indicator.evidence()))
                .put("dokumen", pieces.places(indicator.evidence()))
                .put("sel", wording.places(result.cells()))
                .put(
                        "pengecualian_nama",
                        HandingIn.exemption(result).map(wording::in).orElse(""))
                .put("catatan", remarks(result))
                .put("sumber", wording.in(Names.of(indicator.source().status())));
        if (result.verdict() == Verdict.NOT_APPLICABLE) {
            content.put("poin", "–");
        } else {
            content.put("poin", new Figure(result.points(), Integer.toString(result.points())));
        }
    }

    /** The note, or the conditions that fail in the nearest rule. */
    private String reasons(IndicatorResult result) {
        var note = result.note();
        if (note != null) {
            return wording.in(note);
        }
        if (!Tally.fallsShort(result.verdict())) {
            return "";
        }
        return Improvement.nearest(result).stream()
                .flatMap(rule -> rule.conditions().stream())
                .filter(condition -> !condition.holds())
                .flatMap(IndicatorContent::failing)
                .map(wording::in)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Text> failing(ConditionExplanation condition) {
        return condition.parts().isEmpty()
                ? Stream.of(condition.text())
                : Stream.concat(
                        Stream.of(condition.text()),
                        condition.parts().stream()
                                .filter(part -> !part.holds())
                                .flatMap(IndicatorContent::failing)
                                .map(text -> language -> "– " + text.in(language)));
    }

    private String improvement(IndicatorResult result) {
        if (!Tally.fallsShort(result.verdict())) {
            return "";
        }
        var sentences = Improvement.sentences(result);
        return sentences.isEmpty() ? wording.in(result.indicator().comply()) : wording.lines(sentences);
    }

    private String remarks(IndicatorResult result) {
        var exemption = HandingIn.exemption(result).map(wording::in);
        var working = result.indicator().source().status() == Source.Status.WORKING
                ? Stream.of(wording.in(Names.of(Source.Status.WORKING)))
                : Stream.<String>empty();
        return Stream.of(Stream.of(reasons(result)), exemption.stream(), working)
                .flatMap(parts -> parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
