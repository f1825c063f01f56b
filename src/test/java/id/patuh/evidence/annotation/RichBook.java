package id.patuh.evidence.annotation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with about everything that an office may have put into one. */
final class RichBook {
    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private RichBook() {}

    static Path saveIn(Path folder) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Capaian");
            cells(workbook, sheet);
            rules(sheet);
            pictures(workbook, sheet);
            comment(workbook, sheet.getRow(2).getCell(1), "Bu Sari", "Sudah dicek.");
            names(workbook);
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return Files.write(folder.resolve("kaya.xlsx"), out.toByteArray());
        }
    }

    static void comment(XSSFWorkbook workbook, XSSFCell cell, String author, String text) {
        var anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 3);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 3);
        var comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(text);
        comment.setAuthor(author);
        cell.setCellComment(comment);
    }

    private static void cells(XSSFWorkbook workbook, XSSFSheet sheet) {
        var heading = workbook.createCellStyle();
        var white = workbook.createFont();
        white.setColor(IndexedColors.WHITE.getIndex());
        white.setBold(true);
        heading.setFont(white);
        heading.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        var percent = workbook.createCellStyle();
        percent.setDataFormat(workbook.createDataFormat().getFormat("0.00%"));
        percent.setBorderBottom(BorderStyle.DOUBLE);
        for (int i = 0; i < 6; i++) {
            var row = sheet.createRow(i);
            row.createCell(0).setCellValue(i == 0 ? "Kode" : "06.H." + i);
            var value = row.createCell(1);
            if (i == 0) {
                value.setCellValue("Nilai");
                value.setCellStyle(heading);
            } else {
                value.setCellValue(i / 10.0);
                value.setCellStyle(percent);
            }
        }
        sheet.createRow(7).createCell(1).setCellFormula("SUM(B2:B6)");
        sheet.createRow(9).createCell(0).setCellValue("gabungan");
        sheet.addMergedRegion(new CellRangeAddress(9, 10, 0, 2));
    }

    private static void rules(XSSFSheet sheet) {
        var conditions = sheet.getSheetConditionalFormatting();
        var rule = conditions.createConditionalFormattingRule(ComparisonOperator.GT, "0.4");
        rule.createFontFormatting().setFontColorIndex(IndexedColors.GREEN.getIndex());
        conditions.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("B2:B6")}, rule);
        var helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"Ya", "Tidak"}),
                new CellRangeAddressList(1, 5, 2, 2)));
    }

    private static void pictures(XSSFWorkbook workbook, XSSFSheet sheet) {
        int picture = workbook.addPicture(Base64.getDecoder().decode(PIXEL), Workbook.PICTURE_TYPE_PNG);
        var drawing = sheet.createDrawingPatriarch();
        drawing.createPicture(drawing.createAnchor(0, 0, 0, 0, 4, 0, 5, 2), picture);
        var chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 4, 4, 10, 16));
        var bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
        var left = chart.createValueAxis(AxisPosition.LEFT);
        var data = chart.createData(ChartTypes.LINE, bottom, left);
        data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, CellRangeAddress.valueOf("A2:A6")),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf("B2:B6")));
        chart.plot(data);
    }

    private static void names(XSSFWorkbook workbook) {
        var second = workbook.createSheet("Kedua & o'lain");
        second.createRow(0).createCell(0).setCellFormula("Capaian!B8*2");
        var name = workbook.createName();
        name.setNameName("Nilai");
        name.setRefersToFormula("Capaian!$B$2:$B$6");
        var local = workbook.createName();
        local.setNameName("Setempat");
        local.setSheetIndex(1);
        local.setRefersToFormula("'Kedua & o''lain'!$A$1");
        workbook.setActiveSheet(1);
        workbook.setSelectedTab(1);
        workbook.createSheet("Sembunyi");
        workbook.setSheetHidden(2, true);
    }
}
