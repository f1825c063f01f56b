package id.patuh.report.console;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.Comparison;
import id.patuh.assessment.Comparison.CellChange;
import id.patuh.assessment.Comparison.VerdictChange;
import id.patuh.assessment.Finding;
import id.patuh.assessment.IndicatorResult;
import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceValue;
import id.patuh.evidence.EvidenceValue.State;
import id.patuh.evidence.ImportIssue;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.report.ConsoleOptions;
import id.patuh.report.Names;
import id.patuh.report.figures.Places;
import id.patuh.report.figures.Sign;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What moved since an earlier hand-in: score, cells, rows, verdicts and issues. */
public final class DifferencePage {
    private static final int MOST = 30;
    private static final int LETTERS = 200;

    private final Comparison comparison;
    private final Language language;
    private final Paper paper;
    private final int most;

    public DifferencePage(Comparison comparison, Language language, ConsoleOptions options) {
        this.comparison = comparison;
        this.language = language;
        this.paper = new Paper(options);
        this.most = options.all() ? Integer.MAX_VALUE : MOST;
    }

    public String render() {
        paper.heading(in(comparison.assumed() ? "report.difference.assumed" : "report.difference"));
        standing();
        if (comparison.isEmpty()) {
            paper.line(2, 2, Span.plain(in("report.difference.none")));
        }
        rows();
        list("verdicts", comparison.verdicts(), this::verdict);
        issues();
        list("settled", comparison.settled(), finding -> finding(finding, new Span("✔", Style.GOOD)));
        list("raised", comparison.raised(), finding -> finding(finding, new Span("✘", Style.BAD)));
        return paper.text();
    }

    /** Only what moved in the workbooks, for those who have told the verdicts already. */
    public String renderEvidence() {
        rows();
        issues();
        return paper.text();
    }

    private void rows() {
        list("cells", comparison.cells(), this::cell);
        list("added", comparison.added(), row -> row(row, new Span("+", Style.GOOD)));
        list("removed", comparison.removed(), row -> row(row, new Span("−", Style.BAD)));
    }

    private void issues() {
        list("resolved", comparison.resolved(), issue -> issue(issue, new Span("✔", Style.GOOD)));
        list("arisen", comparison.arisen(), issue -> issue(issue, new Span("✘", Style.BAD)));
    }

    private void standing() {
        var before = comparison.before();
        var after = comparison.after();
        if (before.evidence().year() != after.evidence().year()) {
            line(Message.of("report.difference.year", year(before), year(after)));
        }
        var gain = comparison.gain();
        var now = Names.score(after.score().value());
        line(
                gain.signum() == 0
                        ? Message.of("report.difference.score.same", now)
                        : Message.of(
                                "report.difference.score",
                                Names.score(before.score().value()),
                                now,
                                Names.signed(gain)));
        var earlier = before.score().rating();
        var rating = after.score().rating();
        line(
                earlier.code().equals(rating.code())
                        ? Message.of("report.difference.rating.same", rating.title())
                        : Message.of("report.difference.rating", earlier.title(), rating.title()));
        if (before.ready() != after.ready()) {
            line(Message.of(after.ready() ? "report.difference.ready" : "report.difference.unready"));
        }
    }

    private static String year(Assessment assessment) {
        return Integer.toString(assessment.evidence().year());
    }

    private void line(Text text) {
        paper.line(2, 2, Span.plain(in(text)));
    }

    private <T> void list(String key, List<T> things, Consumer<T> print) {
        if (things.isEmpty()) {
            return;
        }
        paper.blank();
        paper.line(2, 0, Span.strong(in("report.difference." + key) + " (" + things.size() + ")"));
        things.stream().limit(most).forEach(print);
        if (things.size() > most) {
            paper.line(4, 2, Span.faint(in(Names.counted("more", things.size() - most))));
        }
    }

