package id.patuh.workspace;

import java.time.Instant;

/**
 * One state of a workbook, as it was uploaded.
 *
 * @param number counts from 1
 * @param file its name as uploaded, without folders
 * @param sha256 of its bytes, in hex
 * @param size in bytes
 * @param uploader the name of the person
 */
public record Revision(int number, String file, String sha256, long size, Instant uploaded, String uploader) {}
