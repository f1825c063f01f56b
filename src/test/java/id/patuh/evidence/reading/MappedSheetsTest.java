package id.patuh.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.EvidenceValue.State;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.ReadingOptions;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.language.Language;
import id.patuh.regulation.MappingFiles;
import id.patuh.regulation.Regulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets that were not made from our forms, read as a mapping says. */
class MappedSheetsTest {
    private static final String CHECKLIST = """
            name: Daftar periksa
            office: dinas-kesehatan
            tables:
              - sheet: "daftar*"
                form: Dokumen
                code: {title: Dokumen yang diminta}
                columns: {jenis: Jenis, nomor: [Nomor, No. Dokumen]}
                choose:
                  berlaku: {Ada: Ya, Proses: Tidak, Tidak: ""}
                placeholders: [blm diisi]
            """;

    private final Regulation regulation = TestRegulation.regulation();

    @TempDir
    Path folder;

    @Nested
    class MinistryForm {
        private static final String MAPPING = """
                name: {id: Formulir kementerian, en: Form of the ministry}
                office: dinas-kesehatan
                tables:
                  - sheet: form isian
                    form: Capaian
                    headings: 4-6
                    ends: Jumlah
                    columns:
                      kode: Kode indikator
                      nilai: Realisasi > Nilai
                      peserta: Capaian > Peserta
                      tahun: tahun data
                """;

        @Test
        void rowsAreReadBelowHeadingsOverThreeRows() {
            var rows = read(MAPPING, ForeignSheets.ministryForm()).rows();

            assertThat(rows)
                    .extracting(EvidenceRow::row, EvidenceRow::kode, EvidenceRow::office, row -> row.typed("nilai"))
                    .containsExactly(
                            tuple(9, "06.H.3", "dinas-kesehatan", 71.3),
                            tuple(10, "06.H.4", "dinas-kesehatan", 12.5),
                            tuple(11, "06.H.4", "dinas-kesehatan", 13.5));
        }

        @Test
        void headingsAreFoundByTheirTextsWhereTheRowsAreNotStated() {
            var rows = read(MAPPING.replace("    headings: 4-6\n", ""), ForeignSheets.ministryForm())
                    .rows();

            assertThat(rows)
                    .extracting(EvidenceRow::row, row -> row.typed("peserta"))
                    .containsExactly(tuple(9, 40L), tuple(10, null), tuple(11, null));
        }

        @Test
        void valuesKeepTheAddressesOfTheFile() {
            var value = read(MAPPING, ForeignSheets.ministryForm())
                    .rows()
                    .get(0)
                    .value("tahun")
                    .orElseThrow();

            assertThat(value.cell()).isEqualTo(new CellRef("asing.xlsx", "Form Isian", "F9", "2024"));
        }

        @Test
        void issuesAreThoseOfOurForms() {
            var evidence = read(MAPPING, ForeignSheets.ministryForm());

            assertThat(evidence.issues())
                    .extracting(ImportIssue::code, ImportIssue::cell)
                    .containsExactly(
                            tuple(IssueCode.MAPPING_USED, null),
                            tuple(IssueCode.NUMBER_AS_TEXT, "D9"),
                            tuple(IssueCode.PLACEHOLDER, "E10"),
                            tuple(IssueCode.CODE_UNKNOWN, "B13"));
            assertThat(issue(evidence, IssueCode.MAPPING_USED).message().in(Language.EN))
                    .contains("Form of the ministry", "row 4-6", "No, Uraian, Keterangan");
        }

        @Test
        void columnsMayBeNamedByTheirLetters() {
            var mapping = MAPPING.replace("Realisasi > Nilai", "D").replace("Kode indikator", "B");

            assertThat(read(mapping, ForeignSheets.ministryForm()).rows())
                    .extracting(row -> row.typed("nilai"))
                    .containsExactly(71.3, 12.5, 13.5);
        }
    }

