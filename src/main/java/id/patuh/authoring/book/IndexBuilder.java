package id.patuh.authoring.book;

import id.patuh.regulation.LegalBasis;
import id.patuh.regulation.PackCase;
import id.patuh.regulation.Regulation;
import id.patuh.rules.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Prepares the first page: what the regulation is, how the score comes about, and what stands on the other pages. */
record IndexBuilder(Regulation regulation, RuleBook rules, List<PackCase> cases, BookWords words, BookBuilder book) {

    BookView.Index index(BookView.Head head) {
        return new BookView.Index(
                head,
                identity(regulation.legalBasis()),
                words.origin(regulation.legalBasis().source()),
                criteria(),
                counts(),
                scoring(),
                ratings());
    }

    private List<BookView.Entry> identity(LegalBasis basis) {
        return List.of(
                new BookView.Entry(words.in("index.pack"), regulation.id() + " " + regulation.version()),
                new BookView.Entry(words.in("index.from"), day(basis.from(), "index.from.unknown")),
                new BookView.Entry(words.in("index.to"), day(basis.to(), "index.to.unknown")),
                new BookView.Entry(
                        words.in("index.replacedBy"),
                        Objects.requireNonNullElseGet(basis.replacedBy(), () -> words.in("index.replacedBy.none"))));
    }

    private String day(@Nullable LocalDate day, String unknown) {
        return day == null ? words.in(unknown) : words.language().date(day);
    }

    private List<BookView.CriterionLine> criteria() {
        return regulation.criteria().stream()
                .map(criterion -> new BookView.CriterionLine(
                        BookWriter.page(criterion.code()),
                        criterion.code(),
                        words.in(criterion.title()),
                        words.in(criterion.group()),
                        criterion.indicators().size(),
                        book.sources(criterion),
                        book.decided(criterion)))
                .toList();
    }

    private List<BookView.Entry> counts() {
        return List.of(
                count("index.indicators", regulation.indicators().size()),
                count("index.rules", rules.rules().size()),
                count("index.cases", cases.size()),
                count("index.checks", regulation.checks().size()),
                count("index.forms", regulation.forms().size()));
    }

    private BookView.Entry count(String key, int count) {
        return new BookView.Entry(words.in(key), words.language().number(count));
    }

    private BookView.Scoring scoring() {
        var scoring = regulation.scoring();
        return new BookView.Scoring(
                words.in("scoring." + scoring.method()),
                scoring.weights().entrySet().stream()
                        .map(weight -> new BookView.Entry(
                                words.aspect(weight.getKey()), words.language().number(weight.getValue())))
                        .toList(),
                words.origin(scoring.source()));
    }

    private List<BookView.Rating> ratings() {
        return regulation.ratings().stream()
                .map(rating -> new BookView.Rating(
                        words.in(rating.title()),
                        words.language().number(rating.from()),
                        rating.target(),
                        words.origin(rating.source())))
                .toList();
    }
}
