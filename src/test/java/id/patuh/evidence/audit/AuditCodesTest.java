package id.patuh.evidence.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.evidence.AuditCode;
import id.patuh.evidence.AuditFinding;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.SpreadsheetAudit;
import id.patuh.language.Language;
import id.patuh.language.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;

/** Each code in the smallest workbook that has the fault. */
class AuditCodesTest {
    @TempDir
    Path folder;

    private final Worksheet book = new Worksheet("Data");

    @ParameterizedTest
    @EnumSource(AuditCode.class)
    void everyCodeHasItsSentencesInBothLanguages(AuditCode code) {
        for (var language : Language.values()) {
            for (var part : List.of("message", "effect", "repair")) {
                assertThat(Message.of("evidence.audit." + code + "." + part).in(language))
                        .isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=IF(B1=\"Ya\",1,0)",
                "=(B1=\"Ya\")*5",
                "=IF(TRIM(B1)=\"Ya\",1,IF(B1=\"Belum Diisi\",0,0))",
                "=IFERROR(VLOOKUP(B1,D1:E2,2,FALSE),0)",
                "=IFERROR(CHOOSE(MATCH(B1,D1:D2,0),5,0),0)"
            })
    void placeholderThatBecomesZeroIsFound(String formula) {
        book.put("A1", "Ada perda?", "Belum Diisi", formula).put("D1", "Ya", 5).put("D2", "Tidak", 0);

        assertThat(book.calculated().found(folder)).containsExactly("PLACEHOLDER_AS_ZERO Data!C1");
    }

    @Test
    void blankAnswerThatBecomesZeroIsFoundWhereSomethingIsAsked() {
        book.put("A1", "Ada perda?").put("C1", "=IF(B1=\"Ya\",1,0)").put("C2", "=IF(B2=\"Ya\",1,0)");

        assertThat(book.calculated().found(folder)).containsExactly("PLACEHOLDER_AS_ZERO Data!C1");
    }

    @Test
    void answerThatEarnsNothingAndGuardedBlankAreFine() {
        book.put("A1", "Ada perda?", "Tidak", "=IF(B1=\"Ya\",1,0)")
                .put("A2", "Ada anggaran?")
                .put("C2", "=IF(B2=\"\",\"\",IF(B2=\"Ya\",1,0))")
                .put("C3", "=IF(B2=\"\",0,1)");

        assertThat(book.calculated().found(folder)).isEmpty();
    }

    @Test
    void placeholderThatPassesAThresholdIsFound() {
        book.put("A1", "Cakupan", "-", "=IF(B1>=80,10,0)");

        assertThat(book.calculated().found(folder)).containsExactly("PLACEHOLDER_AS_POINTS Data!C1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dinas  Sosial", " Dinas Sosial", "Dinas Sosial\u00a0", "Dinas-Sosial"})
    void lookupWithoutMatchNamesTheCellThatIsMeant(String name) {
        book.put("A1", name, "=SUMIF(D1:D3,A1,E1:E3)");
        book.put("D1", "Dinas Sosial", 5).put("D2", "Dinas Kesehatan", 6).put("D3", "RSUD", 7);
        book.calculated();

        var finding = SpreadsheetAudit.ofWorkbooks()
                .audit(book.saveIn(folder))
                .findings()
                .get(0);

        assertThat(finding.code()).isEqualTo(AuditCode.LOOKUP_NO_MATCH);
        assertThat(finding.cells()).containsExactly("B1");
        assertThat(finding.related()).contains("D1");
        assertThat(finding.message().in(Language.EN)).contains("“Dinas Sosial” in D1 is alike");
        assertThat(finding.message().in(Language.ID)).contains("Yang mirip adalah “Dinas Sosial” pada D1");
    }

    @Test
    void countOfZeroIsNoFault() {
        book.put("A1", "Ya").put("A2", "Ya").put("A3", "=COUNTIF(A1:A2,\"Tidak\")");

        assertThat(book.calculated().found(folder)).isEmpty();
    }

    @Test
    void errorIsToldWhereItBegins() {
        book.put("A1", 1, 0, "=A1/B1", "=C1*2", "=D1+1");

        assertThat(book.calculated().found(folder)).containsExactly("ERROR_VALUE Data!C1");
    }

    @Test
    void formulaThatCalculatesInItsOwnWayIsFound() {
        for (int row = 1; row <= 8; row++) {
            book.put("A" + row, row, 2, row == 5 ? "=A5+B5" : "=A%1$d*B%1$d".formatted(row));
        }

        assertThat(book.calculated().found(folder)).containsExactly("FORMULA_DIFFERS Data!C5");
    }

    @Test
    void followersOfASharedFormulaAreFormulasOfTheirOwn() {
        for (int row = 1; row <= 6; row++) {
            book.put("A" + row, row, 2, "=A%1$d*B%1$d".formatted(row));
        }
        book.calculated();
        for (int row = 1; row <= 6; row++) {
            var formula = book.cell("C" + row).getCTCell().getF();
            formula.setT(STCellFormulaType.SHARED);
            formula.setSi(0);
            formula.setStringValue(row == 1 ? "A1*B1" : "");
        }
        book.cell("C1").getCTCell().getF().setRef("C1:C6");
        book.stored("C4", "99");

        assertThat(book.found(folder)).containsExactly("VALUE_STALE Data!C4");
    }

    @Test
    void formulasThatWereNeverCalculatedAreCountedAndLookedIntoAllTheSame() {
        book.put("A1", "Ada perda?", "Y/T", "=IF(B1=\"Ya\",1,0)");

        assertThat(book.found(folder))
                .containsExactlyInAnyOrder("PLACEHOLDER_AS_ZERO Data!C1", "VALUE_MISSING Data!C1");
    }

    @Test
    void mergedKeysAndHiddenRowsAreFound() {
        book.put("A1", "Sosial", 1)
                .put("B2", 2)
                .put("A3", "Hukum", 3)
                .merge("A1:A2")
                .hideRow(3);
        book.put("D1", "=SUMIF(A1:A3,\"Sosial\",B1:B3)");

        assertThat(book.calculated().found(folder))
                .containsExactlyInAnyOrder("MERGED_IN_RANGE Data!A2", "HIDDEN_IN_SUM Data!B3");
    }

    @Test
    void otherFilesAndFormulasThatCannotBeTakenApartAreTold() {
        book.put("A1", "=1+1", "=1+2").calculated();
        book.cell("A1").getCTCell().getF().setStringValue("[1]Lembar1!B2+1");
        book.cell("B1").getCTCell().getF().setStringValue("SUM((((");

        assertThat(book.found(folder))
                .containsExactlyInAnyOrder("OTHER_FILE Data!A1", "FORMULA_NOT_UNDERSTOOD Data!B1");
    }

    @Test
    void deeplyNestedFormulaIsNotUnderstoodAndHarmsNothing() {
        book.put("A1", "=1+1", "=1+1").calculated();
        book.cell("A1").getCTCell().getF().setStringValue("(".repeat(4_000) + "1" + ")".repeat(4_000));
        book.cell("B1").getCTCell().getF().setStringValue("-".repeat(8_000) + "1");

        assertThat(book.found(folder)).containsExactly("FORMULA_NOT_UNDERSTOOD Data!A1:B1");
    }

    @Test
    void fileThatIsNoWorkbookIsRefused() throws IOException {
        var file = Files.write(folder.resolve("surat.xlsx"), "%PDF-1.7\0bukan buku kerja\0".getBytes(UTF_8));

        var report = SpreadsheetAudit.ofWorkbooks().audit(file);

        assertThat(report.findings()).isEmpty();
        assertThat(report.refusal()).extracting(ImportIssue::code).isEqualTo(IssueCode.FILE_NOT_A_WORKBOOK);
    }

    @Test
    void everyCodeIsProvokedByAWorkbookAndToldInBothLanguages() {
        var found = EveryFault.books().stream()
                .flatMap(faulty -> SpreadsheetAudit.ofWorkbooks().audit(faulty.saveIn(folder)).findings().stream())
                .toList();

        assertThat(found).extracting(AuditFinding::code).contains(AuditCode.values());
        assertThat(found).allSatisfy(finding -> {
            for (var language : Language.values()) {
                for (var text : List.of(finding.message(), finding.effect(), finding.repair())) {
                    assertThat(text.in(language)).isNotBlank().doesNotContainPattern("\\{\\d}");
                }
            }
        });
    }
}
