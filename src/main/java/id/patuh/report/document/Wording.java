package id.patuh.report.document;

import id.patuh.assessment.Assessment;
import id.patuh.evidence.CellRef;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Indicator;
import id.patuh.report.figures.Places;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The documents' words in the reader's language. */
record Wording(Assessment assessment, Language language) {
    /** Left to be filled in by hand. */
    static final String BLANK = "………………………";

    String in(@Nullable Text text) {
        return text == null ? "" : text.in(language);
    }

    String in(String key, Object... arguments) {
        return Message.of(key, arguments).in(language);
    }

    String office(@Nullable String code) {
        return code == null ? "" : in(assessment.regulation().officeTitle(code));
    }

    String aspect(Indicator indicator) {
        return assessment.regulation().aspects().stream()
                .filter(aspect -> aspect.code().equals(indicator.aspect()))
                .map(aspect -> in(aspect.title()))
                .findFirst()
                .orElse(indicator.aspect());
    }

    String lines(List<? extends Text> texts) {
        return texts.stream().map(this::in).collect(Collectors.joining("\n"));
    }

    String shown(List<CellRef> cells) {
        return lines(Places.shown(cells));
    }

    String places(List<CellRef> cells) {
        return lines(Places.of(cells));
    }

    /** With its first letter as a sentence begins. */
    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
