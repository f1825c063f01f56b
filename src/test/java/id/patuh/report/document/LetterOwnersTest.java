package id.patuh.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.IndicatorResult;
import id.patuh.language.Language;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.RequiredEvidence;
import id.patuh.testsupport.Assessments;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An office is asked for the evidence that it owes, whosever the indicator is. */
class LetterOwnersTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"06.P.2", "06.H.3"})
    void letterGoesToTheOfficeThatOwesTheEvidence(String code) throws IOException {
        Papers.write(owedByAnother(Assessments.teladan(), code), Language.ID, folder);

        assertThat(Papers.text(folder.resolve("surat/dinas-sosial.docx")))
                .contains("terdapat 1 indikator", "Bukti yang perlu dilengkapi", "1\t" + code);
        assertThat(Papers.text(folder.resolve("surat/dinas-kesehatan.docx")))
                .contains("terdapat 1 indikator")
                .doesNotContain("1\t" + code);
    }

    private static Assessment owedByAnother(Assessment from, String code) {
        return new Assessment(
                from.regulation(),
                from.evidence(),
                from.score(),
                from.indicators().stream()
                        .map(result -> result.indicator().code().equals(code) ? owedByAnother(result) : result)
                        .toList(),
                from.findings(),
                from.readiness(),
                from.engine());
    }

    private static IndicatorResult owedByAnother(IndicatorResult result) {
        return new IndicatorResult(
                owedByAnother(result.indicator()),
                result.verdict(),
                result.points(),
                result.explanation(),
                result.note(),
                result.cells(),
                result.exemption());
    }

    private static Indicator owedByAnother(Indicator indicator) {
        return new Indicator(
                indicator.code(),
                indicator.criterion(),
                indicator.aspect(),
                indicator.title(),
                indicator.office(),
                indicator.maximum(),
                indicator.evidence().stream()
                        .map(piece -> new RequiredEvidence(
                                piece.kode(), piece.form(), piece.unit(), "dinas-sosial", piece.asks()))
                        .toList(),
                indicator.source(),
                indicator.rationale(),
                indicator.comply(),
                indicator.tags(),
                indicator.review());
    }
}
