package id.patuh.report.console;

import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.EvidenceValue;
import id.patuh.evidence.Submission.SubmittedFile;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Office;
import id.patuh.regulation.Regulation;
import id.patuh.report.ConsoleOptions;
import id.patuh.report.Names;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was recognised in one workbook, in the words of its form, and what was not. */
public final class WorkbookPage {
    private final SubmittedFile file;
    private final Language language;
    private final Paper paper;

    public WorkbookPage(SubmittedFile file, Language language, ConsoleOptions options) {
        this.file = file;
        this.language = language;
        this.paper = new Paper(options);
    }

    /** A workbook that was refused, or of which nobody said to which regulation it belongs. */
    public String render() {
        heading();
        var refusal = file.refusal();
        if (refusal == null) {
            paper.line(0, 2, new Span("⚠ " + in(Message.of("report.workbook.unidentified")), Style.DOUBT));
        } else {
            new IssueList(language, paper).print(List.of(refusal), 1);
        }
        return paper.text();
    }

    /** A workbook that was read as evidence for a regulation. */
    public String render(EvidenceSet evidence, Regulation regulation) {
        heading();
        identity(regulation);
        rows(evidence.rows(), regulation);
        new IssueList(language, paper).print(evidence.issues(), Integer.MAX_VALUE);
        if (evidence.issues().isEmpty()) {
            paper.blank();
            paper.line(0, 2, Span.plain(in(Message.of("report.workbook.clean"))));
        }
        return paper.text();
    }

    private void heading() {
        paper.line(0, 0, Span.strong(file.name()));
        paper.line(0, 0, Span.faint("SHA-256 " + file.sha256()));
    }

    private void identity(Regulation regulation) {
        var identity = file.identity();
        if (identity == null) {
            paper.line(0, 2, new Span("⚠ " + in(Message.of("report.workbook.owner", regulation.title())), Style.DOUBT));
            return;
        }
        var office = regulation.office(identity.office()).map(Office::title).map(this::in);
        paper.line(
                0,
                2,
                Span.plain(String.join(
                        " · ",
                        in(regulation.title()),
                        office.orElse(identity.office()),
                        identity.subject(),
                        in(Message.of("report.year", String.valueOf(identity.year()))))));
    }

    private void rows(List<EvidenceRow> rows, Regulation regulation) {
        if (rows.isEmpty()) {
            paper.blank();
            paper.line(0, 2, Span.plain(in(Message.of("report.workbook.blank"))));
        }
        Map<List<String>, List<EvidenceRow>> byTable = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(row.sheet(), row.form()), LinkedHashMap::new, Collectors.toList()));
        byTable.values().forEach(found -> {
            var sheet = found.get(0).sheet();
            var form = found.get(0).form();
            paper.heading(in(Message.of(
                    sheet.equals(form) ? "report.workbook.sheet" : "report.workbook.sheetAs",
                    sheet,
                    Names.counted("rows", found.size()),
                    form)));
            found.forEach(row -> row(row, regulation));
        });
    }

    private void row(EvidenceRow row, Regulation regulation) {
        var form = regulation.form(row.form());
        var number = in(Message.of("report.workbook.row", String.valueOf(row.row())));
        paper.line(2, 2, Span.strong(row.kode() == null ? number : number + " · " + row.kode()));
        for (var entry : row.values().entrySet()) {
            var field = form.flatMap(known -> known.field(entry.getKey()));
            boolean code = field.map(Field::type).filter(FieldType.CODE::equals).isPresent();
            if (entry.getValue().state() != EvidenceValue.State.BLANK && !code) {
                value(field.map(Field::label).map(this::in).orElse(entry.getKey()), entry.getValue(), field);
            }
        }
    }

    private void value(String label, EvidenceValue value, Optional<Field> field) {
        var cell = Span.faint(value.cell().cell());
        if (value.answered()) {
            paper.line(4, 4, cell, Span.plain(label + ": " + written(value.typed(), field)));
            return;
        }
        var state =
                in(Message.of("report.workbook." + value.state(), value.cell().shown()));
        paper.line(2, 6, new Span("✘", Style.BAD), cell, Span.plain(label + ": " + state));
    }

    private String written(@Nullable Object typed, Optional<Field> field) {
        if (typed instanceof Boolean yes) {
            return in(Message.of(yes ? "report.yes" : "report.no"));
        }
        if (typed instanceof LocalDate date) {
            return language.date(date);
        }
        if (typed instanceof Number number) {
            boolean year = field.map(Field::type).filter(FieldType.YEAR::equals).isPresent();
            return year ? number.toString() : language.number(number);
        }
        var word = Objects.toString(typed, "");
        return field.stream()
                .flatMap(known -> known.choices().stream())
                .filter(choice -> choice.value().equals(word))
                .map(choice -> in(choice.label()))
                .findFirst()
                .orElse(word);
    }

    private String in(Text text) {
        return text.in(language);
    }
}
