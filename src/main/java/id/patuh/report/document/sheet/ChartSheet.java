package id.patuh.report.document.sheet;

import id.patuh.report.document.template.Chart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook behind a chart, which opens when somebody edits the chart's data. */
public final class ChartSheet {
    public static final String NAME = "Sheet1";

    private ChartSheet() {}

    public static byte[] of(Chart chart) {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet(NAME);
            var head = sheet.createRow(0);
            head.createCell(0).setCellValue("");
            head.createCell(1).setCellValue(chart.title());
            for (int i = 0; i < chart.bars().size(); i++) {
                var bar = chart.bars().get(i);
                var row = sheet.createRow(i + 1);
                row.createCell(0).setCellValue(bar.name());
                row.createCell(1).setCellValue(bar.value().doubleValue());
            }
            var out = new ByteArrayOutputStream();
            TimelessFile.save(workbook, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
