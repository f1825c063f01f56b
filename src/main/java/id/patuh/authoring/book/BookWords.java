package id.patuh.authoring.book;

import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Aspect;
import id.patuh.regulation.Field;
import id.patuh.regulation.Form;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.Source;
import id.patuh.report.Names;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The book's words in the reader's language. */
record BookWords(Regulation regulation, Language language) {

    String in(Text text) {
        return text.in(language);
    }

    String in(String key, Object... arguments) {
        return in(Message.of("authoring.book." + key, arguments));
    }

    String office(String code) {
        return in(regulation.officeTitle(code));
    }

    String aspect(String code) {
        return regulation.aspects().stream()
                .filter(aspect -> aspect.code().equals(code))
                .map(Aspect::title)
                .map(this::in)
                .findFirst()
                .orElse(code);
    }

    String unit(@Nullable String code) {
        return Optional.ofNullable(code)
                .map(regulation.units()::get)
                .map(this::in)
                .orElse("");
    }

    BookView.Origin origin(Source source) {
        return new BookView.Origin(
                badge(source.status()), in(Message.of("report.reviewed", source.basis(), source.reviewed())));
    }

    BookView.Badge badge(Source.Status status) {
        return new BookView.Badge(
                "s-" + status.name().toLowerCase(Locale.ROOT), in(Names.of(status)), in(Names.meaning(status)));
    }

    /** A row of evidence as a person would say it: each column with its value. */
    BookView.Given given(String formName, Map<String, Object> values) {
        var form = regulation.form(formName);
        var said = values.entrySet().stream()
                .filter(entry -> form.isPresent() || !entry.getKey().isEmpty())
                .map(entry -> form.flatMap(known -> known.field(entry.getKey()))
                        .map(field -> in(field.label()) + ": " + value(field, entry.getValue()))
                        .orElseGet(() -> entry.getKey().equals("opd")
                                ? in("given.office", office(String.valueOf(entry.getValue())))
                                : entry.getKey() + ": " + entry.getValue()))
                .collect(Collectors.joining("; "));
        return new BookView.Given(form.map(Form::title).map(this::in).orElseGet(() -> in("given.workbook")), said);
    }

    private String value(Field field, Object value) {
        if (value instanceof Boolean answer) {
            return in(answer ? "yes" : "no");
        }
        if (value instanceof LocalDate date) {
            return language.date(date);
        }
        return switch (field.type()) {
            case NUMBER, COUNT -> value instanceof Number number ? language.number(number) : value.toString();
            case CHOICE ->
                field.choices().stream()
                        .filter(choice -> choice.value().equals(value))
                        .map(choice -> in(choice.label()))
                        .findFirst()
                        .orElse(value.toString());
            default -> value.toString();
        };
    }
}
