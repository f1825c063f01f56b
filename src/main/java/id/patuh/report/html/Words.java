package id.patuh.report.html;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.Verdict;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Source;
import id.patuh.report.Names;
import id.patuh.report.figures.Sign;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The page's words in the reader's language. */
record Words(Assessment assessment, Language language) {

    String in(Text text) {
        return text.in(language);
    }

    String in(String key, Object... arguments) {
        return in(Message.of(key, arguments));
    }

    /** The words, or an empty string where there are none. */
    String orBlank(@Nullable Text text) {
        return text == null ? "" : in(text);
    }

    String office(String code) {
        return in(assessment.regulation().officeTitle(code));
    }

    PageView.Badge badge(Verdict verdict, int count) {
        return new PageView.Badge(verdict.name(), Sign.of(verdict), in(Names.of(verdict)), "", count);
    }

    PageView.Badge badge(Source.Status status, int count) {
        return new PageView.Badge(
                status.name().toLowerCase(Locale.ROOT), "", in(Names.of(status)), in(Names.meaning(status)), count);
    }
}
