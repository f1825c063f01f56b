package id.patuh.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.language.Language;
import id.patuh.testsupport.Assessments;
import id.patuh.testsupport.Golden;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleReportTest {
    private static final int ISSUES_SHOWN = 20;

    private final ConsoleReport report = new ConsoleReport();

    @ParameterizedTest
    @EnumSource(Language.class)
    void summaryTellsStandingShortcomingsAndRepairs(Language language) {
        var text = report.render(Assessments.teladan(), language, false, 100);

        Golden.assertSame("console/summary_%s.txt".formatted(language.code()), text);
    }

    @ParameterizedTest
    @CsvSource({"01.H.1,ID", "06.H.3,ID", "06.H.3,EN", "01.P.2,EN"})
    void oneIndicatorIsExplainedInDepth(String code, Language language) {
        var assessment = Assessments.teladan();

        var text = report.renderIndicator(assessment, Assessments.result(assessment, code), language, false);

        Golden.assertSame(
                "console/%s_%s.txt".formatted(code.replace('.', '-').toLowerCase(Locale.ROOT), language.code()), text);
    }

    @Test
    void completeSubmissionHasNoListsOfFaults() {
        var text = report.render(Assessments.complete(), Language.ID, false, 100);

        Golden.assertSame("console/complete_id.txt", text);
    }

    @Test
    void everyIndicatorIsListedOnRequest() {
        var options = new ConsoleOptions(false, 100, false, true);

        var text = report.render(Assessments.teladan(), Language.ID, options);

        assertThat(text).contains("Indikator lainnya (3)", "01.S.1 Perda", "01.H.2 Layanan", "06.H.4 Kematian");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 100, 140})
    void noLineIsWiderThanTheConsole(int width) {
        var text = report.render(Assessments.teladan(), Language.EN, false, width);

        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    }

    @Test
    void absurdWidthsCountAsNarrow() {
        assertThat(ConsoleOptions.plain(-5).width()).isEqualTo(40);
    }

    @Nested
    class Letters {
        @Test
        void plainConsolesGetPlainLetters() {
            var options = new ConsoleOptions(false, 100, true, true);

            var text = report.render(Assessments.worded(words -> words + " Ærø café 漢"), Language.ID, options);

            assertThat(text.chars()).allMatch(letter -> letter == '\n' || (letter >= ' ' && letter <= '~'));
            assertThat(text).contains("x 06.H.3", "-> 10 poin", "cafe ?");
        }

        @Test
        void coloursAppearOnlyWhenAskedFor() {
            var plain = report.render(Assessments.teladan(), Language.ID, false, 100);
            var coloured = report.render(Assessments.teladan(), Language.ID, true, 100);

            assertThat(plain).doesNotContain("\u001b");
            assertThat(coloured).contains("\u001b[31m✘\u001b[0m", "\u001b[32m✔\u001b[0m");
            assertThat(coloured.replaceAll("\u001b\\[[0-9]*m", "")).isEqualTo(plain);
        }

        @Test
        void textsFromWorkbooksCannotSteerTheConsole() {
            var assessment = Assessments.worded(words -> "\u001b[2J\u202e" + words + "\u0007\u2028");

            var text = report.render(assessment, Language.ID, false, 100)
                    + report.renderIndicator(assessment, Assessments.result(assessment, "06.H.3"), Language.ID, false);

            assertThat(text).doesNotContain("\u001b", "\u0007", "\u202e", "\u2028");
        }
    }

    @Test
    void manyIssuesAreCappedWithTheirTrueNumber() {
        var assessment = Assessments.withIssues(Assessments.teladan(), 30);

        var text = report.render(assessment, Language.ID, false, 100);

        assertThat(text).contains("Masalah impor (32)", "32 masalah impor", "dan 12 lainnya");
        assertThat(text.lines().filter(line -> line.contains("Bukan angka"))).hasSize(ISSUES_SHOWN);
    }
}
