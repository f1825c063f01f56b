package id.patuh.batch;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.assessment.Verdict;
import id.patuh.batch.SubjectOutcome.Assessed;
import id.patuh.batch.SubjectOutcome.Broken;
import id.patuh.batch.SubjectOutcome.CriterionValue;
import id.patuh.batch.SubjectOutcome.Shortfall;
import id.patuh.language.Language;
import id.patuh.report.ConsoleOptions;
import id.patuh.testsupport.CellTexts;
import id.patuh.testsupport.Packs;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankingTest {
    @TempDir
    Path out;

    @Test
    void equalScoresShareARankAndStandByName() {
        var ranking = ranking(
                subject("kkp-ham-2021", "Kota D", "40.00"),
                subject("kkp-ham-2021", "Kota B", "70.50"),
                subject("kkp-ham-2021", "Kota C", "70.5"),
                subject("kkp-ham-2021", "Kota A", "70.50"));

        assertThat(ranking.groups())
                .singleElement()
                .satisfies(group -> assertThat(group.subjects())
                        .extracting(
                                ranked -> ranked.rank() + " " + ranked.subject().subject())
                        .containsExactly("1 Kota A", "1 Kota B", "1 Kota C", "4 Kota D"));
    }

    @Test
    void eachRegulationHasARankingOfItsOwn() {
        var ranking = ranking(subject("p2ham-2023", "Puskesmas", "10"), subject("kkp-ham-2021", "Kota", "90"));

        assertThat(ranking.groups())
                .extracting(group -> group.regulation().id())
                .containsExactly("kkp-ham-2021", "p2ham-2023");
        assertThat(ranking.groups())
                .allSatisfy(group -> assertThat(group.subjects().get(0).rank()).isEqualTo(1));
    }

    @Test
    void mostCommonGapComesFirst() {
        var ranking = ranking(
                subject("kkp-ham-2021", "Kota A", "40", new Shortfall("01.S.1", Verdict.NOT_MET, 10)),
                subject(
                        "kkp-ham-2021",
                        "Kota B",
                        "30",
                        new Shortfall("06.H.3", Verdict.NO_EVIDENCE, 10),
                        new Shortfall("06.P.2", Verdict.PARTLY_MET, 5)),
                subject(
                        "kkp-ham-2021",
                        "Kota C",
                        "20",
                        new Shortfall("06.H.3", Verdict.NOT_MET, 10),
                        new Shortfall("06.P.2", Verdict.PARTLY_MET, 5)));

        var gaps = ranking.groups().get(0).gaps();

        assertThat(gaps).extracting(gap -> gap.indicator().code()).containsExactly("06.H.3", "06.P.2", "01.S.1");
        assertThat(gaps.get(0).subjects()).isEqualTo(2);
        assertThat(gaps.get(0).lost()).isEqualTo(20);
        assertThat(gaps.get(0).verdicts()).isEqualTo(Map.of(Verdict.NO_EVIDENCE, 1, Verdict.NOT_MET, 1));
    }

    @Test
    void tableForSpreadsheetsHoldsNoFormula() throws IOException {
        var lines = table(Language.ID);

        assertThat(lines).contains(";'=HYPERLINK(1);", ";\"'@a;\"\"b\"\"\";", ";40,50;");
        assertThat(lines).startsWith("\ufeffPeraturan;Peringkat;").doesNotContain(";=", ";@");
        assertThat(table(Language.EN)).contains(",40.50,").startsWith("\ufeffRegulation,Rank,");
    }

    @Test
    void workbookHoldsNumbersAsNumbersAndNoFormula() throws IOException {
        write(
                Language.ID,
                subject("kkp-ham-2021", "=HYPERLINK(1)", "40.50", new Shortfall("06.H.3", Verdict.NOT_MET, 10)));

        try (var workbook = new XSSFWorkbook(Files.newInputStream(out.resolve("ranking.xlsx")))) {
            var places = workbook.getSheet("Peringkat").getRow(1);
            assertThat(places.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(places.getCell(0).getStringCellValue()).isEqualTo("=HYPERLINK(1)");
            assertThat(places.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(places.getCell(2).getNumericCellValue()).isEqualTo(40.5);
            assertThat(CellTexts.of(places.getCell(5))).isEqualTo("2024.0 [0]");
            assertThat(CellTexts.of(workbook.getSheet("Peta hak").getRow(2).getCell(2)))
                    .isEmpty();
            assertThat(workbook.getSheet("Kekurangan yang sama")
                            .getRow(1)
                            .getCell(4)
                            .getNumericCellValue())
                    .isEqualTo(1);
            assertThat(CellTexts.of(
                            workbook.getSheet("Tidak dapat dinilai").getRow(1).getCell(3)))
                    .isEqualTo("Tidak ada.");
        }
    }

    @Test
    void everySheetOfTheWorkbookCanBeFilteredAndKeepsItsHeadingInSight() throws IOException {
        write(Language.EN, subject("kkp-ham-2021", "Kota", "40.50"));

        try (var workbook = new XSSFWorkbook(Files.newInputStream(out.resolve("ranking.xlsx")))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
            assertThat(workbook).allSatisfy(sheet -> {
                assertThat(((XSSFSheet) sheet).getCTWorksheet().getAutoFilter().getRef())
                        .startsWith("A1:");
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
            });
        }
    }

    @Test
    void pageShowsHostileNamesAsText() throws IOException {
        write(Language.ID, subject("kkp-ham-2021", "<script>alert(1)</script>", "40.50"));

        assertThat(Files.readString(out.resolve("ranking.html")))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void pageHasTextInEveryCellOfTheMap() throws IOException {
        write(Language.EN, subject("kkp-ham-2021", "Kota", "40.50"));

        assertThat(Files.readString(out.resolve("ranking.html")))
                .contains(">40</td>", "w2", ">–</td>", "w-none")
                .contains("Could not be assessed", "SUBMISSION_EMPTY");
    }

    @Test
    void textForTheConsoleCannotSteerIt() {
        var ranking = ranking(subject("kkp-ham-2021", "Kota \u001b[31mMerah", "40.50"));

        var text = new RankingText(ranking, Language.ID, ConsoleOptions.plain(100)).render();

        assertThat(text).contains("   1 Kota  [31mMerah").contains(" 40,50 ").doesNotContain("\u001b");
    }

    @Test
    void differentYearsAreToldApart() {
        var one = subject("kkp-ham-2021", "Kota A", "40");
        var text = new RankingText(ranking(one, inYear(one, 2023)), Language.EN, ConsoleOptions.plain(100)).render();

        assertThat(text).contains("The years of the data differ.");
    }

    private String table(Language language) throws IOException {
        write(language, subject("kkp-ham-2021", "=HYPERLINK(1)", "40.50"), subject("kkp-ham-2021", "@a;\"b\"", "30"));
        return Files.readString(out.resolve("ranking.csv"), StandardCharsets.UTF_8);
    }

    private void write(Language language, SubjectOutcome... outcomes) throws IOException {
        var all = new ArrayList<>(List.of(outcomes));
        all.add(new Broken(folder("kosong"), BreakCode.SUBMISSION_EMPTY, "Tidak ada."));
        new RankingReport().write(Ranking.of("uji", all, List.of(), Packs.LIBRARY), language, out);
    }

    private static Ranking ranking(SubjectOutcome... outcomes) {
        return Ranking.of("uji", List.of(outcomes), List.of(), Packs.LIBRARY);
    }

    private static SubjectFolder folder(String name) {
        return new SubjectFolder(Path.of("x"), name, Slugs.of(name));
    }

    private static Assessed inYear(Assessed from, int year) {
        return assessed(from.regulation(), from.subject(), year, from.score(), from.shortfalls());
    }

    private static Assessed subject(String regulation, String name, String score, Shortfall... lacks) {
        return assessed(regulation, name, 2024, new BigDecimal(score), List.of(lacks));
    }

    private static Assessed assessed(
            String regulation, String name, int year, BigDecimal score, List<Shortfall> lacks) {
        return new Assessed(
                folder(name),
                regulation,
                name,
                year,
                score,
                "kurang-peduli",
                false,
                true,
                1,
                0,
                Map.of(Verdict.MET, 1),
                List.of(new CriterionValue("01", new BigDecimal("40.50"), true), new CriterionValue("02", null, true)),
                lacks,
                List.of());
    }
}
