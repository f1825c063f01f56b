package id.patuh.report.document;

import id.patuh.language.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The filled indicator form as an Excel template. */
final class FormMaker {
    private final Language language;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFCellStyle title = style(14, true, null, false);
    private final XSSFCellStyle plain = style(10, false, null, false);
    private final XSSFCellStyle note = style(9, false, null, false);
    private final XSSFCellStyle head = style(10, true, "D9E2EC", true);
    private final XSSFCellStyle right = style(10, true, "EEF3F7", true);
    private final XSSFCellStyle cell = style(10, false, null, true);

    private FormMaker(Language language) {
        this.language = language;
    }

    static byte[] make(Language language) {
        return new FormMaker(language).make();
    }

    private String say(String id, String en) {
        return language == Language.ID ? id : en;
    }

    private byte[] make() {
        form();
        files();
        var bytes = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void form() {
        var sheet = sheet(say("Formulir", "Form"), List.of(6, 9, 32, 10, 22, 40, 8, 10, 15, 30, 34));
        put(sheet, 0, title, say("Formulir indikator {{peraturan}}", "Indicator form, {{peraturan}}"));
        put(sheet, 1, plain, "{{dasar_hukum}}");
        put(sheet, 2, plain, say("Daerah: {{daerah}}", "Region: {{daerah}}"));
        put(
                sheet,
                3,
                plain,
                say("Data tahun {{tahun}}; keadaan per tanggal {{tanggal}}", "Data of {{tahun}}; as on {{tanggal}}"));
        put(sheet, 4, plain, say("Nilai {{nilai}}: {{predikat_lengkap}}", "Score {{nilai}}: {{predikat_lengkap}}"));
        put(
                sheet,
                5,
                note,
                say(
                        "Susunan formulir ini mengikuti paket peraturan {{paket}}. Ini bukan formulir resmi kementerian;"
                                + " sesuaikan dengan formulir yang berlaku. {{catatan_sumber}}",
                        "This form follows the pack {{paket}}. It is not the ministry's own form; fit it to the one in"
                                + " force. {{catatan_sumber}}"));
        for (int i = 0; i <= 5; i++) {
            sheet.addMergedRegion(new CellRangeAddress(i, i, 0, 10));
        }
        row(
                sheet,
                7,
                head,
                say("No.", "No."),
                say("Kode", "Code"),
                say("Indikator", "Indicator"),
                say("Aspek", "Aspect"),
                say("OPD", "Office"),
                say("Data atau jawaban", "Data or answer"),
                say("Poin", "Points"),
                say("Poin tertinggi", "Highest points"),
                say("Putusan", "Verdict"),
                say("Dokumen bukti (berkas, lembar, sel)", "Evidence (file, sheet, cell)"),
                say("Catatan", "Remarks"));
        put(sheet, 8, plain, "{{#hak}}");
        row(sheet, 9, right, "", "{{hak_kode}}", "{{hak_judul}}", "", "", "", "", "", "", "", "");
        put(sheet, 10, plain, "{{#indikator}}");
        row(
                sheet,
                11,
                cell,
                "{{nomor_urut}}",
                "{{kode}}",
                "{{judul}}",
                "{{aspek}}",
                "{{opd}}",
                "{{jawaban}}",
                "{{poin}}",
                "{{maksimum}}",
                "{{putusan_nama}}",
                "{{dokumen}}",
                "{{catatan}}");
        put(sheet, 12, plain, "{{/indikator}}");
        row(
                sheet,
                13,
                right,
                "",
                "",
                say("Jumlah {{hak_judul}}", "Total, {{hak_judul}}"),
                "",
                "",
                say("Nilai hak: {{hak_nilai}}", "Score of the right: {{hak_nilai}}"),
                "{{hak_poin}}",
                "{{hak_maksimum}}",
                say("{{hak_terpenuhi}} dari {{hak_jumlah}} terpenuhi", "{{hak_terpenuhi}} of {{hak_jumlah}} met"),
                "",
                "{{hak_rumus}}");
        put(sheet, 14, plain, "{{/hak}}");
        put(sheet, 15, plain, say("Nilai: {{rumus}}", "Score: {{rumus}}"));
        sheet.createFreezePane(3, 8);
        sheet.setRepeatingRows(new CellRangeAddress(7, 7, 0, 10));
    }

    private void files() {
        var sheet = sheet(say("Berkas", "Files"), List.of(40, 34, 10, 16, 70));
        put(sheet, 0, title, say("Berkas bukti", "Files of evidence"));
        row(
                sheet,
                2,
                head,
                say("Berkas", "File"),
                say("OPD", "Office"),
                say("Baris", "Rows"),
                say("Keadaan", "Standing"),
                say("Sidik SHA-256", "SHA-256 fingerprint"));
        put(sheet, 3, plain, "{{#berkas}}");
        row(sheet, 4, cell, "{{berkas_nama}}", "{{opd}}", "{{baris}}", "{{keadaan}}", "{{sha256}}");
        put(sheet, 5, plain, "{{/berkas}}");
        sheet.setRepeatingRows(new CellRangeAddress(2, 2, 0, 4));
    }

    private XSSFSheet sheet(String name, List<Integer> widths) {
        var sheet = workbook.createSheet(name);
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, widths.get(i) * 256);
        }
        var setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(PaperSize.A4_PAPER);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.getFooter().setCenter("&P / &N");
        return sheet;
    }

    private static void put(XSSFSheet sheet, int row, XSSFCellStyle style, String text) {
        row(sheet, row, style, text);
    }

    private static void row(XSSFSheet sheet, int index, XSSFCellStyle style, String... texts) {
        var row = sheet.createRow(index);
        for (int i = 0; i < texts.length; i++) {
            var cell = row.createCell(i);
            cell.setCellStyle(style);
            cell.setCellValue(texts[i]);
        }
    }

    private XSSFCellStyle style(int size, boolean bold, @org.jspecify.annotations.Nullable String fill, boolean lines) {
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        style.setFont(font);
        style.setWrapText(lines);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (fill != null) {
            style.setFillForegroundColor(new XSSFColor(java.util.HexFormat.of().parseHex(fill)));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (lines) {
            frame(style);
        }
        return style;
    }

    private static void frame(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(IndexedColors.GREY_50_PERCENT.getIndex());
        style.setBottomBorderColor(IndexedColors.GREY_50_PERCENT.getIndex());
        style.setLeftBorderColor(IndexedColors.GREY_50_PERCENT.getIndex());
        style.setRightBorderColor(IndexedColors.GREY_50_PERCENT.getIndex());
    }
}
