package id.patuh.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A sentence of the program itself, kept in the bundles {@code messages/<first part of the key>_<language>.properties}.
 *
 * <p>Arguments replace {@code {0}}, {@code {1}} and so on: texts are put in the reader's language, numbers and dates are
 * written as that language writes them, years and everything else as they are.
 */
public record Message(String key, List<Object> arguments) implements Text {
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    @Override
    public String in(Language language) {
        var pattern = Bundles.pattern(key, language);
        for (int i = 0; i < arguments.size(); i++) {
            pattern = pattern.replace("{" + i + "}", written(arguments.get(i), language));
        }
        return pattern;
    }

    private static String written(Object argument, Language language) {
        if (argument instanceof Text text) {
            return text.in(language);
        }
        if (argument instanceof Number number) {
            return language.number(number);
        }
        if (argument instanceof LocalDate date) {
            return language.date(date);
        }
        return Objects.toString(argument);
    }
}
