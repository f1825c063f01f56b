package id.patuh.evidence.suggestion;

import id.patuh.evidence.reading.Codes;
import id.patuh.evidence.reading.HeadingGrid;
import id.patuh.evidence.sheet.Area;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.RawRow;
import id.patuh.evidence.sheet.Words;
import java.util.ArrayList;
import java.util.List;

/** Finds what looks like tables: a row of short words that headings are made of, and rows below it. */
final class SketchFinder {
    private static final int LONGEST_HEADING = 80;
    private static final int MOST_HEADING_ROWS = 5;

    private final Vocabulary vocabulary;
    private final Codes codes;

    SketchFinder(Vocabulary vocabulary, Codes codes) {
        this.vocabulary = vocabulary;
        this.codes = codes;
    }

    List<Sketch> find(String sheet, List<RawRow> rows, List<Area> merged) {
        var blocks = new ArrayList<List<RawRow>>();
        for (int i = 0; i < rows.size(); i++) {
            if (isHeading(rows.get(i))) {
                var block = block(rows, i, merged);
                blocks.add(block);
                i += block.size() - 1;
            }
        }
        var found = new ArrayList<Sketch>();
        for (int i = 0; i < blocks.size(); i++) {
            int behind = i + 1 < blocks.size() ? first(blocks.get(i + 1)) : Integer.MAX_VALUE;
            found.add(sketch(sheet, blocks.get(i), rows, behind, merged));
        }
        return found.stream()
                .filter(sketch ->
                        !sketch.rows().isEmpty() && sketch.grid().columns().size() > 1)
                .toList();
    }

    private static Sketch sketch(String sheet, List<RawRow> block, List<RawRow> rows, int behind, List<Area> merged) {
        int last = block.get(block.size() - 1).number();
        var below = rows.stream()
                .filter(row -> row.number() > last && row.number() < behind)
                .toList();
        return new Sketch(sheet, first(block), last, HeadingGrid.of(block, merged), below);
    }

    private static int first(List<RawRow> block) {
        return block.get(0).number();
    }

    private List<RawRow> block(List<RawRow> rows, int start, List<Area> merged) {
        var block = new ArrayList<RawRow>();
        block.add(rows.get(start));
        for (int i = start + 1; i < rows.size() && block.size() < MOST_HEADING_ROWS; i++) {
            var row = rows.get(i);
            boolean next = row.number() == block.get(block.size() - 1).number() + 1;
            if (!next || isAnswer(row) || !isBelow(row, block, merged)) {
                break;
            }
            block.add(row);
        }
        return block;
    }

    /** Merged headings reach down to it, or it has headings of its own below a merged one. */
    private boolean isBelow(RawRow row, List<RawRow> block, List<Area> merged) {
        boolean reached = merged.stream()
                .anyMatch(area -> area.first().row() >= first(block)
                        && area.first().row() < row.number()
                        && area.last().row() >= row.number());
        return reached
                || (merged.isEmpty() && !isFull(block) && row.filled().stream().allMatch(this::isKnown));
    }

    /** A row without a gap has no headings below it. */
    private static boolean isFull(List<RawRow> block) {
        var cells = block.get(0).filled();
        return cells.get(cells.size() - 1).column() - cells.get(0).column() + 1 == cells.size();
    }

    private boolean isHeading(RawRow row) {
        var filled = row.filled();
        long known = filled.stream().filter(this::isKnown).count();
        return known >= 2 && 2 * known >= filled.size() && !isAnswer(row);
    }

    private boolean isKnown(RawCell cell) {
        return cell.kind() == RawCell.Kind.TEXT
                && cell.shown().length() <= LONGEST_HEADING
                && vocabulary.knows(cell.shown());
    }

    /** A code or a number stands in no heading, except for the row that counts the columns, which is none. */
    private boolean isAnswer(RawRow row) {
        return row.filled().stream()
                .anyMatch(cell -> cell.kind() != RawCell.Kind.TEXT
                        || !codes.demands(Words.fold(cell.shown())).isEmpty());
    }
}
