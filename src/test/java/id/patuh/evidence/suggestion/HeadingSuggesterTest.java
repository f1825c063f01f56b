package id.patuh.evidence.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.ReadingOptions;
import id.patuh.evidence.reading.Book;
import id.patuh.evidence.reading.ForeignSheets;
import id.patuh.evidence.reading.SpreadsheetImporter;
import id.patuh.evidence.reading.TestRegulation;
import id.patuh.language.Language;
import id.patuh.regulation.MappingFiles;
import id.patuh.regulation.Regulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HeadingSuggesterTest {
    private final Regulation regulation = TestRegulation.regulation();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void mappingOfAMinistryFormIsReadAsItIs(Language language) {
        var evidence = readAsSuggested(ForeignSheets.ministryForm(), language);

        assertThat(evidence.rows())
                .extracting(EvidenceRow::row, EvidenceRow::kode, row -> row.typed("nilai"), row -> row.typed("tahun"))
                .containsExactly(
                        tuple(9, "06.H.3", 71.3, 2024),
                        tuple(10, "06.H.4", 12.5, 2024),
                        tuple(11, "06.H.4", 13.5, 2024));
        assertThat(evidence.rows().get(0).typed("peserta")).isEqualTo(40L);
        assertThat(codes(evidence))
                .doesNotContain(IssueCode.MAPPING_COLUMN_MISSING, IssueCode.HEADING_GUESSED, IssueCode.COLUMN_MISSING);
    }

    @Test
    void mappingOfAChecklistFindsItsTitlesAndItsTicks() {
        var suggested = suggested(ForeignSheets.checklist(), Language.ID);

        assertThat(suggested)
                .contains("code: {title: \"Dokumen yang Diminta\"}", "\"Ada\": \"Ya\"", "\"Proses\": \"Tidak\"")
                .contains("berlaku:  # perkiraan: Masih berlaku");
        assertThat(readAsSuggested(ForeignSheets.checklist(), Language.ID).rows())
                .extracting(EvidenceRow::kode, row -> row.typed("jenis"), row -> row.typed("berlaku"))
                .containsExactly(tuple("06.S.1", "Perda", true), tuple("06.H.3a", "SK", false));
    }

    @Test
    void mappingOfTwoTablesInOneSheetHasBoth() {
        var evidence = readAsSuggested(ForeignSheets.twoTables(), Language.EN);

        assertThat(evidence.rows())
                .extracting(EvidenceRow::row, EvidenceRow::form, EvidenceRow::kode)
                .containsExactly(
                        tuple(3, "Capaian", "06.H.3"),
                        tuple(4, "Capaian", "06.H.4"),
                        tuple(9, "Dokumen", "06.S.1"),
                        tuple(10, "Dokumen", "06.H.3a"));
        assertThat(codes(evidence)).doesNotContain(IssueCode.CODE_UNKNOWN, IssueCode.CODE_MISSING);
    }

    @Test
    void sureColumnsAndGuessesAreToldApart() {
        assertThat(suggested(ForeignSheets.twoTables(), Language.EN))
                .contains("nilai: \"Nilai capaian\"  # sure: Value", "ends: [\"Total\"]");
        assertThat(suggested(ForeignSheets.checklist(), Language.EN))
                .contains("nomor: \"No. Dokumen\"  # guess: Number");
    }

    @Test
    void codesAmongOtherWordsAreFoundByTheirPattern() {
        var book = new Book()
                .sheet("X")
                .row("Indikator", "Nilai", "Tahun")
                .row("06.H.3 Imunisasi", 95, 2024)
                .row("Kematian bayi (06.H.4)", 12, 2024);

        assertThat(suggested(book, Language.ID)).contains("pattern: [\"##.@.#\"]");
        assertThat(readAsSuggested(book, Language.ID).rows())
                .extracting(EvidenceRow::kode)
                .containsExactly("06.H.3", "06.H.4");
    }

    @Test
    void tableOfTwoFormsIsProposedForBoth() {
        var book = new Book()
                .sheet("X")
                .row("Kode", "Nilai", "Tahun", "Jenis dokumen", "Nomor", "Masih berlaku")
                .row("06.H.3", 95, 2024)
                .row("06.S.1", null, null, "Perda", "5", "Ya");

        var evidence = readAsSuggested(book, Language.ID);

        assertThat(evidence.rows())
                .extracting(EvidenceRow::form, EvidenceRow::kode)
                .containsExactly(tuple("Capaian", "06.H.3"), tuple("Dokumen", "06.S.1"));
        assertThat(codes(evidence)).doesNotContain(IssueCode.CODE_WRONG_FORM);
    }

    @Test
    void tableWithoutKnownCodesSaysWhatIsLacking() {
        var book =
                new Book().sheet("X").row("No", "Nilai capaian", "Tahun data").row("1.a", 95, 2024);

        assertThat(suggested(book, Language.ID)).contains("translate", "1.a");
        assertThat(codes(readAsSuggested(book, Language.ID))).contains(IssueCode.CODE_UNKNOWN);
    }

    @Test
    void wordsOfTheWorkbookCannotWriteIntoTheMapping() {
        var book = new Book()
                .sheet("X # \" y")
                .row("Kode\n\"} form: Dokumen #", "Nilai \\\" capaian", "Tahun data")
                .row("06.H.3", 95, 2024);

        assertThat(readAsSuggested(book, Language.ID).rows())
                .extracting(EvidenceRow::form)
                .containsExactly("Capaian");
    }

    @Test
    void workbookWithoutATableHasNoMapping() {
        var file = new Book().sheet("X").row("Surat pengantar").saveIn(folder, "asing.xlsx");

        assertThat(new HeadingSuggester().suggest(file, regulation, Language.ID))
                .isEmpty();
    }

    @Test
    void fileThatIsNoWorkbookIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("x.xlsx"), "bukan");

        assertThatThrownBy(() -> new HeadingSuggester().suggest(file, regulation, Language.EN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String suggested(Book book, Language language) {
        var file = book.saveIn(folder, "asing.xlsx");
        return new HeadingSuggester().suggest(file, regulation, language).orElseThrow();
    }

    private EvidenceSet readAsSuggested(Book book, Language language) {
        var mapping = folder.resolve("usulan.yaml");
        try {
            Files.writeString(mapping, suggested(book, language));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        var importer = new SpreadsheetImporter(new ReadingOptions(false, new MappingFiles(List.of(mapping))));
        var submission = importer.open(List.of(folder.resolve("asing.xlsx")));
        return importer.read(submission, regulation, "Kabupaten Teladan", 2024);
    }

    private static List<IssueCode> codes(EvidenceSet evidence) {
        return evidence.issues().stream().map(ImportIssue::code).toList();
    }
}
