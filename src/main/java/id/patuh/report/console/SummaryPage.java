package id.patuh.report.console;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.CriterionScore;
import id.patuh.assessment.IndicatorResult;
import id.patuh.assessment.Score;
import id.patuh.assessment.Verdict;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Source;
import id.patuh.regulation.View;
import id.patuh.report.ConsoleOptions;
import id.patuh.report.Names;
import id.patuh.report.figures.Absence;
import id.patuh.report.figures.Sign;
import id.patuh.report.figures.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a bureau sees first: where the submission stands, what is short and why. */
public final class SummaryPage {
    private static final int BAR = 14;
    private static final int WIDEST_TITLE = 36;
    private static final int SCORE = 6;
    private static final int POINTS = 14;
    private static final int ISSUES = 20;

    private final Assessment assessment;
    private final Language language;
    private final ConsoleOptions options;
    private final Paper paper;

    public SummaryPage(Assessment assessment, Language language, ConsoleOptions options) {
        this.assessment = assessment;
        this.language = language;
        this.options = options;
        this.paper = new Paper(options);
    }

    public String render() {
        heading();
        score();
        new ReadinessBlock(assessment, language, paper).print();
        criteria();
        assessment.regulation().views().forEach(this::view);
        new IndicatorList(assessment, language, paper).print(options.all());
        new FindingList(assessment, language, paper).print();
        new IssueList(language, paper).print(assessment.evidence().issues(), ISSUES);
        paper.heading(in(Message.of("report.heading.formula")));
        paper.line(2, 2, Span.plain(in(assessment.score().formula())));
        return paper.text();
    }

    private void heading() {
        var evidence = assessment.evidence();
        paper.line(
                0,
                0,
                Span.strong(evidence.subject()),
                Span.plain("· " + in(assessment.regulation().title()) + " ·"),
                Span.plain(in(Message.of("report.year", Integer.toString(evidence.year())))));
        int issues = evidence.issues().size();
        var below = issues == 0 ? "" : " (" + in(Message.of("report.below")) + ")";
        paper.line(
                0,
                0,
                Span.plain(in(Names.counted("workbooks", evidence.workbooks().size()))),
                Span.plain("· " + in(Names.counted("rows", evidence.rows().size())) + " ·"),
                new Span(in(Names.counted("issues", issues)) + below, issues == 0 ? Style.PLAIN : Style.DOUBT));
        var absent = Absence.of(assessment);
        if (!absent.isEmpty()) {
            var offices = absent.stream().map(office -> in(office.title())).collect(Collectors.joining(", "));
            paper.line(0, 2, doubt(Message.of("report.absent", offices)));
        }
    }

    private void score() {
        var score = assessment.score();
        paper.blank();
        paper.line(
                0,
                2,
                Span.strong(in(Message.of("report.score", Names.score(score.value())))),
                Span.plain("→"),
                Span.strong(in(Names.rating(score))));
        paper.line(0, 2, gap(score));
        assessment.adjusted().ifPresent(adjusted -> paper.line(0, 2, Span.plain(in(Names.adjusted(adjusted)))));
        paper.line(
                0,
                2,
                assessment.ready()
                        ? new Span(in("report.ready"), Style.GOOD)
                        : new Span(in("report.unready"), Style.BAD));
        paper.line(0, 2, verdicts());
        cautions(score);
    }

    private Span gap(Score score) {
        var next = score.next();
        var gap = score.gap();
        return next == null || gap == null
                ? Span.plain(in("report.best"))
                : Span.plain(in(Message.of("report.gap", Names.score(gap), next.title(), next.from())));
    }

    private Span[] verdicts() {
        var counts = assessment.verdicts();
        var spans = new ArrayList<Span>();
        for (var verdict : Verdict.values()) {
            if (counts.containsKey(verdict)) {
                var count = Sign.of(verdict) + " " + counts.get(verdict) + " " + in(Names.of(verdict));
                spans.add(new Span((spans.isEmpty() ? "" : "· ") + Paper.together(count), Style.of(verdict)));
            }
        }
        return spans.toArray(Span[]::new);
    }

