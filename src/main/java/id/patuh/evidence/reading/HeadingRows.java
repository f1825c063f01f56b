package id.patuh.evidence.reading;

import id.patuh.evidence.sheet.RawRow;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the rows that head the tables of some rows, while their sheet is read from its top. */
public final class HeadingRows {
    private static final int MOST_ROWS = 10;

    private final Optional<FormHeadings> form;
    private final HeadingBlock block;
    private final Deque<Integer> pending;
    private final TreeMap<Integer, RawRow> nearest = new TreeMap<>();

    HeadingRows(Optional<FormHeadings> form, HeadingBlock block, Collection<Integer> rows) {
        this.form = form;
        this.block = block;
        this.pending = new ArrayDeque<>(new TreeSet<>(rows));
    }

    /** How far down a form may have its headings: what is above must be read to know them. */
    public int lastRowNeeded() {
        return form.isPresent() ? Headings.LAST_ROW_SEARCHED : 0;
    }

    /** Takes the next row of the sheet. */
    public void accept(RawRow row) {
        form.ifPresent(own -> own.accept(row));
        keepUntil(row.number() - 1);
        block.accept(row);
        keepUntil(row.number());
    }

    /** In their order, and no more than a few. */
    public List<RawRow> rows() {
        var own = form.map(FormHeadings::rows).orElse(List.of());
        var found = own.isEmpty() ? nearest.values() : own;
        return found.stream().limit(MOST_ROWS).toList();
    }

    /** Rows that are empty are no part of the file. */
    private void keepUntil(int row) {
        while (!pending.isEmpty() && pending.getFirst() <= row) {
            pending.removeFirst();
            block.rows().forEach(heading -> {
                if (nearest.size() < MOST_ROWS) {
                    nearest.putIfAbsent(heading.number(), heading);
                }
            });
        }
    }
}
