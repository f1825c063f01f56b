package id.patuh.evidence.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.evidence.EvidenceImporter;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.Workbook;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.language.Language;
import id.patuh.testsupport.Packs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ready-made forms in {@code templates/}; {@code -Dtemplates.update=true} writes them anew. */
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("templates");
    private static final String PACK = "kkp-ham-2021";

    private final ExcelFormWriter writer = new ExcelFormWriter();
    private final EvidenceImporter importer = EvidenceImporter.ofWorkbooks();

    @TempDir
    Path folder;

    @Test
    void readyMadeFormsAreWhatTheWriterWrites() throws IOException {
        for (var id : Packs.LIBRARY.ids()) {
            var regulation = Packs.regulation(id);
            Files.createDirectories(folder.resolve(id));
            for (var office : writer.offices(regulation)) {
                var name = Path.of(id, office.code() + ".xlsx");
                writer.write(regulation, WorkbookIdentity.open(id, office.code()), folder.resolve(name.toString()));
            }
        }
        if (Boolean.getBoolean("templates.update")) {
            update();
        }

        assertThat(names(TEMPLATES)).isEqualTo(names(folder));
        for (var name : names(folder)) {
            assertThat(parts(TEMPLATES.resolve(name)))
                    .as("%s; write it anew with -Dtemplates.update=true", name)
                    .isEqualTo(parts(folder.resolve(name)));
        }
    }

    @Test
    void formSaysWhoseItIsOnceItsUserHasSaidSo() throws IOException {
        fill("Kabupaten Uji", 2024);

        var evidence = read();

        assertThat(evidence.issues()).isEmpty();
        assertThat(evidence.workbooks())
                .extracting(Workbook::identity)
                .containsExactly(new WorkbookIdentity(PACK, "rsud", "Kabupaten Uji", null, 2024));
    }

    @Test
    void formWhoseUserSaysNothingIsAskedWhereToFillItIn() throws IOException {
        Files.copy(TEMPLATES.resolve(PACK).resolve("rsud.xlsx"), folder.resolve("rsud.xlsx"));

        assertThat(read().issues()).extracting(ImportIssue::code).contains(IssueCode.WORKBOOK_UNIDENTIFIED);
        assertThat(read().issues())
                .anySatisfy(issue ->
                        assertThat(issue.repair().in(Language.ID)).contains("lembar Petunjuk (sel C3 dan C4)"));
    }

    private EvidenceSet read() {
        return importer.read(
                importer.open(List.of(folder.resolve("rsud.xlsx"))), Packs.regulation(PACK), "Kabupaten Uji", 2024);
    }

    private void fill(String subject, int year) throws IOException {
        try (var form =
                new XSSFWorkbook(Files.newInputStream(TEMPLATES.resolve(PACK).resolve("rsud.xlsx")))) {
            form.getSheet("Petunjuk").getRow(2).getCell(2).setCellValue(subject);
            form.getSheet("Petunjuk").getRow(3).getCell(2).setCellValue(year);
            var evaluator = new XSSFFormulaEvaluator(form);
            for (int row = 3; row <= 5; row++) {
                evaluator.evaluateFormulaCell(
                        form.getSheet("_patuh").getRow(row).getCell(1));
            }
            try (var out = Files.newOutputStream(folder.resolve("rsud.xlsx"))) {
                form.write(out);
            }
        }
    }

    private void update() throws IOException {
        for (var name : names(TEMPLATES)) {
            Files.delete(TEMPLATES.resolve(name));
        }
        for (var name : names(folder)) {
            var target = TEMPLATES.resolve(name);
            Files.createDirectories(target.getParent());
            Files.copy(folder.resolve(name), target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<String> names(Path top) throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .map(file -> top.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith("dokumen/"))
                    .sorted()
                    .toList();
        }
    }

    /** Compression may differ from one Java to the next; what is compressed may not. */
    private static Map<String, String> parts(Path file) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            zip.stream().forEach(entry -> {
                try (var stream = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), new String(stream.readAllBytes(), UTF_8));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            });
        }
        return parts;
    }
}
