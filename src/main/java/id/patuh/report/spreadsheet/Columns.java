package id.patuh.report.spreadsheet;

import id.patuh.evidence.TableBook.Column;
import id.patuh.evidence.TableBook.Entry;
import id.patuh.evidence.TableBook.Table;
import id.patuh.report.figures.Vocabulary;
import java.util.List;

/** Names the columns of a sheet from the message bundles. */
final class Columns {
    private Columns() {}

    /**
     * A sheet with its name and headings in the reader's language.
     *
     * @param columns each as {@code key:width}
     */
    static Table table(Vocabulary words, String name, List<String> columns, List<List<Entry>> rows) {
        return new Table(
                words.in("report.table." + name),
                columns.stream().map(column -> column(words, column)).toList(),
                List.copyOf(rows));
    }

    private static Column column(Vocabulary words, String column) {
        int colon = column.indexOf(':');
        return new Column(
                words.in("report.table.column." + column.substring(0, colon)),
                Integer.parseInt(column.substring(colon + 1)));
    }
}
