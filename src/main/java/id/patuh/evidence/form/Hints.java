package id.patuh.evidence.form;

import id.patuh.evidence.reading.Asked;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.regulation.Field;
import id.patuh.regulation.Regulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a form says beside a question: the pack's own words, else plain ones made from what is asked. */
final class Hints {
    private static final Language LANGUAGE = Language.ID;

    private final Regulation regulation;
    private final int year;

    Hints(Regulation regulation, int year) {
        this.regulation = regulation;
        this.year = year;
    }

    /** Above a column: whether it has to be filled in, its unit, what to write, and an example. */
    String column(Field field) {
        var parts = new ArrayList<String>();
        var part = FormStyles.Part.of(field).name().toLowerCase(Locale.ROOT);
        parts.add(shown(part) + unit(field.unit()).map(unit -> ", " + unit).orElse(""));
        if (!field.prefilled()) {
            parts.add(help(field));
            example(field, field.unit()).ifPresent(example -> parts.add(shown("example", example)));
        }
        return String.join("\n", parts);
    }

    /** In a cell: the same, with the unit that this row asks for. */
    String cell(Field field, @Nullable String unit) {
        var parts = new ArrayList<>(List.of(help(field)));
        unit(unit).ifPresent(words -> parts.add(shown("unitIs", words)));
        example(field, unit).ifPresent(example -> parts.add(shown("example", example)));
        return String.join("\n", parts);
    }

    Optional<String> unit(@Nullable String unit) {
        return Optional.ofNullable(regulation.units().get(String.valueOf(unit))).map(words -> words.in(LANGUAGE));
    }

    private static String help(Field field) {
        return field.help() != null
                ? field.help().in(LANGUAGE)
                : shown("help." + field.type().name().toLowerCase(Locale.ROOT));
    }

    /** The pack's example is of one unit; where rows have other units, a plain one fits better. */
    private Optional<String> example(Field field, @Nullable String unit) {
        boolean otherUnit = unit != null && !unit.equals(field.unit()) && !Asked.PERCENT.equals(unit);
        if (field.example() != null && !otherUnit) {
            return Optional.of(asChosen(field, field.example()));
        }
        return switch (field.type()) {
            case NUMBER -> Optional.of(number(unit));
            case COUNT -> Optional.of("40");
            case YEAR -> Optional.of(String.valueOf(year)).filter(words -> year > 0);
            case DATE -> Optional.of(shown("day", String.valueOf(year))).filter(words -> year > 0);
            case YESNO -> Optional.of(shown("yes"));
            case CHOICE -> Optional.of(field.choices().get(0).label().in(LANGUAGE));
            case TEXT, CODE -> Optional.empty();
        };
    }

    /** A choice as the list shows it, though the pack may write the word that rules use. */
    private static String asChosen(Field field, String example) {
        return field.choices().stream()
                .filter(choice -> choice.value().equals(example))
                .map(choice -> choice.label().in(LANGUAGE))
                .findFirst()
                .orElse(example);
    }

    private static String number(@Nullable String unit) {
        if (Asked.RUPIAH.equals(unit)) {
            return "250.000.000";
        }
        return Asked.PERCENT.equals(unit) ? "71,3" : "12,5";
    }

    private static String shown(String key, Object... arguments) {
        return Message.of("evidence.form." + key, arguments).in(LANGUAGE);
    }
}
