package id.patuh.report.spreadsheet;

import id.patuh.evidence.SpreadsheetText;
import id.patuh.evidence.TableBook.Column;
import id.patuh.evidence.TableBook.Entry;
import id.patuh.evidence.TableBook.Kind;
import id.patuh.language.Language;
import id.patuh.report.Dossier;
import id.patuh.report.ReportWriter;
import id.patuh.report.figures.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import org.apache.commons.csv.CSVFormat;

/** The table of the indicators as {@code indicators.csv}, in the way that spreadsheet programs of that language open it. */
public final class CsvReport implements ReportWriter {
    /** Without it Excel takes the file for one in the machine's old encoding. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String fileName() {
        return "indicators.csv";
    }

    @Override
    public void write(Dossier dossier, Language language, OutputStream out) throws IOException {
        var table = new IndicatorTable(new Vocabulary(dossier.assessment(), language)).table();
        var text = new StringBuilder(BYTE_ORDER_MARK);
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(language == Language.ID ? ';' : ',')
                .setRecordSeparator("\n")
                .get();
        format.printRecord(
                text,
                table.columns().stream()
                        .map(Column::heading)
                        .map(CsvReport::safe)
                        .toArray());
        for (var row : table.rows()) {
            format.printRecord(
                    text, row.stream().map(entry -> written(entry, language)).toArray());
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String written(Entry entry, Language language) {
        var value = entry.value();
        if (value instanceof Number number) {
            var symbols = DecimalFormatSymbols.getInstance(language.locale());
            return new DecimalFormat(entry.kind() == Kind.PERCENT ? "0%" : "0.##", symbols).format(number);
        }
        return value == null ? "" : safe(value.toString());
    }

    private static String safe(String text) {
        return SpreadsheetText.inSeparatedValues(text);
    }
}
