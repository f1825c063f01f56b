package id.patuh.regulation;

import id.patuh.language.LocalizedText;
import java.math.BigDecimal;

/**
 * A class that a score falls into.
 *
 * @param from the lowest score of the class, inclusive
 * @param target whether reaching it is what a submission is for
 */
public record Rating(String code, LocalizedText title, BigDecimal from, boolean target, Source source) {}
