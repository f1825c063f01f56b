package id.patuh.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.ReadingOptions;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.evidence.sheet.Limits;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.regulation.MappingFiles;
import id.patuh.regulation.Regulation;
import java.io.ByteArrayInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IssueCodesTest {
    private static final Limits TIGHT = new Limits(1 << 20, 200, 1 << 20, 1 << 20, 10, 8, 1_000, 60_000);

    private final Regulation regulation = TestRegulation.regulation();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(IssueCode.class)
    void everyIssueHasItsTextsInBothLanguages(IssueCode code) {
        for (var language : Language.values()) {
            for (var part : List.of("message", "repair")) {
                var words = Message.of("evidence." + code.name() + "." + part).in(language);

                assertThat(words).isNotBlank().doesNotContain("''");
            }
        }
    }

    @Test
    void everyIssueIsProvokedByAFile() throws IOException {
        writeRefusedFiles();
        writeStrangers();
        writeSheets();
        writeRows();
        writeCarriedOver();
        writeValues();
        writeMany();

        var issues = new ArrayList<>(
                read(new SpreadsheetImporter(ReadingOptions.USUAL)).issues());
        issues.addAll(read(new SpreadsheetImporter(new ReadingOptions(true))).issues());
        issues.addAll(readTight().issues());
        issues.addAll(readMapped().issues());
        issues.addAll(issuesOfAFileThatIsGone());

        assertThat(issues).extracting(ImportIssue::code).containsAll(EnumSet.allOf(IssueCode.class));
        assertThat(issues).allSatisfy(IssueCodesTest::isWordedInBothLanguages);
    }

    private static void isWordedInBothLanguages(ImportIssue issue) {
        for (var language : Language.values()) {
            assertThat(List.of(issue.message().in(language), issue.repair().in(language)))
                    .as(issue.code().name())
                    .allSatisfy(words -> assertThat(words).isNotBlank().doesNotContainPattern("\\{\\d"));
        }
    }

    @Test
    void everyIssueOfACellSaysWhereAndWhatIsNeeded() {
        Book.identified().capaian("06.H.3", "sekitar 10", 2024).saveIn(folder, "dinkes.xlsx");

        var issue = issue(read(new SpreadsheetImporter(ReadingOptions.USUAL)), IssueCode.NUMBER_UNREADABLE);

        assertThat(issue.file()).isEqualTo("dinkes.xlsx");
        assertThat(issue.sheet()).isEqualTo("Capaian");
        assertThat(issue.cell()).isEqualTo("B2");
        assertThat(issue.heading()).isEqualTo(TestRegulation.text("Nilai capaian", "Value"));
        assertThat(issue.shown()).isEqualTo("sekitar 10");
        assertThat(issue.indicators()).containsExactly("06.H.3");
    }

    private void writeRefusedFiles() throws IOException {
        Files.writeString(folder.resolve("bukan.xlsx"), "<html>bukan buku kerja</html>");
        Files.createFile(folder.resolve("kosong.xlsx"));
        Files.writeString(folder.resolve("lama.xlsb"), "x");
        Files.writeString(folder.resolve("catatan.txt"), "x");
        try (var old = new POIFSFileSystem();
                var out = new FileOutputStream(folder.resolve("lama.xlsx").toFile())) {
            old.createDocument(new ByteArrayInputStream(new byte[] {9, 8}), "Book");
            old.writeFilesystem(out);
        }
        var macros = Book.identified();
        macros.workbook().setVBAProject(new ByteArrayInputStream(new byte[] {1}));
        macros.saveIn(folder, "makro.xlsm");
        writeEncrypted(folder.resolve("terkunci.xlsx"));
        var whole = Files.readAllBytes(Book.identified().saveIn(folder, "sama.xlsx"));
        Files.write(folder.resolve("sama-juga.xlsx"), whole);
        Files.write(folder.resolve("terpotong.xlsx"), Arrays.copyOf(whole, whole.length / 2));
    }

    private static void writeEncrypted(Path file) throws IOException {
        try (var compound = new POIFSFileSystem();
                var out = new FileOutputStream(file.toFile())) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("rahasia");
            try (var data = encryptor.getDataStream(compound)) {
                data.write(new byte[] {1, 2, 3});
            } catch (GeneralSecurityException impossible) {
                throw new IOException(impossible);
            }
            compound.writeFilesystem(out);
        }
    }

    private void writeStrangers() {
        new Book()
                .identity(new WorkbookIdentity("lain-2016", "dinas-kesehatan", "Kota Lain", "kota", 2020))
                .capaian("06.H.3", 95, 2020)
                .saveIn(folder, "orang-lain.xlsx");
        new Book()
                .identity(new WorkbookIdentity("uji-2021", "dinas-lain", "Kab. Teladan", null, 2024))
                .saveIn(folder, "opd-lain.xlsx");
        new Book().capaian("06.H.3", 71.3, 2024).saveIn(folder, "tanpa-nama.xlsx");
    }

    private void writeSheets() {
        var book = Book.identified().sheet("Rekap").row("Jumlah", 3);
        book.sheet("Dokumen").row("Tanpa judul").row("06.S.1", "Perda");
        book.sheet("Capaian")
                .row("Kode bukti", "Nilai capaian", "Tahun data", "Tahun data", "Catatan")
                .row("06.H.3", 71.3, 2024, 2024, "x")
                .with(sheet -> sheet.getRow(1).setZeroHeight(true))
                .with(sheet -> sheet.setColumnHidden(1, true));
        book.workbook().setSheetHidden(book.workbook().getSheetIndex("Capaian"), true);
        book.saveIn(folder, "lembar.xlsx");
        Book.identified()
                .sheet("Capaian")
                .row("Kode bukti", "Nilai capaian")
                .row("06.H.3", 71.3)
                .saveIn(folder, "tanpa-tahun.xlsx");
    }

    private void writeRows() {
        Book.identified()
                .capaian("06.H.9", 71.3, 2024)
                .row(null, 71.3, 2024)
                .row("06.S.1", 71.3, 2024)
                .row("06.H.3", 71.3, null)
                .saveIn(folder, "baris.xlsx");
    }

    private void writeCarriedOver() {
        Book.identified()
                .row("carried", "Dokumen", "06.S.1|Perda|5|2021-01-12")
                .dokumen("06.S.1", "Perda", "5", "12/01/2021", null)
                .saveIn(folder, "bawaan.xlsx");
    }

    private void writeValues() {
        var book = Book.identified()
                .capaian("06.H.3", "nihil", "tahun lalu", "2,5", "1,234")
                .row("06.H.3", 0.713, 2024, "sekitar 10", "71 %")
                .row("06.H.3", "71,3", 2024, "5 persen", "40 orang")
                .row("06.H.3", "=1+2", "=2023+1", null, 5)
                .with(sheet -> sheet.getRow(4).getCell(2).setCellValue(2024))
                .with(IssueCodesTest::dateInNumber);
        book.dokumen("06.S.1", "Perdu", "x", "31/02/2024", "x")
                .with(sheet -> sheet.createRow(2).createCell(0).setCellValue("06.S.1"))
                .with(sheet -> sheet.getRow(2).createCell(2).setCellErrorValue(FormulaError.REF));
        book.saveIn(folder, "nilai.xlsx");
        Book.identified()
                .capaian("06.H.3", "=70+1", 2024)
                .with(sheet -> sheet.getRow(1).getCell(1).setCellValue(65))
                .saveIn(folder, "basi.xlsx");
        Book.identified().capaian("06.H.3", 71, "=YEAR(TODAY())").saveIn(folder, "hari-ini.xlsx");
    }

    private static void dateInNumber(XSSFSheet sheet) {
        var style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat((short) 14);
        sheet.getRow(4).getCell(4).setCellStyle(style);
    }

    private void writeMany() {
        var book = Book.identified().capaian("06.H.3", 1, 2024);
        for (int i = 0; i < IssueLog.MOST_OF_A_KIND + 5; i++) {
            book.row("XYZ" + i, 1, 2024);
        }
        book.with(sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf("G1:H1")))
                .saveIn(folder, "banyak.xlsx");
    }

    private EvidenceSet readTight() throws IOException {
        var tight = Files.createDirectories(folder.resolveSibling("ketat-" + folder.getFileName()));
        var book = Book.identified().capaian("06.H.3", 1, 2024);
        for (int i = 0; i < 10; i++) {
            book.row("06.H.3", i, 2024);
        }
        book.saveIn(tight, "baris.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(tight.resolve("besar.xlsx")))) {
            for (int i = 0; i < 300; i++) {
                zip.putNextEntry(new ZipEntry("xl/" + i + ".xml"));
            }
        }
        return read(new SpreadsheetImporter(ReadingOptions.USUAL, TIGHT), tight);
    }

    private EvidenceSet readMapped() throws IOException {
        var foreign = Files.createDirectories(folder.resolveSibling("asing-" + folder.getFileName()));
        var book = new Book()
                .sheet("Periksa")
                .row("Uraian", "Jenis dokumenn", "Ada", "Tidak")
                .row("Perda tentang pelayanan kesehatan yg masih berlaku", "Perda", "v", "v")
                .row("Surat izin mendirikan bangunan", "SK", "v", null);
        book.sheet("Lain").row("tanpa judul kolom").saveIn(foreign, "asing.xlsx");
        var mapping = Files.writeString(foreign.resolve("pemetaan.yaml"), """
                name: Uji
                tables:
                  - sheet: Periksa
                    form: Dokumen
                    code: {title: Uraian}
                    columns: {jenis: Jenis dokumen, tanggal: Tanggal}
                    choose: {berlaku: {Ada: Ya, Tidak: Tidak}}
                    fixed: {nomor: "5"}
                  - {sheet: Lain, form: Dokumen, columns: {kode: Kode, jenis: Jenis}}
                """);
        var mappings = new MappingFiles(List.of(mapping));
        return read(new SpreadsheetImporter(new ReadingOptions(false, mappings)), foreign);
    }

    private List<ImportIssue> issuesOfAFileThatIsGone() throws IOException {
        var gone = Book.identified().saveIn(folder, "hilang.xlsx");
        var importer = new SpreadsheetImporter(ReadingOptions.USUAL);
        var submission = importer.open(List.of(gone));
        Files.delete(gone);
        return importer.read(submission, regulation, "Kabupaten Teladan", 2024).issues();
    }

    private EvidenceSet read(SpreadsheetImporter importer) {
        return read(importer, folder);
    }

    private EvidenceSet read(SpreadsheetImporter importer, Path from) {
        return importer.read(importer.open(List.of(from)), regulation, "Kabupaten Teladan", 2024);
    }

    private static ImportIssue issue(EvidenceSet evidence, IssueCode code) {
        return evidence.issues().stream()
                .filter(issue -> issue.code() == code)
                .findFirst()
                .orElseThrow();
    }
}
