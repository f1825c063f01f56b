package id.patuh.report.figures;

import id.patuh.assessment.Assessment;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Aspect;
import id.patuh.regulation.Criterion;
import id.patuh.regulation.Form;
import id.patuh.regulation.RequiredEvidence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What codes of one regulation are called in one language. */
public record Vocabulary(Assessment assessment, Language language) {

    public String in(Text text) {
        return text.in(language);
    }

    public String in(String key, Object... arguments) {
        return in(Message.of(key, arguments));
    }

    /** The words, or an empty string where there are none. */
    public String orBlank(@Nullable Text text) {
        return text == null ? "" : in(text);
    }

    public String office(@Nullable String code) {
        return code == null ? "" : in(assessment.regulation().officeTitle(code));
    }

    public String criterion(String code) {
        return assessment.regulation().criteria().stream()
                .filter(criterion -> criterion.code().equals(code))
                .map(Criterion::title)
                .map(title -> code + " " + in(title))
                .findFirst()
                .orElse(code);
    }

    public String aspect(String code) {
        return assessment.regulation().aspects().stream()
                .filter(aspect -> aspect.code().equals(code))
                .map(Aspect::title)
                .map(this::in)
                .findFirst()
                .orElse(code);
    }

    public String form(String name) {
        return assessment.regulation().form(name).map(Form::title).map(this::in).orElse(name);
    }

    /** What a piece of evidence has to say, with the unit of its number. */
    public String asks(RequiredEvidence evidence) {
        var unit = Optional.ofNullable(evidence.unit())
                .map(code -> assessment.regulation().units().get(code))
                .map(text -> " (" + in(text) + ")")
                .orElse("");
        return in(evidence.asks()) + unit;
    }
}