    @Nested
    class Checklist {
        @Test
        void ticksGiveTheAnswerOfTheirColumn() {
            var rows = read(CHECKLIST, ForeignSheets.checklist()).rows();

            assertThat(rows)
                    .extracting(EvidenceRow::kode, row -> row.typed("berlaku"), row -> row.typed("jenis"))
                    .containsExactly(tuple("06.S.1", true, "Perda"), tuple("06.H.3a", false, "SK"));
            assertThat(rows.get(1).value("berlaku").orElseThrow().cell())
                    .isEqualTo(new CellRef("asing.xlsx", "Daftar Periksa", "D6", "\u221a"));
        }

        @Test
        void wordsOfTheMappingAreNoAnswer() {
            var rows = read(CHECKLIST, ForeignSheets.checklist()).rows();

            assertThat(rows.get(1).value("nomor").orElseThrow().state()).isEqualTo(State.PLACEHOLDER);
        }

        @Test
        void tickForNothingLeavesTheRowOut() {
            var book = ForeignSheets.checklist().with(sheet -> {
                sheet.getRow(4).removeCell(sheet.getRow(4).getCell(2));
                sheet.getRow(4).removeCell(sheet.getRow(4).getCell(5));
                sheet.getRow(4).removeCell(sheet.getRow(4).getCell(6));
                sheet.getRow(4).createCell(4).setCellValue("x");
            });

            assertThat(read(CHECKLIST, book).rows())
                    .extracting(EvidenceRow::kode)
                    .containsExactly("06.H.3a");
        }

        @ParameterizedTest
        @ValueSource(strings = {"v", "V", "x", "\u2713", "\u2714", "\u221a", "1", "ada", "Ya", " v "})
        void everyUsualTickCounts(String tick) {
            var book = ForeignSheets.checklist()
                    .with(sheet -> sheet.getRow(4).getCell(2).setCellValue(tick));

            assertThat(read(CHECKLIST, book).rows().get(0).typed("berlaku")).isEqualTo(true);
        }

        @ParameterizedTest
        @ValueSource(strings = {"-", "tidak", "0", "\u2610", " "})
        void whatIsNoTickIsPassedOver(String sign) {
            var book = ForeignSheets.checklist()
                    .with(sheet -> sheet.getRow(4).createCell(3).setCellValue(sign));

            assertThat(read(CHECKLIST, book).rows().get(0).typed("berlaku")).isEqualTo(true);
        }

        @Test
        void twoTicksAreNoAnswer() {
            var book = ForeignSheets.checklist()
                    .with(sheet -> sheet.getRow(4).createCell(4).setCellValue("v"));

            var evidence = read(CHECKLIST, book);

            assertThat(evidence.rows().get(0).value("berlaku").orElseThrow().state())
                    .isEqualTo(State.UNREADABLE);
            var issue = issue(evidence, IssueCode.CHOICE_MARKED_TWICE);
            assertThat(issue.cell()).isEqualTo("E5");
            assertThat(issue.message().in(Language.ID)).contains("sel C5");
        }

        @Test
        void wordsInsteadOfATickCannotBeRead() {
            var book = ForeignSheets.checklist()
                    .with(sheet -> sheet.getRow(4).getCell(2).setCellValue("sedang dicetak"));

            var issue = issue(read(CHECKLIST, book), IssueCode.YESNO_UNREADABLE);

            assertThat(issue.cell()).isEqualTo("C5");
        }

        @Test
        void nearlyEqualWordsAreAGuessThatIsSaid() {
            var book = ForeignSheets.checklist()
                    .with(sheet -> sheet.getRow(4)
                            .getCell(1)
                            .setCellValue("1. Perda ttg pelayanan kesehatan yang masih berlaku"));

            var evidence = read(CHECKLIST, book);

            assertThat(evidence.rows().get(0).kode()).isEqualTo("06.S.1");
            assertThat(issue(evidence, IssueCode.TITLE_GUESSED).cell()).isEqualTo("B5");
        }

