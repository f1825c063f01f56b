package id.patuh.authoring.book;

import id.patuh.authoring.book.RulePages.Way;
import id.patuh.regulation.CheckDefinition;
import id.patuh.regulation.Criterion;
import id.patuh.regulation.Field;
import id.patuh.regulation.Form;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.PackCase;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.RequiredEvidence;
import id.patuh.regulation.Source;
import id.patuh.rules.RuleBook;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Prepares the pages about criteria, checks and forms, and the ledger. */
final class BookBuilder {
    private final Regulation regulation;
    private final BookWords words;
    private final RulePages rules;
    private final Examples examples;

    BookBuilder(Regulation regulation, RuleBook rules, List<PackCase> cases, BookWords words) {
        this.regulation = regulation;
        this.words = words;
        this.rules = new RulePages(regulation, rules, words);
        this.examples = new Examples(cases, words);
    }

    BookView.Criterion criterion(Criterion criterion, BookView.Head head) {
        return new BookView.Criterion(
                head,
                criterion.code() + " " + words.in(criterion.title()),
                words.in(criterion.group()),
                criterion.indicators().stream().map(this::indicator).toList());
    }

    private BookView.Indicator indicator(Indicator indicator) {
        var review = indicator.review();
        var shown = examples.shown(indicator.code());
        int more = examples.count(indicator.code()) - shown.size();
        return new BookView.Indicator(
                indicator.code(),
                words.in(indicator.title()),
                words.aspect(indicator.aspect()),
                words.office(indicator.office()),
                words.in("points", indicator.maximum()),
                words.origin(indicator.source()),
                indicator.evidence().stream()
                        .map(asked -> asked(indicator, asked))
                        .toList(),
                words.in(indicator.rationale()),
                words.in(indicator.comply()),
                review == null ? null : words.in(review),
                tags(indicator),
                rules.pages(indicator.code()),
                shown,
                more > 0 ? words.in("examples.more", more) : null);
    }

    private BookView.Asked asked(Indicator indicator, RequiredEvidence asked) {
        return new BookView.Asked(
                asked.kode(),
                words.in(asked.asks()),
                regulation.form(asked.form()).map(Form::title).map(words::in).orElse(asked.form()),
                BookWriter.FORMS + "#" + asked.form(),
                words.unit(asked.unit()),
                words.office(Objects.requireNonNullElse(asked.office(), indicator.office())));
    }

    private List<String> tags(Indicator indicator) {
        return regulation.views().stream()
                .flatMap(view -> view.tags().stream()
                        .filter(tag -> indicator.tags().contains(tag.code()))
                        .map(tag -> words.in(view.title()) + ": " + words.in(tag.title())))
                .toList();
    }

    BookView.Checks checks(BookView.Head head) {
        return new BookView.Checks(
                head, regulation.checks().stream().map(this::check).toList());
    }

    private BookView.Check check(CheckDefinition check) {
        var severity = check.blocking() ? "check.blocking" : "check.remark";
        return new BookView.Check(
                check.code(),
                words.in(check.title()),
                words.in(check.message()),
                words.in(check.repair()),
                new BookView.Badge(check.blocking() ? "v-NOT_MET" : "v-PARTLY_MET", words.in(severity), ""),
                words.origin(check.source()),
                rules.pages(check.code()));
    }

    BookView.Forms forms(BookView.Head head) {
        return new BookView.Forms(
                head, regulation.forms().stream().map(this::form).toList());
    }

    private BookView.Form form(Form form) {
        return new BookView.Form(
                form.name(),
                words.in(form.title()),
                words.in(form.help()),
                words.in("form." + form.purpose()),
                form.fields().stream().map(this::field).toList());
    }

    private BookView.Field field(Field field) {
        var help = field.help();
        var unit = Field.UNIT_PER_INDICATOR.equals(field.unit())
                ? words.in("unit.perIndicator")
                : words.unit(field.unit());
        return new BookView.Field(
                words.in(field.label()),
                field.name(),
                words.in("type." + field.type()) + (unit.isEmpty() ? "" : " (" + unit + ")"),
                help == null ? "" : words.in(help),
                Objects.requireNonNullElse(field.example(), ""),
                field.choices().stream()
                        .map(choice -> choice.value() + ": " + words.in(choice.label()))
                        .toList());
    }

    BookView.Ledger ledger(BookView.Head head) {
        var lines = regulation.indicators().stream().map(this::line).toList();
        var shares = Arrays.stream(Way.values()).map(this::share).toList();
        return new BookView.Ledger(head, shares, lines);
    }

    private BookView.Share share(Way way) {
        var count = regulation.indicators().stream()
                .filter(indicator -> rules.way(indicator.code()) == way)
                .count();
        return new BookView.Share(way.badge(words), (int) count, words.in("way." + way + ".meaning"));
    }

    private BookView.Line line(Indicator indicator) {
        var review = indicator.review();
        var counts = rules.serving(indicator.code()).size();
        var detail = words.in("ledger.rules", counts, examples.count(indicator.code()));
        return new BookView.Line(
                BookWriter.page(indicator.criterion()) + "#" + indicator.code(),
                indicator.code(),
                words.in(indicator.title()),
                rules.way(indicator.code()).badge(words),
                review == null ? detail : detail + " " + words.in(review),
                words.badge(indicator.source().status()));
    }

    /** "8 by rules, 3 not checked yet": how far rules decide a criterion. */
    String decided(Criterion criterion) {
        return Arrays.stream(Way.values())
                .filter(way -> count(criterion, way) > 0)
                .map(way -> count(criterion, way) + " " + words.in("way." + way))
                .collect(Collectors.joining(" · "));
    }

    private long count(Criterion criterion, Way way) {
        return criterion.indicators().stream()
                .filter(indicator -> rules.way(indicator.code()) == way)
                .count();
    }

    /** "2 reported, 10 working": what a criterion rests on. */
    String sources(Criterion criterion) {
        return Arrays.stream(Source.Status.values())
                .filter(status -> of(criterion, status) > 0)
                .map(status -> of(criterion, status) + " " + words.badge(status).label())
                .collect(Collectors.joining(" · "));
    }

    private static long of(Criterion criterion, Source.Status status) {
        return criterion.indicators().stream()
                .filter(indicator -> indicator.source().status() == status)
                .count();
    }
}
