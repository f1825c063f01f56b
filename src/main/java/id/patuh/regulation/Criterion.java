package id.patuh.regulation;

import id.patuh.language.LocalizedText;
import java.util.List;

/**
 * A right that the regulation asks about.
 *
 * @param group the family of rights it belongs to
 * @param indicators empty while the pack says nothing about this right yet
 */
public record Criterion(String code, LocalizedText title, LocalizedText group, List<Indicator> indicators) {}
