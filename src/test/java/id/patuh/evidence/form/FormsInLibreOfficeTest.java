package id.patuh.evidence.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.evidence.EvidenceImporter;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.Workbook;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.regulation.Regulation;
import id.patuh.testsupport.Packs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every form of every shipped pack, opened, filled in and saved by LibreOffice itself, by a macro in one run. */
class FormsInLibreOfficeTest {
    private static final List<String> MACRO = List.of("script.xlb", "Forms.xba");
    private static final int PATIENCE_IN_SECONDS = 600;
    private static final String SUBJECT = "Kabupaten Uji";
    private static final int YEAR = 2024;

    private final ExcelFormWriter writer = new ExcelFormWriter();
    private final EvidenceImporter importer = EvidenceImporter.ofWorkbooks();
    private final List<String> plan = new ArrayList<>();
    private final Map<String, Map<String, Object>> answers = new LinkedHashMap<>();

    @TempDir
    Path folder;

    @Test
    void everyFormComesBackAsItWasFilledIn() throws IOException, InterruptedException {
        requireLibreOffice();
        var regulations = Packs.LIBRARY.ids().stream().map(Packs::regulation).toList();
        for (var regulation : regulations) {
            planForms(regulation);
        }

        runMacro();

        for (var regulation : regulations) {
            assertIsAsFilled(regulation);
        }
    }

    private void planForms(Regulation regulation) throws IOException {
        var empty = Files.createDirectories(folder.resolve("empty").resolve(regulation.id()));
        var saved = Files.createDirectories(saved(regulation));
        boolean open = true;
        for (var office : writer.offices(regulation)) {
            var identity = open
                    ? WorkbookIdentity.open(regulation.id(), office.code())
                    : new WorkbookIdentity(regulation.id(), office.code(), SUBJECT, null, YEAR);
            var file = empty.resolve(office.code() + ".xlsx");
            writer.write(regulation, identity, file);
            var steps = new FillingPlan(regulation, YEAR);
            plan.add("open\t" + file.toUri());
            if (open) {
                plan.add("text\tPetunjuk\tC3\t" + SUBJECT);
                plan.add("number\tPetunjuk\tC4\t" + YEAR);
            }
            plan.addAll(steps.of(file));
            plan.add("save\t" + saved.resolve(office.code() + ".xlsx").toUri());
            answers.put(regulation.id() + "/" + office.code() + ".xlsx", steps.answers());
            open = false;
        }
    }

    private void assertIsAsFilled(Regulation regulation) throws IOException {
        var evidence = importer.read(importer.open(List.of(saved(regulation))), regulation, SUBJECT, YEAR);

        assertThat(evidence.issues()).isEmpty();
        assertThat(evidence.workbooks()).hasSize(writer.offices(regulation).size());
        for (var workbook : evidence.workbooks()) {
            var office = workbook.file().replace(".xlsx", "");
            assertThat(workbook.identity())
                    .isEqualTo(new WorkbookIdentity(regulation.id(), office, SUBJECT, null, YEAR));
            assertThat(read(evidence, workbook))
                    .as(regulation.id() + " " + office)
                    .isEqualTo(answers.get(regulation.id() + "/" + workbook.file()));
            assertIsComplete(saved(regulation).resolve(workbook.file()));
        }
    }

    private static Map<String, Object> read(EvidenceSet evidence, Workbook workbook) {
        var read = new TreeMap<String, Object>();
        evidence.rows().stream()
                .filter(row -> row.file().equals(workbook.file()))
                .forEach(row -> row.values().forEach((field, value) -> {
                    if (value.answered()) {
                        read.put(row.sheet() + "!" + value.cell().cell(), Objects.requireNonNull(value.typed()));
                    }
                }));
        return read;
    }

    /** The program has counted, and the row that was put in between counts too. */
    private static void assertIsComplete(Path file) throws IOException {
        try (var form = new XSSFWorkbook(Files.newInputStream(file))) {
            var states = states(form.getSheet("Petunjuk"));

            assertThat(states).as(file.toString()).isNotEmpty().containsOnly("lengkap", "boleh kosong");
        }
    }

    private static List<String> states(XSSFSheet guide) {
        var states = new ArrayList<String>();
        for (var row : guide) {
            var cell = row.getCell(6);
            if (cell != null && cell.getCellType() == CellType.FORMULA) {
                states.add(cell.getStringCellValue());
            }
        }
        return states;
    }

    private Path saved(Regulation regulation) {
        return folder.resolve("saved").resolve(regulation.id());
    }

    private static void requireLibreOffice() throws IOException, InterruptedException {
        boolean present;
        try {
            present = new ProcessBuilder("soffice", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            present = false;
        }
        if (!"true".equals(System.getenv("CI"))) {
            Assumptions.assumeThat(present)
                    .as("LibreOffice (soffice) is not installed: this test is skipped")
                    .isTrue();
        }
    }

    /** The first start makes the user's folder, and would overwrite the macro in it. */
    private void runMacro() throws IOException, InterruptedException {
        var steps = folder.resolve("plan.tsv");
        Files.write(steps, plan, UTF_8);
        soffice("--terminate_after_init");
        var library = Files.createDirectories(folder.resolve("profile/user/basic/Standard"));
        for (var part : MACRO) {
            try (var stream = getClass().getResourceAsStream("/libreoffice/" + part)) {
                Files.write(
                        library.resolve(part),
                        Objects.requireNonNull(stream, part).readAllBytes());
            }
        }
        soffice("macro:///Standard.Forms.Fill(\"" + steps + "\")");
    }

    private void soffice(String argument) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        argument)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        boolean ended = process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        assertThat(ended).as("LibreOffice ends within ten minutes").isTrue();
    }
}