        @Test
        void wordsThatNobodyAsksForAreToldOnlyWhereThereIsAnAnswer() {
            var book = ForeignSheets.checklist()
                    .with(sheet -> sheet.getRow(4).getCell(1).setCellValue("Surat izin mendirikan bangunan"));

            var evidence = read(CHECKLIST, book);

            assertThat(evidence.issues())
                    .filteredOn(issue -> issue.code() == IssueCode.TITLE_UNKNOWN)
                    .extracting(ImportIssue::cell)
                    .containsExactly("B5");
        }
    }

    @Nested
    class SeveralTables {
        private static final String MAPPING = """
                name: Dua tabel
                tables:
                  - sheet: Isian
                    form: Capaian
                    ends: [Jumlah, Total]
                    columns: {kode: Kode, nilai: Nilai capaian, tahun: Tahun}
                  - sheet: Isian
                    form: Dokumen
                    columns: {kode: Kode, jenis: Jenis dokumen, nomor: Nomor, berlaku: Masih berlaku}
                    values: {berlaku: {Ya/Sdh: Ya}}
                """;

        @Test
        void tablesBelowEachOtherAreReadEachByItsForm() {
            var evidence = read(MAPPING, ForeignSheets.twoTables());

            assertThat(evidence.rows())
                    .extracting(EvidenceRow::row, EvidenceRow::form, EvidenceRow::kode)
                    .containsExactly(
                            tuple(3, "Capaian", "06.H.3"),
                            tuple(4, "Capaian", "06.H.4"),
                            tuple(9, "Dokumen", "06.S.1"),
                            tuple(10, "Dokumen", "06.H.3a"));
            assertThat(evidence.rows().get(2).typed("berlaku")).isEqualTo(true);
            assertThat(codes(evidence))
                    .containsExactly(IssueCode.WORKBOOK_UNIDENTIFIED, IssueCode.MAPPING_USED, IssueCode.MAPPING_USED);
        }

        @Test
        void tablesBesideEachOtherAreReadEachByItsForm() {
            var book = new Book()
                    .sheet("Isian")
                    .row("Kode", "Nilai capaian", "Tahun", null, "Kode", "Jenis dokumen", "Nomor", "Masih berlaku")
                    .row("06.H.3", 95, 2024, null, "06.S.1", "Perda", "5", "Ya")
                    .row("06.H.4", 12, 2024, null, null, null, null, null);
            var mapping = MAPPING.replace("{kode: Kode, jenis: Jenis dokumen", "{kode: E, jenis: Jenis dokumen");

            assertThat(read(mapping, book).rows())
                    .extracting(EvidenceRow::row, EvidenceRow::form, EvidenceRow::kode)
                    .containsExactly(
                            tuple(2, "Capaian", "06.H.3"),
                            tuple(2, "Dokumen", "06.S.1"),
                            tuple(3, "Capaian", "06.H.4"));
        }

        @Test
        void oneTableServesTwoFormsByItsCodes() {
            var book = new Book()
                    .sheet("Isian")
                    .row("Kode", "Nilai capaian", "Tahun", "Jenis dokumen", "Nomor", "Masih berlaku")
                    .row("06.H.3", 95, 2024, null, null, null)
                    .row("06.S.1", null, null, "Perda", "5", "Ya")
                    .row("06.X.1", 7, 2024, "SK", "5", "Ya");

            var evidence = read(MAPPING, book);

            assertThat(evidence.rows())
                    .extracting(EvidenceRow::form, EvidenceRow::kode)
                    .containsExactly(tuple("Capaian", "06.H.3"), tuple("Dokumen", "06.S.1"));
            assertThat(codes(evidence))
                    .containsOnlyOnce(IssueCode.CODE_UNKNOWN)
                    .doesNotContain(IssueCode.CODE_WRONG_FORM);
        }

