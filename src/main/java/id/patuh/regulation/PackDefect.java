package id.patuh.regulation;

import id.patuh.language.Text;

/**
 * One thing wrong with a pack.
 *
 * @param code stable: {@code FIELD_UNKNOWN}
 * @param file relative to the pack's folder, with forward slashes
 * @param line from 1; 0 where the whole file is meant
 * @param message what is wrong
 * @param repair what to do about it
 */
public record PackDefect(String code, String file, int line, Text message, Text repair) {}
