package id.patuh.authoring;

/** Tells when the files of packs change. */
public interface PackChanges extends AutoCloseable {
    /** Waits for the next change; false where there will be none any more. */
    boolean await() throws InterruptedException;

    @Override
    void close();
}
