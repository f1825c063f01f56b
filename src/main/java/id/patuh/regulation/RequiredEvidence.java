package id.patuh.regulation;

import id.patuh.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence that an indicator asks for.
 *
 * @param kode names it in workbooks and rules: {@code 06.H.3}, or {@code 06.H.3a} where there are several
 * @param unit what its number counts; null where the form says so or there is no number
 * @param office who has it, where that is another office than the indicator's; null otherwise
 */
public record RequiredEvidence(
        String kode,
        String form,
        @Nullable String unit,
        @Nullable String office,
        LocalizedText asks) {}
