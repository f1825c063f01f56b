package id.patuh.samples;

import java.nio.file.Path;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A checklist that was not made from our forms, such as a ministry might send around; its layout is made up. */
final class ForeignChecklist {
    private static final int CHARACTER = 256;
    private static final int[] WIDTHS = {6, 12, 60, 8, 8, 8, 14, 22, 10, 30};

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("Hak Kesehatan");
    private final XSSFCellStyle heading = style(true);
    private final XSSFCellStyle plain = style(false);

    private ForeignChecklist() {}

    static void write(Path file) {
        SavedWorkbook.save(new ForeignChecklist().filled(), file);
    }

    private XSSFWorkbook filled() {
        row(plain, "DAFTAR PERIKSA DATA DUKUNG HAK ATAS KESEHATAN");
        row(plain, "Tata letak ini rekaan untuk contoh Patuh, bukan formulir resmi kementerian mana pun.");
        row(plain, "Kabupaten Teladan, tahun 2024");
        documents();
        figures();
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
        }
        sheet.createFreezePane(0, 7);
        return workbook;
    }

    private void documents() {
        row(
                heading,
                "No.",
                "No. Indikator",
                "Data Dukung",
                "Keberadaan",
                null,
                null,
                "Dokumen",
                null,
                null,
                "Keterangan");
        row(heading, null, null, null, "Ada", "Proses", "Tidak", "Jenis", "Nomor", "Tahun", null);
        row(heading, "1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        merge("A4:A5", "B4:B5", "C4:C5", "D4:F4", "G4:I4", "J4:J5");
        row(plain, "A. STRUKTUR");
        merge("A7:J7");
        row(
                plain,
                1,
                "06.S.1",
                "Peraturan daerah tentang penyelenggaraan kesehatan",
                "v",
                null,
                null,
                "Perda",
                "5",
                2021);
        row(plain, 2, "06.S.2a", "Peraturan tentang kawasan tanpa rokok", "\u221a", null, null, "Perkada", "17", 2019);
        row(
                plain,
                3,
                "06.S.2b",
                "Keputusan tentang tim pengawas kawasan tanpa rokok",
                null,
                "v",
                null,
                "SK",
                "blm terbit",
                null,
                "menunggu tanda tangan");
        row(
                plain,
                4,
                "06.S.3a",
                "Peraturan tentang jaminan kesehatan",
                "v",
                null,
                "v",
                "Perda",
                "8",
                2020,
                "dua tanda: mana yang benar?");
        row(plain, 5, "06.S.3b", "Perjanjian dengan BPJS Kesehatan", "x", null, null, "PKS", "440/12/2024", 2024);
        row(plain, "B. PROSES");
        merge("A13:J13");
        row(plain, 6, "06.P.3a", "SOP pengaduan pelayanan kesehatan", "v", null, null, "SOP", "440/3", 2022);
        row(plain, 7, "06.P.3b", "Laporan penanganan pengaduan", null, null, "v");
        row(plain, "Jumlah", null, null, 5, 1, 2);
        row(plain);
    }

    private void figures() {
        row(plain, "CAPAIAN");
        row(heading, "No.", "No. Indikator", "Ukuran", "Hasil", null, null, "Sumber Data");
        merge("D19:F19");
        row(plain, 1, "06.H.1a", "Angka kematian bayi", 11.5, null, null, "Profil Kesehatan 2024");
        row(plain, 2, "06.H.1b", "Angka kematian ibu", "belum ada", null, null, null);
        row(plain, 3, "06.H.2", "Prevalensi stunting", "13,4", null, null, "Survei 2024");
        row(plain, 4, "06.H.33", "Imunisasi dasar lengkap", 91, null, null, "Profil Kesehatan 2024");
    }

    private void merge(String... areas) {
        for (var area : areas) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(area));
        }
    }

    private void row(XSSFCellStyle style, @Nullable Object... cells) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1);
        for (int i = 0; i < cells.length; i++) {
            var cell = row.createCell(i);
            cell.setCellStyle(style);
            if (cells[i] instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else if (cells[i] != null) {
                cell.setCellValue(String.valueOf(cells[i]));
            }
        }
    }

    private XSSFCellStyle style(boolean isHeading) {
        var style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderBottom(BorderStyle.THIN);
        if (isHeading) {
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setWrapText(true);
            var bold = workbook.createFont();
            bold.setBold(true);
            style.setFont(bold);
        }
        return style;
    }
}
