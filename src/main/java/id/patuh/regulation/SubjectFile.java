package id.patuh.regulation;

import java.nio.file.Path;

/**
 * A file that a bureau writes about its own subject.
 *
 * @param name how messages call it
 * @param named whether the user named it, rather than it lying beside the evidence
 */
public record SubjectFile(Path path, String name, boolean named) {}
