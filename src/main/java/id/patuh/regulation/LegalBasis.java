package id.patuh.regulation;

import id.patuh.language.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The law a pack stands for.
 *
 * @param from first day in force; null where no source gives it
 * @param to last day in force; null while nothing replaced it
 */
public record LegalBasis(
        LocalizedText citation,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String replacedBy,
        Source source) {}
