package id.patuh.report.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pictures: a stacked bar for each criterion, aspect and group of a view, and a heat map of offices and criteria.
 *
 * @param unchecked names the criteria that have no rules yet, and so no bar; null where there is none
 */
public record ChartView(List<Bar> bars, @Nullable String unchecked, List<Bar> aspects, List<Bars> views, Heat heat) {

    /** The bars of one way of reading across all criteria. */
    public record Bars(String title, List<Bar> bars) {}

    /** One criterion, aspect or group; its pieces fill a hundred units from the left. */
    public record Bar(String title, String value, String words, List<Piece> pieces) {}

    /** The indicators that share a verdict. */
    public record Piece(String verdict, String x, String width) {}

    /** The map with all its coordinates, and the same numbers in rows. */
    public record Heat(
            int width,
            int height,
            List<Label> columns,
            List<Label> rows,
            List<Cell> cells,
            List<String> criteria,
            List<Row> table) {}

    /** A word at a place; the title is the word in full. */
    public record Label(int x, int y, String text, String title) {}

    /**
     * A box of the map.
     *
     * @param level from 0 for nothing to 5 for everything; -1 where the office owes nothing there
     */
    public record Cell(int x, int y, int level, String percent, String title) {
        public boolean filled() {
            return level >= 0;
        }
    }

    /** An office with one number for each criterion. */
    public record Row(String name, List<String> values) {}
}
