package id.patuh.regulation;

/**
 * Where something is written in a pack.
 *
 * @param file relative to the pack's folder, with forward slashes
 * @param line from 1; 0 where the whole file is meant
 */
public record Place(String file, int line) {}
