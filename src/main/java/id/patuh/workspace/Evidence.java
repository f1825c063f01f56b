package id.patuh.workspace;

import java.util.List;
import java.util.Optional;

/** The workbooks that came in. Nothing is overwritten; every upload is in the audit trail. */
public interface Evidence {
    /** All workbooks of an assessment, by the name of their current file. */
    List<UploadedWorkbook> workbooks(String assessment);

    Optional<UploadedWorkbook> find(String workbook);

    /**
     * Keeps a file. The same bytes as what counts already are not kept again, so that an upload may be repeated after a broken
     * connection.
     *
     * @throws WorkspaceException if the assessment takes nothing in, or the name cannot be used
     */
    Received receive(String assessment, Upload upload, Actor by);

    /**
     * Takes a workbook out of what counts, or back in.
     *
     * @throws WorkspaceException if the assessment takes nothing in
     */
    void withdraw(String workbook, boolean withdrawn, Actor by);

    /** The bytes of a file that was kept. */
    Optional<byte[]> bytes(String sha256);

    /** SHA-256 over the names and hashes of everything that counts, in hex. */
    String fingerprint(String assessment);

    /**
     * What became of an upload.
     *
     * @param repeated whether it was there already
     */
    record Received(UploadedWorkbook workbook, boolean repeated) {}
}
