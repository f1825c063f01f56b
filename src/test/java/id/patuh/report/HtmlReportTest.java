package id.patuh.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.Verdict;
import id.patuh.language.Language;
import id.patuh.testsupport.Assessments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlReportTest {
    private static final String HOSTILE = "\"'><script>alert(1)</script>&${7*7}[[${7*7}]]";

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void everyVerdictIsNamedWithItsSign(Verdict verdict) throws IOException {
        var html = html(Assessments.teladan(), Language.ID);

        assertThat(html)
                .contains(
                        "data-verdict=\"%s\"".formatted(verdict),
                        Names.of(verdict).in(Language.ID));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pageIsInTheLanguageAskedFor(Language language) throws IOException {
        var html = html(Assessments.teladan(), language);

        assertThat(html).contains("<html lang=\"%s\">".formatted(language.code()));
        assertThat(html)
                .contains(
                        language == Language.ID
                                ? "Cakupan imunisasi dasar lengkap"
                                : "Coverage of complete basic immunisation");
        assertThat(html).doesNotContain("??").doesNotContainPattern(" th:[a-z]+=\"");
    }

    @Test
    void sameAssessmentGivesTheSameBytes() throws IOException {
        assertThat(html(Assessments.teladan(), Language.ID)).isEqualTo(html(Assessments.teladan(), Language.ID));
    }

    @Test
    void reasonsShowCellsAndNestedConditions() throws IOException {
        var html = html(Assessments.teladan(), Language.ID);

        assertThat(html)
                .contains(
                        "Nilai capaian paling sedikit 80 persen; tercatat 71,3 (kurang 8,7)",
                        "dinkes.xlsx › Capaian!E14 (71,3)",
                        "Ditetapkan paling lambat 31 Desember 2024",
                        "10 poin bila: Nilai capaian paling sedikit 95 persen");
    }

    @ParameterizedTest
    @CsvSource({
        "ID,Indikator per aspek,Struktur|Proses|Hasil,dari",
        "EN,Indicators by aspect,Structure|Process|Result,of"
    })
    void everyAspectWithIndicatorsHasItsBar(Language language, String heading, String aspects, String of)
            throws IOException {
        var html = html(Assessments.teladan(), language);

        var section = html.substring(html.indexOf("<h3>" + heading + "</h3>"));
        var bars = section.substring(0, section.indexOf("</ul>"));
        assertThat(Pattern.compile("bar-title\"><span>([^<]+)</span> <strong>\\d+ " + of + " \\d+</strong>")
                        .matcher(bars)
                        .results()
                        .map(match -> match.group(1)))
                .containsExactly(aspects.split("\\|"));
    }

    @Test
    void hostileTextsComeOutAsTexts() throws IOException {
        var html = html(Assessments.worded(words -> HOSTILE + words), Language.ID);

        assertThat(Pattern.compile("<script").matcher(html).results()).hasSize(1);
        assertThat(html).doesNotContain("<script>alert", "49");
        assertThat(html).contains("&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;${7*7}[[${7*7}]]Kabupaten");
    }

    @Test
    void nothingIsAskedOfTheNetwork() throws IOException {
        var html = html(Assessments.teladan(), Language.ID);

        assertThat(html).contains("default-src &#39;none&#39;").doesNotContain("unsafe-inline");
        assertThat(html).doesNotContainPattern("(?i)(src|href)=\"(?!#)|url\\(|@import|https?://");
    }

    @Test
    void pageWithoutFaultsSaysSo() throws IOException {
        var html = html(Assessments.complete(), Language.ID);

        assertThat(html)
                .contains(
                        "Pemeriksaan tidak menemukan apa pun.",
                        "Semua buku kerja terbaca tanpa masalah.",
                        "Predikat tertinggi sudah tercapai",
                        "Siap diserahkan");
    }

    @Test
    void veryManyIssuesAreCappedWithTheirTrueNumber() throws IOException {
        var html = html(Assessments.withIssues(Assessments.teladan(), 400), Language.ID);

        assertThat(html).contains("402 masalah impor", "dan 102 lainnya");
    }

    private static String html(Assessment assessment, Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        new ReportWriters().of("html").orElseThrow().write(assessment, language, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
