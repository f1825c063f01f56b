package id.patuh.web.page;

import id.patuh.evidence.SheetWindow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a sheet as a page shows it.
 *
 * @param own whether it may be shown to whoever asks
 * @param workbook id of the workbook that it stands in; null where that is not known any more, or not theirs
 * @param others how many cells decided that are not marked here, because they are too many
 * @param window null where the sheet cannot be shown
 */
public record SheetView(
        String file,
        String sheet,
        boolean own,
        @Nullable String workbook,
        int others,
        @Nullable Window window) {

    /** The rows and columns; what is left out between them is told. */
    public record Window(List<Column> columns, List<Line> lines, boolean moreBelow, boolean moreRight) {
        static Window of(SheetWindow window) {
            var columns = new ArrayList<Column>();
            int before = 0;
            for (var letters : window.columns()) {
                int position = position(letters);
                columns.add(new Column(letters, position > before + 1));
                before = position;
            }
            return new Window(columns, lines(window), window.moreBelow(), window.moreRight());
        }

        private static List<Line> lines(SheetWindow window) {
            var lines = new ArrayList<Line>();
            int before = 0;
            for (var row : window.rows()) {
                lines.add(new Line(row.number(), row.heading(), row.number() > before + 1, row.cells()));
                before = row.number();
            }
            return lines;
        }

        private static int position(String letters) {
            int position = 0;
            for (int i = 0; i < letters.length(); i++) {
                position = 26 * position + letters.charAt(i) - 'A' + 1;
            }
            return position;
        }

        public int width() {
            return columns.size() + 1;
        }
    }

    /** A column; {@code afterGap} where some are left out before it. */
    public record Column(String letters, boolean afterGap) {}

    /** A row; {@code afterGap} where some are left out above it. */
    public record Line(int number, boolean heading, boolean afterGap, List<SheetWindow.Cell> cells) {}
}
