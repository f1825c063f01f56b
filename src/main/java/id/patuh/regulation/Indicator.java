package id.patuh.regulation;

import id.patuh.language.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing the regulation asks.
 *
 * @param maximum the most points it can earn
 * @param rationale why it shows that the right is respected
 * @param comply what an office does to meet it
 * @param tags the groups of the regulation's views that it belongs to
 * @param review what a person has to judge, where rules alone cannot decide
 */
public record Indicator(
        String code,
        String criterion,
        String aspect,
        LocalizedText title,
        String office,
        int maximum,
        List<RequiredEvidence> evidence,
        Source source,
        LocalizedText rationale,
        LocalizedText comply,
        List<String> tags,
        @Nullable LocalizedText review) {}
