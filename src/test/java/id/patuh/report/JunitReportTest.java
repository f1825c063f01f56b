package id.patuh.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.assessment.Assessment;
import id.patuh.language.Language;
import id.patuh.testsupport.Assessments;
import id.patuh.testsupport.Golden;
import id.patuh.testsupport.Reports;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JunitReportTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void runIsTheSameToTheLastByte(Language language) {
        Golden.assertSame(
                "junit/TEST-patuh_%s.xml".formatted(language.code()),
                Reports.text("junit", Assessments.teladan(), language));
    }

    @Test
    void surefireReadsASuiteForEachCriterionAndThree() throws Exception {
        var suites = suites(Assessments.teladan()).stream()
                .filter(suite -> !suite.getTestCases().isEmpty())
                .toList();

        assertThat(suites)
                .extracting(ReportTestSuite::getName)
                .containsExactly("01", "06", "checks", "import", "readiness");
        assertThat(suites).extracting(ReportTestSuite::getNumberOfTests).containsExactly(5, 5, 2, 3, 1);
        assertThat(suites)
                .allSatisfy(suite -> assertThat(suite.getTimeElapsed()).isZero());
    }

    @ParameterizedTest
    @CsvSource({
        "01.S.1,PASSED,",
        "01.P.1,FAILED,NO_EVIDENCE",
        "01.P.2,SKIPPED,skipped",
        "01.H.1,FAILED,PARTLY_MET",
        "01.H.2,SKIPPED,skipped",
        "06.S.1,BROKEN,ERROR",
        "06.P.1,BROKEN,UNREADABLE",
        "06.P.2,FAILED,CONFLICTING",
        "06.H.3,FAILED,NOT_MET",
        "06.H.4,SKIPPED,skipped",
        "belum-disahkan,FAILED,BLOCKING",
        "tahun-data-berbeda,FAILED,REMARK",
    })
    void surefireSeesTheOutcome(String start, String outcome, String type) throws Exception {
        var found = found(Assessments.teladan(), start);

        assertThat(outcome(found)).isEqualTo(outcome);
        assertThat(found.getFailureType()).isEqualTo(type);
    }

    @Test
    void reasonsStandInTheBody() throws Exception {
        assertThat(found(Assessments.teladan(), "06.H.3").getFailureDetail())
                .contains(
                        "tidak terpenuhi, 0 dari 10 poin",
                        "✘ Nilai capaian paling sedikit 80 persen; tercatat 71,3 (kurang 8,7)"
                                + " — dinkes.xlsx › Capaian!E14 (71,3)",
                        "→ 10 poin bila: Nilai capaian paling sedikit 95 persen");
    }

    @Test
    void whatKeepsTheWholeBackFails() throws Exception {
        assertThat(outcome(found(Assessments.teladan(), "Indikator belum diperiksa")))
                .isEqualTo("FAILED");
    }

    @Test
    void readySubmissionPassesEverywhere() throws Exception {
        assertThat(suites(Assessments.complete()))
                .flatExtracting(ReportTestSuite::getTestCases)
                .isNotEmpty()
                .allMatch(ReportTestCase::isSuccessful);
    }

    @Test
    void hostileTextsStayTexts() throws Exception {
        var xml = Reports.text("junit", Reports.hostile(), Language.ID);
        var cases = suites(Reports.hostile()).stream()
                .flatMap(suite -> suite.getTestCases().stream())
                .toList();

        assertThat(xml).doesNotContain("<img", "\u0000", "\u001b");
        assertThat(cases).hasSize(16);
        assertThat(cases)
                .extracting(ReportTestCase::getName)
                .anySatisfy(
                        name -> assertThat(name)
                                .contains(
                                        "=cmd|' /C calc'!A0 [x](http://evil.example) <img src=x onerror=alert(1)>\uFFFD\uFFFD[31m"));
    }

    @Test
    void assumedCellsAreMarkedWhateverTheOutcome() {
        var xml = Reports.text("junit", Reports.assumed(), Language.ID);

        assertThat(xml).contains("Memuat andaian: 2 sel");
        assertThat(xml.substring(xml.indexOf("\"01.S.1"), xml.indexOf("\"01.P.1")))
                .contains("[andaian]");
        assertThat(xml.substring(xml.indexOf("\"06.H.3"), xml.indexOf("\"06.H.4")))
                .contains("[andaian]");
    }

    private static String outcome(ReportTestCase found) {
        if (found.hasFailure()) {
            return "FAILED";
        }
        return found.hasError() ? "BROKEN" : found.hasSkipped() ? "SKIPPED" : "PASSED";
    }

    private static ReportTestCase found(Assessment assessment, String start) throws Exception {
        return suites(assessment).stream()
                .flatMap(suite -> suite.getTestCases().stream())
                .filter(test -> test.getName().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static List<ReportTestSuite> suites(Assessment assessment) throws Exception {
        var xml = Reports.text("junit", assessment, Language.ID).getBytes(StandardCharsets.UTF_8);
        var reader = new InputStreamReader(new ByteArrayInputStream(xml), StandardCharsets.UTF_8);
        return new TestSuiteXmlParser(new NullConsoleLogger()).parse(reader);
    }
}
