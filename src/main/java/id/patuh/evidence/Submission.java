package id.patuh.evidence;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Workbooks that were found and identified, but not read yet.
 *
 * @param files sorted by name
 * @param issues about the search itself, such as files that were passed over
 */
public record Submission(List<SubmittedFile> files, List<ImportIssue> issues) {
    public Submission(List<SubmittedFile> files) {
        this(files, List.of());
    }

    /**
     * One file that was found.
     *
     * @param name relative to the folder that was handed in, with forward slashes
     * @param identity null where the workbook does not say
     * @param refusal why the file cannot be read at all; null where it can
     */
    public record SubmittedFile(
            Path path,
            String name,
            String sha256,
            @Nullable WorkbookIdentity identity,
            @Nullable ImportIssue refusal) {}
}
