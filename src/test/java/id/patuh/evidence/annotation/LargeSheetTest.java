package id.patuh.evidence.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.evidence.AnnotationException;
import id.patuh.evidence.Annotations;
import id.patuh.evidence.Mark;
import id.patuh.language.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet is never in memory as a whole: another Java with little of it marks fifty thousand rows. */
class LargeSheetTest {
    private static final int ROWS = 50_000;

    @TempDir
    Path folder;

    /** The program of the other Java. */
    static final class InLittleMemory {
        public static void main(String[] paths) throws IOException, AnnotationException {
            var marks = new ArrayList<Mark>();
            for (int row = 10; row <= ROWS; row += 100) {
                marks.add(new Mark("Capaian", "C" + row, Mark.Kind.ERROR, "06.H.3", "Tidak terbaca", "Perbaiki."));
            }
            new PackageAnnotator()
                    .annotate(Path.of(paths[0]), new Annotations(Language.ID, "", "", marks), Path.of(paths[1]));
        }
    }

    @Test
    void fiftyThousandRowsAreMarkedInLittleMemory() throws IOException, InterruptedException {
        var copy = folder.resolve("ditandai.xlsx");

        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        InLittleMemory.class.getName(),
                        large().toString(),
                        copy.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();

        assertThat(process.waitFor()).isZero();
        var written = Parts.text(copy, "xl/s.xml");
        int row = written.indexOf("<row r=\"49910\">");
        assertThat(written.substring(row, written.indexOf("<c r=\"D49911\">")))
                .containsPattern("<c s=\"\\d+\" r=\"C49910\"><v>49910</v></c>")
                .contains("<c r=\"C49911\"><v>49911</v></c>");
    }

    private Path large() {
        var sheet = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (int row = 1; row <= ROWS; row++) {
            sheet.append("<row r=\"").append(row).append("\">");
            for (char column = 'A'; column <= 'J'; column++) {
                sheet.append("<c r=\"")
                        .append(column)
                        .append(row)
                        .append("\"><v>")
                        .append(row)
                        .append("</v></c>");
            }
            sheet.append("</row>");
        }
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", bytes("""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>"""));
        parts.put("xl/workbook.xml", bytes("""
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
                <sheet name="Capaian" sheetId="1" r:id="rId1"/></sheets></workbook>"""));
        parts.put("xl/_rels/workbook.xml.rels", bytes("""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship
                Id="rId1" Target="s.xml"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/></Relationships>"""));
        parts.put("xl/s.xml", bytes(sheet + "</sheetData></worksheet>"));
        return Parts.write(folder.resolve("besar.xlsx"), parts);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