        @Test
        void headingsThatComeAgainBeginTheTableAgain() {
            var book = ForeignSheets.twoTables()
                    .row("Lampiran")
                    .row("Kode", "Nilai capaian", "Tahun")
                    .row("06.H.4", 9, 2024);

            assertThat(read(MAPPING, book).rows())
                    .extracting(EvidenceRow::row, EvidenceRow::form)
                    .contains(tuple(13, "Capaian"));
        }
    }

    @Nested
    class Codes {
        @ParameterizedTest
        @ValueSource(strings = {"06.S.1 Perda kesehatan", "Perda (06.S.1)", "06.s.1"})
        void patternFindsTheCodeAmongOtherWords(String words) {
            var book = new Book().sheet("X").row("Indikator", "Jenis").row(words, "Perda");

            assertThat(read(mapping("{column: Indikator, pattern: [\"##.@.#@\", \"##.@.#\"]}"), book)
                            .rows())
                    .extracting(EvidenceRow::kode)
                    .containsExactly("06.S.1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1.a", "1.A.", " 1 . a"})
        void translationKnowsTheSheetsOwnNumbers(String number) {
            var book = new Book().sheet("X").row("Indikator", "Jenis").row(number, "Perda");

            assertThat(read(mapping("{column: Indikator, translate: {\"1.a\": 06.S.1}}"), book)
                            .rows())
                    .extracting(EvidenceRow::kode)
                    .containsExactly("06.S.1");
        }

        @Test
        void oneCodeMayServeAllRows() {
            var book = new Book().sheet("X").row("Indikator", "Jenis").row("apa saja", "Perda");

            assertThat(read(mapping("{fixed: 06.S.1}"), book).rows())
                    .extracting(EvidenceRow::kode)
                    .containsExactly("06.S.1");
        }

        @Test
        void unknownCodeComesWithTheNearest() {
            var book = new Book().sheet("X").row("Indikator", "Jenis").row("06.S.11", "Perda");

            var issue = issue(read(mapping("{column: Indikator}"), book), IssueCode.CODE_UNKNOWN);

            assertThat(issue.cell()).isEqualTo("A2");
            assertThat(issue.message().in(Language.ID)).contains("06.S.1.");
        }

        private static String mapping(String code) {
            return """
                    name: Uji
                    tables:
                      - {form: Dokumen, code: %s, columns: {jenis: Jenis}, headings: 1}
                    """.formatted(code);
        }
    }

    @Nested
    class Applicability {
        @Test
        void ourOwnFormsAreReadAsOurForms() {
            var evidence = read(
                    "name: x\ntables: [{form: Dokumen, columns: {kode: Kode bukti, jenis: Nilai capaian}}]\n",
                    Book.identified().capaian("06.H.3", 95, 2024));

            assertThat(evidence.rows()).extracting(EvidenceRow::form).containsExactly("Capaian");
        }

        @Test
        void fileThatTheMappingNamesNotIsLeftAlone() {
            var evidence = read("files: lain*.xlsx\n" + CHECKLIST, ForeignSheets.checklist());

            assertThat(evidence.rows()).isEmpty();
            assertThat(issue(evidence, IssueCode.SHEET_UNKNOWN).repair().in(Language.ID))
                    .contains("patuh inspect --suggest-mapping");
        }

        @Test
        void fileThatTheMappingNamesIsReadByIt() {
            assertThat(read("files: [\"ASING*\"]\n" + CHECKLIST, ForeignSheets.checklist())
                            .rows())
                    .hasSize(2);
        }

        @Test
        void formIsTheNextToBeTriedWhereTheHeadingsAreNotThere() {
            var evidence = read(
                    "name: x\ntables: [{form: Dokumen, columns: {kode: Abc, jenis: Def}}]\n",
                    new Book().capaian("06.H.3", 95, 2024));

            assertThat(evidence.rows()).extracting(EvidenceRow::form).containsExactly("Capaian");
        }