    /** What the score does not say by itself must not be overlooked. */
    private void cautions(Score score) {
        assessment.failures().forEach(failure -> paper.line(0, 2, doubt(failure)));
        int criteria = score.criteria().size();
        if (score.checkedCriteria() < criteria) {
            paper.line(0, 2, doubt(Message.of("report.unchecked", score.checkedCriteria(), criteria)));
        }
        int working = assessment.sources().getOrDefault(Source.Status.WORKING, 0);
        if (working > 0) {
            paper.line(
                    0,
                    2,
                    doubt(Message.of(
                            "report.working", working, assessment.indicators().size())));
        }
    }

    private Span doubt(Text text) {
        return new Span("⚠ " + in(text), Style.DOUBT);
    }

    private void criteria() {
        paper.heading(in("report.heading.criteria"));
        var checked = criteria(true);
        int widest = checked.stream()
                .mapToInt(criterion -> paper.letters(title(criterion)).length())
                .max()
                .orElse(0);
        int room = Math.min(widest, Math.min(WIDEST_TITLE, options.width() / 3));
        checked.forEach(criterion -> criterion(criterion, room));
        var unchecked = criteria(false);
        if (!unchecked.isEmpty()) {
            var titles = unchecked.stream().map(this::title).collect(Collectors.joining(", "));
            paper.line(2, 2, Span.faint(in(Message.of("report.criteria.unchecked", titles))));
        }
    }

    private List<CriterionScore> criteria(boolean checked) {
        return assessment.score().criteria().stream()
                .filter(criterion -> criterion.checked() == checked)
                .toList();
    }

    private void criterion(CriterionScore criterion, int room) {
        var value = criterion.value();
        var shown = value == null ? "–" : in(Names.score(value));
        int percent = value == null ? 0 : value.intValue();
        paper.columns(
                2,
                room,
                Span.plain(title(criterion)),
                bar(percent, shown, SCORE),
                percent == 0 ? Style.FAINT : Style.PLAIN,
                remark(criterion));
    }

    private void view(View view) {
        var groups = view.tags().stream()
                .filter(tag -> !assessment.ofTag(tag.code()).isEmpty())
                .toList();
        if (groups.isEmpty()) {
            return;
        }
        paper.heading(in(view.title()));
        int widest = groups.stream()
                .mapToInt(tag -> paper.letters(in(tag.title())).length())
                .max()
                .orElse(0);
        int room = Math.min(widest, Math.min(WIDEST_TITLE, options.width() / 3));
        for (var tag : groups) {
            var tally = Tally.of(assessment.ofTag(tag.code()));
            var points = in(Message.of("report.points", tally.points(), tally.maximum()));
            var met = Message.of("report.view.met", tally.count(Verdict.MET), tally.total());
            paper.columns(
                    2,
                    room,
                    Span.plain(in(tag.title())),
                    bar(tally.percent(), points, POINTS),
                    Style.PLAIN,
                    Span.plain(in(met)));
        }
    }

    private static String bar(int percent, String shown, int width) {
        int filled = percent * BAR / 100;
        return "█".repeat(filled) + "░".repeat(BAR - filled) + " " + " ".repeat(Math.max(0, width - shown.length()))
                + shown + " ";
    }

    private String title(CriterionScore criterion) {
        return criterion.criterion().code() + " " + in(criterion.criterion().title());
    }

    private Span remark(CriterionScore criterion) {
        if (criterion.value() == null) {
            return Span.faint(in("report.criterion.inapplicable"));
        }
        var shortOf =
                Tally.of(assessment.ofCriterion(criterion.criterion().code())).shortOf();
        var codes = shortOf.stream().map(SummaryPage::code).collect(Collectors.joining(", "));
        return Span.plain(codes.isEmpty() ? "" : in(Message.of("report.criterion.missing", codes)));
    }

    private static String code(IndicatorResult result) {
        return result.indicator().code();
    }

    private String in(String key) {
        return in(Message.of(key));
    }

    private String in(Text text) {
        return text.in(language);
    }
}
