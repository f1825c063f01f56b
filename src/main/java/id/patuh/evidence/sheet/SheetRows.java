package id.patuh.evidence.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet in the order of the file; only one row is in memory. */
public interface SheetRows extends AutoCloseable {
    /** The next row that the file has, or null at the end of the sheet. */
    @Nullable RawRow next() throws RefusedException;

    /** Merged ranges: complete when there is no next row. */
    List<Area> merged();

    /** Whether a column, counted from 0, is hidden. */
    boolean hidesColumn(int column);

    @Override
    void close();
}
