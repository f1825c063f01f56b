package id.patuh.regulation;

import id.patuh.language.LocalizedText;

/**
 * An optional input that is shown beside the score and never mixes into it.
 *
 * @param form the administrative form whose rows give it
 * @param points the form's number field: points to add, or to take off where negative
 */
public record Adjustment(String form, String points, LocalizedText title, Source source) {}