    private void cell(CellChange change) {
        var words =
                Message.of("report.difference.cell", change.heading(), shown(change.before()), shown(change.after()));
        var place = change.moved()
                ? in(Message.of("report.difference.moved", place(change.after()), earlierPlace(change)))
                : place(change.after());
        var kode = change.kode() == null ? change.form() : change.kode();
        paper.sides(4, 2, List.of(Span.strong(kode), Span.plain(in(words))), Span.faint(place));
    }

    private Text shown(EvidenceValue value) {
        var shown = value.cell().shown().strip();
        return value.state() == State.BLANK || shown.isEmpty()
                ? Message.of("report.difference.empty")
                : Text.verbatim("“" + cut(shown) + "”");
    }

    private static String cut(String shown) {
        return shown.codePointCount(0, shown.length()) > LETTERS
                ? shown.substring(0, shown.offsetByCodePoints(0, LETTERS)) + "…"
                : shown;
    }

    private static String place(EvidenceValue value) {
        var cell = value.cell();
        return cell.file() + " › " + cell.sheet() + "!" + cell.cell();
    }

    /** Only as much of the earlier address as differs. */
    private static String earlierPlace(CellChange change) {
        CellRef was = change.before().cell();
        CellRef now = change.after().cell();
        if (!was.file().equals(now.file())) {
            return place(change.before());
        }
        return was.sheet().equals(now.sheet()) ? was.cell() : was.sheet() + "!" + was.cell();
    }

    private void row(EvidenceRow row, Span sign) {
        var answers = row.values().entrySet().stream()
                .filter(entry -> entry.getValue().state() != State.BLANK)
                .map(entry -> answer(row, entry.getKey(), entry.getValue()))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining("; "));
        var place = in(Places.of(row));
        var kode = row.kode() == null ? row.form() : row.kode();
        paper.sides(4, 2, List.of(sign, Span.strong(kode), Span.plain(answers)), Span.faint(place));
    }

    private @Nullable String answer(EvidenceRow row, String name, EvidenceValue value) {
        var field = comparison.after().regulation().form(row.form()).flatMap(form -> form.field(name));
        if (field.map(Field::type).filter(FieldType.CODE::equals).isPresent()) {
            return null;
        }
        var label = field.map(Field::label).map(this::in).orElse(name);
        return label + " " + in(shown(value));
    }

    private void verdict(VerdictChange change) {
        var before = change.before();
        var after = change.after();
        paper.line(
                4,
                2,
                sign(before),
                Span.plain("→"),
                sign(after),
                Span.strong(change.indicator().code()),
                Span.plain(in(change.indicator().title())));
        var verdicts = before != null && after != null && before.verdict() == after.verdict()
                ? name(after)
                : name(before) + " → " + name(after);
        var points = Message.of(
                "report.difference.points",
                points(before),
                points(after),
                change.indicator().maximum());
        paper.line(6, 2, Span.plain(verdicts + ", " + in(points)));
    }

    private static Span sign(@Nullable IndicatorResult result) {
        return result == null ? Span.faint("–") : new Span(Sign.of(result.verdict()), Style.of(result.verdict()));
    }

    private String name(@Nullable IndicatorResult result) {
        return in(result == null ? Message.of("report.difference.absent") : Names.of(result.verdict()));
    }

    private static int points(@Nullable IndicatorResult result) {
        return result == null ? 0 : result.points();
    }

    private void issue(ImportIssue issue, Span sign) {
        var sheet = issue.sheet() == null ? "" : " › " + issue.sheet();
        var place = issue.file() + sheet + (issue.cell() == null ? "" : "!" + issue.cell());
        paper.sides(
                4,
                2,
                List.of(sign, Span.strong(issue.code().name()), Span.plain(in(issue.message()))),
                Span.faint(place));
    }

    private void finding(Finding finding, Span sign) {
        var places = Places.of(finding.cells()).stream().map(this::in).collect(Collectors.joining("; "));
        var file = finding.file() == null ? "" : finding.file();
        paper.sides(
                4,
                2,
                List.of(sign, Span.plain(in(finding.check().title()))),
                Span.faint(places.isEmpty() ? file : places));
    }

    private String in(String key) {
        return in(Message.of(key));
    }

    private String in(Text text) {
        return text.in(language);
    }
}
