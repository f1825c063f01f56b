package id.patuh.evidence.delimited;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.Area;
import id.patuh.evidence.sheet.Budget;
import id.patuh.evidence.sheet.CellAddress;
import id.patuh.evidence.sheet.CellDisplay;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.RawRow;
import id.patuh.evidence.sheet.RefusedException;
import id.patuh.evidence.sheet.SheetRows;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The lines of a table, as a spreadsheet program would number them. */
final class DelimitedRows implements SheetRows {
    /** Anything else that looks like a number can be read in two ways, so that it stays the text that it is. */
    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|-?[1-9]\\d{0,14}");

    private final MeasuredReader measured;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Budget budget;
    private int row;

    DelimitedRows(Reader reader, Dialect dialect, Budget budget) throws IOException {
        this.measured = new MeasuredReader(reader);
        this.parser = CSVParser.builder()
                .setReader(measured)
                .setFormat(format(dialect.delimiter()))
                .get();
        this.records = parser.iterator();
        this.budget = budget;
        if (dialect.saysItself() && records.hasNext()) {
            records.next();
        }
    }

    @Override
    public @Nullable RawRow next() throws RefusedException {
        try {
            measured.begin();
            if (!records.hasNext()) {
                return null;
            }
            row++;
            budget.row();
            return row(records.next());
        } catch (UncheckedIOException | IllegalStateException | IllegalArgumentException malformed) {
            throw new RefusedException(measured.tooLong() ? IssueCode.FILE_TOO_LARGE : IssueCode.FILE_DAMAGED);
        }
    }

    @Override
    public List<Area> merged() {
        return List.of();
    }

    @Override
    public boolean hidesColumn(int column) {
        return false;
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException ignored) {
            // Everything that was wanted has been read.
        }
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
    }

    private RawRow row(CSVRecord fields) throws RefusedException {
        var cells = new ArrayList<RawCell>();
        for (int column = 0; column < fields.size(); column++) {
            var text = fields.get(column);
            if (!text.isEmpty()) {
                budget.cell();
                var cell = cell(column, text);
                budget.filled(cell);
                cells.add(cell);
            }
        }
        return new RawRow(row, false, cells);
    }

    private RawCell cell(int column, String text) throws RefusedException {
        var address = new CellAddress(column, row);
        if (!address.exists()) {
            throw new RefusedException(IssueCode.FILE_TOO_MANY_ROWS);
        }
        var place = new CellDisplay.Place(column, address.a1(), "");
        var bare = text.strip();
        return WHOLE_NUMBER.matcher(bare).matches()
                ? CellDisplay.number(place, text, bare, Double.parseDouble(bare), false)
                : CellDisplay.text(place, text);
    }
}