        @Test
        void namedSheetWithoutTheHeadingsIsToldWithThem() {
            var evidence = read(
                    "name: x\ntables: [{sheet: Daftar Periksa, form: Dokumen, columns: {kode: Abc, jenis: Def}}]\n",
                    ForeignSheets.checklist());

            assertThat(issue(evidence, IssueCode.MAPPING_HEADINGS_MISSING)
                            .message()
                            .in(Language.ID))
                    .contains("Abc, Def");
        }

        @Test
        void missingSheetOfAnIdentifiedWorkbookIsNotMissedWhereAMappingReadsIt() {
            var book = new Book()
                    .identity(new WorkbookIdentity("uji-2021", "bagian-hukum", "Kabupaten Teladan", null, 2024));
            book.sheet("Daftar Periksa").row("Kode", "Jenis").row("06.H.3a", "SK");

            var evidence = read(
                    "name: x\nfiles: asing*\ntables: [{form: Dokumen, columns: {kode: Kode, jenis: Jenis}}]\n", book);

            assertThat(evidence.rows()).extracting(EvidenceRow::office).containsExactly("bagian-hukum");
            assertThat(codes(evidence)).doesNotContain(IssueCode.SHEET_MISSING);
        }
    }

    @Nested
    class Columns {
        @Test
        void nearlyEqualHeadingIsAGuessThatIsSaid() {
            var evidence = read(
                    "name: x\ntables: [{form: Dokumen, columns: {kode: Kode, jenis: Jenis, tanggal: Tanggal Penetapan}}]\n",
                    new Book()
                            .sheet("X")
                            .row("KODE ", "jenis", "Tanggal Penetapn")
                            .row("06.S.1", "SK", "1/2/2024"));

            var issue = issue(evidence, IssueCode.HEADING_GUESSED);
            assertThat(issue.cell()).isEqualTo("C1");
            assertThat(issue.message().in(Language.ID)).contains("Tanggal Penetapn", "Tanggal ditetapkan");
            assertThat(evidence.rows().get(0).typed("tanggal")).isNotNull();
        }

        @Test
        void missingColumnIsNamed() {
            var evidence = read(
                    "name: x\ntables: [{form: Dokumen, columns: {kode: Kode, jenis: Jenis, nomor: Surat}}]\n",
                    new Book().sheet("X").row("Kode", "Jenis").row("06.S.1", "SK"));

            assertThat(issue(evidence, IssueCode.MAPPING_COLUMN_MISSING)
                            .message()
                            .in(Language.EN))
                    .contains("Surat", "Number");
        }

        @Test
        void requiredFieldThatNobodyMapsIsMissing() {
            var evidence = read(
                    "name: x\ntables: [{form: Dokumen, columns: {kode: Kode, jenis: Jenis}, fixed: {nomor: 5}}]\n",
                    new Book().sheet("X").row("Kode", "Jenis").row("06.S.1", "SK"));

            assertThat(evidence.issues())
                    .filteredOn(issue -> issue.code() == IssueCode.COLUMN_MISSING)
                    .extracting(issue -> heading(issue))
                    .containsExactly("Masih berlaku");
        }

        @Test
        void fixedValueIsReadAndSaid() {
            var evidence = read(
                    "name: x\ntables: [{form: Capaian, columns: {kode: Kode, nilai: Nilai}, fixed: {tahun: 2024}}]\n",
                    new Book().sheet("X").row("Kode", "Nilai").row("06.H.4", 12));

            assertThat(evidence.rows().get(0).typed("tahun")).isEqualTo(2024);
            assertThat(issue(evidence, IssueCode.MAPPING_VALUE_FIXED).message().in(Language.ID))
                    .contains("2024");
        }

        @Test
        void sameHeadingTwiceIsReadOnce() {
            var evidence = read(
                    "name: x\ntables: [{form: Capaian, columns: {kode: Kode, nilai: Nilai, tahun: Tahun}}]\n",
                    new Book().sheet("X").row("Kode", "Nilai", "Nilai", "Tahun").row("06.H.4", 12, 13, 2024));

            assertThat(evidence.rows().get(0).typed("nilai")).isEqualTo(12.0);
            assertThat(issue(evidence, IssueCode.COLUMN_DUPLICATE).cell()).isEqualTo("C1");
        }

