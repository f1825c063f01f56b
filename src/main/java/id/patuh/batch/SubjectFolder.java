package id.patuh.batch;

import java.nio.file.Path;

/**
 * The evidence of one of many subjects.
 *
 * @param name the folder's own name
 * @param slug the name of the folder that its reports are written to; no two of a batch differ in case alone
 */
public record SubjectFolder(Path path, String name, String slug) {}
