package id.patuh.regulation;

import id.patuh.language.LocalizedText;
import java.time.LocalDate;

/**
 * Something that the linter finds in a pack and its author means to keep.
 *
 * @param code of the finding
 * @param at the indicator, check or file that it is found at
 * @param reason why it is right as it is
 * @param reviewed the day somebody last looked whether that still holds
 * @param place where it is recorded
 */
public record AcceptedFinding(String code, String at, LocalizedText reason, LocalDate reviewed, Place place) {}
