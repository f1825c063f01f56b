package id.patuh.evidence.sheet;

import java.util.List;
import java.util.Optional;

/** An open file of sheets, in whatever format; nothing of it is held that is not being read. */
public interface SpreadsheetFile extends AutoCloseable {
    /** In the order in which a person sees them. */
    List<SheetEntry> sheets();

    /** The rows of a sheet, from the first on. */
    SheetRows read(SheetEntry sheet) throws RefusedException;

    /** What there is to say about the file as a whole. */
    default List<Finding> findings() {
        return List.of();
    }

    @Override
    void close();

    /** A sheet by its name, in whatever capitals. */
    default Optional<SheetEntry> sheet(String name) {
        return sheets().stream()
                .filter(sheet -> sheet.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
