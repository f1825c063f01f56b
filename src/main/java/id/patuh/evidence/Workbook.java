package id.patuh.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A workbook that was handed in.
 *
 * @param file name relative to the folder that was handed in, with forward slashes
 * @param sha256 of the file's bytes, in hex
 * @param identity null where the workbook does not say, or could not be opened
 * @param rows how many rows of evidence were read from it
 * @param readable whether it could be opened at all
 */
public record Workbook(String file, String sha256, @Nullable WorkbookIdentity identity, int rows, boolean readable) {}
