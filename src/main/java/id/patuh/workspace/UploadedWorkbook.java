package id.patuh.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that came in, with everything it was before.
 *
 * @param office code of the office it belongs to; null where nobody said
 * @param withdrawn whether it does not count any more
 * @param revisions the first one first; never empty
 */
public record UploadedWorkbook(
        String id, String assessment, @Nullable String office, boolean withdrawn, List<Revision> revisions) {

    /** What counts. */
    public Revision current() {
        return revisions.get(revisions.size() - 1);
    }
}
