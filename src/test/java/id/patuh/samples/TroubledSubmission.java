package id.patuh.samples;

import id.patuh.evidence.WorkbookIdentity;
import id.patuh.regulation.Regulation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Kabupaten Bermasalah: every kind of trouble that workbooks of offices have shown. */
final class TroubledSubmission {
    private static final String SUBJECT = "Kabupaten Bermasalah";
    private static final int HEADING_ROW = 3;
    private static final int LAST_ROW_TOUCHED = 1_199;

    private final Regulation regulation;
    private final Path folder;

    TroubledSubmission(Regulation regulation, Path folder) {
        this.regulation = regulation;
        this.folder = folder;
    }

    void write() {
        try {
            Files.createDirectories(folder.resolve("arsip"));
            writeLegalDivision();
            writeHealthOffice();
            writeHospital();
            writeSocialOffice();
            writeOfficesThatDisagree();
            writeSubdistrict();
            writeStrangers();
            writeBrokenFiles();
            writeOtherFiles();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Three whole workbooks, whose figures contradict each other or cannot be. */
    private void writeOfficesThatDisagree() {
        for (var office : List.of("dinas-kominfo", "dinas-pendidikan", "disdukcapil")) {
            form(office).save(folder.resolve(office + ".xlsx"));
        }
    }

    private void writeLegalDivision() {
        var form = form("bagian-hukum");
        var documents = form.sheet("Dokumen");
        documents.setColumnHidden(form.column("Dokumen", "tentang"), true);
        numberColumns(documents);
        var ratios = form.sheet("Perbandingan");
        ratios.getRow(HEADING_ROW).createCell(8).setCellValue("Tahun data");
        ratios.getRow(HEADING_ROW + 1).createCell(8).setCellValue(2023);
        var workbook = form.workbook();
        workbook.setSheetHidden(workbook.getSheetIndex("Petugas"), true);
        workbook.removeSheetAt(workbook.getSheetIndex("Kegiatan"));
        var summary = workbook.createSheet("Rekap");
        summary.createRow(0).createCell(0).setCellValue("Jumlah dokumen");
        summary.getRow(0).createCell(1).setCellFormula("COUNTA(Dokumen!A6:A30)");
        form.save(folder.resolve("bagian-hukum.xlsx"));
    }

    private void writeHealthOffice() {
        var form = form("dinas-kesehatan");
        var facilities = form.sheet("Fasilitas");
        for (var row : facilities) {
            if (row.getCell(0) != null && row.getCell(0).toString().startsWith("WILAYAH")) {
                facilities.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, 6));
            }
        }
        form.sheet("Dokumen").createRow(LAST_ROW_TOUCHED).createCell(0).setCellValue(" \n");
        form.rowOf("Fasilitas", "Puskesmas Pasirputih").setZeroHeight(true);
        form.rowOf("Fasilitas", "Puskesmas Gunungwangi").setZeroHeight(true);
        form.save(folder.resolve("dinas-kesehatan.xlsx"));
    }

    /** The hospital also answers what only the health office was asked, and answers it differently. */
    private void writeHospital() {
        var form = form("rsud");
        form.sheet("Petugas")
                .getRow(HEADING_ROW)
                .getCell(form.column("Petugas", "terlatih"))
                .setCellValue("Sudah ikut pelatihan");
        FreeSheet.write(form.workbook(), "Capaian", """
                Kode bukti | Nilai capaian | Tahun data | Dokumen sumber
                06.H.3 | 82.5 | 2024 | Rekam medis RSUD 2024
                """);
        LibreOffice.save(form.workbook(), folder.resolve("rsud.xlsx"));
    }

    /** A workbook of the office's own making: headings over two rows, a title, and nothing that says whose it is. */
    private void writeSocialOffice() throws IOException {
        var workbook = new XSSFWorkbook();
        FreeSheet.write(workbook, "perbandingan", """
                DATA PENDUDUK MISKIN DAN JAMINAN KESEHATAN
                TAHUN 2024
                Kode  bukti | Jumlah penduduk | | Nilai yang dilaporkan (jika ada) | Tahun data | Keterangan
                | Pembilang | Penyebut | | |
                1 | 2 | 3 | 4 | 5 | 6
                06.H.4 | '41.240 | '57.840 | 0.713 | 2024 | belum termasuk Kecamatan Rawabening
                """, "A1:F1", "A2:F2", "A3:A4", "B3:C3", "D3:D4", "E3:E4", "F3:F4");
        FreeSheet.write(workbook, "Kegiatan ", """
                kode bukti | nama kegiatan | tanggal pelaksanaan | jumlah peserta | ada notulen atau laporan
                01.p.3b | Penyuluhan bagi penyandang disabilitas | '9 Juli 2024 | 27 | ✓
                01.p.3b | Penyuluhan bagi lanjut usia | '5/11/24 | 33 | belum
                """);
        var file = folder.resolve("dinas-sosial.xlsx");
        LibreOffice.save(workbook, file);
        Files.write(folder.resolve("dinas-sosial (2).xlsx"), Files.readAllBytes(file));
    }