        @Test
        void upperHeadingWithoutMergedCellsStandsForTheColumnsRightOfIt() {
            var book = new Book()
                    .sheet("X")
                    .row("Kode", "2023", null, "2024", null)
                    .row(null, "Nilai", "Tahun", "Nilai", "Tahun")
                    .row("06.H.4", 12, 2023, 13, 2024);
            var mapping =
                    "name: x\ntables: [{form: Capaian, columns: {kode: Kode, nilai: 2024 > Nilai, tahun: 2024 > Tahun}}]\n";

            assertThat(read(mapping, book).rows().get(0).typed("nilai")).isEqualTo(13.0);
        }

        @Test
        void hiddenSheetAndColumnAreSaid() {
            var book = new Book().sheet("X").row("Kode", "Nilai", "Tahun").row("06.H.4", 12, 2024);
            book.with(sheet -> sheet.setColumnHidden(1, true)).sheet("Y");
            book.workbook().setActiveSheet(1);
            book.workbook().setSheetHidden(0, true);

            assertThat(codes(read(
                            "name: x\ntables: [{form: Capaian, columns: {kode: Kode, nilai: Nilai, tahun: Tahun}}]\n",
                            book)))
                    .contains(IssueCode.SHEET_HIDDEN, IssueCode.COLUMN_HIDDEN);
        }

        @Test
        void mergedCodeStandsForItsRows() {
            var book = new Book()
                    .sheet("X")
                    .row("Kode", "Jenis")
                    .row("06.S.1", "Perda")
                    .row(null, "SK")
                    .with(sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3")));

            assertThat(read("name: x\ntables: [{form: Dokumen, columns: {kode: Kode, jenis: Jenis}}]\n", book)
                            .rows())
                    .extracting(EvidenceRow::kode)
                    .containsExactly("06.S.1", "06.S.1");
        }

        private static @Nullable String heading(ImportIssue issue) {
            return issue.heading() == null ? null : issue.heading().in(Language.ID);
        }
    }

    @Nested
    class OurForms {
        @Test
        void nearlyEqualHeadingOfOurFormIsAGuessThatIsSaid() {
            Book.identified()
                    .sheet("Capaian")
                    .row("Kode bukti", "Nilai capain", "Tahun data")
                    .row("06.H.3", 95, 2024)
                    .saveIn(folder, "asing.xlsx");

            var evidence = read(ReadingOptions.USUAL);

            assertThat(evidence.rows().get(0).typed("nilai")).isEqualTo(95.0);
            var issue = issue(evidence, IssueCode.HEADING_GUESSED);
            assertThat(issue.cell()).isEqualTo("B1");
            assertThat(issue.indicators()).contains("06.H.3");
        }
    }

    private EvidenceSet read(String mapping, Book book) {
        book.saveIn(folder, "asing.xlsx");
        return read(new ReadingOptions(false, new MappingFiles(List.of(file(mapping)))));
    }

    private EvidenceSet read(ReadingOptions options) {
        var importer = new SpreadsheetImporter(options);
        var submission = importer.open(List.of(folder.resolve("asing.xlsx")));
        return importer.read(submission, regulation, "Kabupaten Teladan", 2024);
    }

    private Path file(String mapping) {
        try {
            return Files.writeString(folder.resolve("pemetaan.yaml"), mapping);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ImportIssue issue(EvidenceSet evidence, IssueCode code) {
        return evidence.issues().stream()
                .filter(issue -> issue.code() == code)
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not among " + codes(evidence)));
    }

    private static List<IssueCode> codes(EvidenceSet evidence) {
        return evidence.issues().stream().map(ImportIssue::code).toList();
    }
}
