package id.patuh.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of the program itself, kept in the bundles {@code messages/<first part of the key>_<language>.properties}.
 *
 * <p>Arguments replace {@code {0}}, {@code {1}} and so on: texts are put in the reader's language, numbers and dates are
 * written as that language writes them, years and everything else as they are.
 */
public record Message(String key, List<Object> arguments) implements Text {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d{1,2})}");

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    @Override
    public String in(Language language) {
        return PLACEHOLDER
                .matcher(Bundles.pattern(key, language))
                .replaceAll(place -> Matcher.quoteReplacement(replacement(place, language)));
    }

    /** One pass, so that braces inside an argument stay what somebody typed. */
    private String replacement(MatchResult place, Language language) {
        int index = Integer.parseInt(place.group(1));
        return index < arguments.size() ? written(arguments.get(index), language) : place.group();
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