    /** Not one of the offices of the regulation: somebody typed another name on the hidden sheet. */
    private void writeSubdistrict() {
        var form = FilledForm.of(regulation, identity("bagian-hukum", SUBJECT, 2024))
                .with(tables("kecamatan-rawabening"));
        for (var row : form.sheet("_patuh")) {
            for (var cell : row) {
                if (cell.toString().equals("bagian-hukum")) {
                    cell.setCellValue("kecamatan-rawabening");
                }
            }
        }
        form.sheet("Fasilitas").removeRow(form.sheet("Fasilitas").getRow(HEADING_ROW));
        form.save(folder.resolve("kecamatan-rawabening.xlsx"));
    }

    private void writeStrangers() {
        FilledForm.of(regulation, identity("dinas-p3a", SUBJECT, 2023))
                .with(tables("dinas-p3a"))
                .save(folder.resolve("dinas-p3a.xlsx"));
        FilledForm.of(regulation, identity("dinas-kesehatan", "Kabupaten Tetangga", 2024))
                .with(tables("tetangga"))
                .save(folder.resolve("dinas-kesehatan-tetangga.xlsx"));
        FilledForm.of(regulation, new WorkbookIdentity("kkp-ham-2016", "dinas-kesehatan", SUBJECT, "kabupaten", 2016))
                .with(tables("lampau"))
                .save(folder.resolve("arsip/dinas-kesehatan-2016.xlsx"));
    }

    private void writeBrokenFiles() throws IOException {
        var cut = folder.resolve("bpkad.xlsx");
        form("bpkad").save(cut);
        var whole = Files.readAllBytes(cut);
        Files.write(cut, Arrays.copyOf(whole, whole.length * 2 / 3));
        Files.writeString(folder.resolve("inspektorat.xlsx"), "<html><body>Halaman masuk sistem</body></html>\n");
        Files.write(folder.resolve("bpkad-kosong.xlsx"), new byte[0]);
        Files.write(folder.resolve("rsud-terkunci.xlsx"), Encrypted.bytes(whole, "rahasia"));
        Files.write(
                folder.resolve("dinas-kesehatan-lama.xls"),
                HexFormat.of().parseHex("09040600000010000000000000000a00"));
        var withMacros = form("dinas-pmd");
        withMacros.workbook().setVBAProject(new ByteArrayInputStream(new byte[] {1}));
        withMacros.save(folder.resolve("dinas-pmd.xlsm"));
    }

    private void writeOtherFiles() throws IOException {
        Files.writeString(folder.resolve("~$dinas-kesehatan.xlsx"), "dr. Laras");
        Files.writeString(folder.resolve("Surat pengantar.pdf"), "%PDF-1.4\n%%EOF\n");
        Files.writeString(folder.resolve("BACA DULU.txt"), "Berkas menyusul.\n");
        Files.writeString(folder.resolve("rekap.numbers"), "PK");
        Files.writeString(folder.resolve("rekap.csv"), "kode;nilai\n06.H.2;13,4\n");
    }

    private FilledForm form(String office) {
        return FilledForm.of(regulation, identity(office, SUBJECT, 2024)).with(tables(office));
    }

    private WorkbookIdentity identity(String office, String subject, int year) {
        return new WorkbookIdentity(regulation.id(), office, subject, "kabupaten", year);
    }

    private static String tables(String name) {
        return SampleSubmissions.tables(SampleSubmissions.TROUBLED, name);
    }

    /** A row that counts the columns, as worksheets of agencies have it. */
    private static void numberColumns(XSSFSheet sheet) {
        sheet.shiftRows(HEADING_ROW + 1, sheet.getLastRowNum(), 1);
        var numbers = sheet.createRow(HEADING_ROW + 1);
        for (int i = 0; i < sheet.getRow(HEADING_ROW).getLastCellNum(); i++) {
            numbers.createCell(i).setCellValue(i + 1);
        }
    }
}
