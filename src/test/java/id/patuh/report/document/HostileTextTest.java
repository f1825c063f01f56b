package id.patuh.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.language.Language;
import id.patuh.testsupport.Assessments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever somebody typed into a cell, or called a file, stays a text. */
class HostileTextTest {
    private static final String TYPED = "{{nilai}}{{/hak}}${7*7}<b>&amp;]]>";

    @TempDir
    Path folder;

    @Test
    void placeholdersAndMarksInTextsAreNotLookedAt() throws IOException {
        var papers = Papers.write(Assessments.worded(words -> words + TYPED), Language.ID, folder);

        papers.forEach((name, file) -> assertThat(Papers.text(file).replaceAll("\\s", ""))
                .as(name)
                .contains(TYPED)
                .doesNotContain("49"));
    }

    @Test
    void lettersThatNoFileCanHoldAreReplaced() throws IOException {
        var papers = Papers.write(Assessments.worded(words -> words + "\u0001\uE000\uD800"), Language.EN, folder);

        papers.forEach((name, file) ->
                assertThat(Papers.text(file)).as(name).isNotBlank().doesNotContain("\u0001", "\uE000"));
    }

    @Test
    void textThatBeginsLikeAFormulaStaysAText() throws IOException {
        var assessment = Assessments.worded(words -> "=HYPERLINK(\"x\";1)+" + words);
        var form = Papers.write(assessment, Language.ID, folder).get("formulir-indikator.xlsx");

        int escaped = 0;
        try (var workbook = new XSSFWorkbook(Files.newInputStream(form))) {
            for (var sheet : workbook) {
                for (var row : sheet) {
                    for (var cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().startsWith("=")) {
                            assertThat(cell.getCellStyle().getQuotePrefixed())
                                    .as(cell.getAddress().toString())
                                    .isTrue();
                            escaped++;
                        }
                    }
                }
            }
        }
        assertThat(escaped).isGreaterThan(10);
    }
}
