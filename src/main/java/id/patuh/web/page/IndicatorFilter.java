package id.patuh.web.page;

import id.patuh.report.html.IndicatorView;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * What somebody wants to see of the indicators, as the address says it; what is empty asks for everything.
 *
 * @param verdicts names of verdicts
 * @param review name of a {@link ReviewState}
 * @param words in code, title or hint
 */
public record IndicatorFilter(List<String> verdicts, String office, String criterion, String review, String words) {

    static IndicatorFilter of(MultiValueMap<String, String> query) {
        return new IndicatorFilter(
                List.copyOf(query.getOrDefault("putusan", List.of())),
                first(query, "opd"),
                first(query, "hak"),
                first(query, "telaah"),
                first(query, "q"));
    }

    private static String first(MultiValueMap<String, String> query, String name) {
        return Objects.requireNonNullElse(query.getFirst(name), "").strip();
    }

    boolean keeps(IndicatorList.Line line) {
        var view = line.view();
        return (verdicts.isEmpty() || verdicts.contains(view.verdict().code()))
                && (office.isEmpty() || office.equals(view.officeCode()))
                && (criterion.isEmpty() || criterion.equals(line.criterion()))
                && (review.isEmpty() || review.equals(line.review().name()))
                && contains(view);
    }

    private boolean contains(IndicatorView view) {
        var searched = words.toLowerCase(Locale.ROOT);
        return Stream.of(view.code(), view.title(), Objects.requireNonNullElse(view.hint(), ""))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(searched));
    }
}
