package id.patuh.report.marks;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.Finding;
import id.patuh.assessment.IndicatorResult;
import id.patuh.assessment.Verdict;
import id.patuh.evidence.Annotations;
import id.patuh.evidence.CellRef;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.Mark;
import id.patuh.evidence.Mark.Kind;
import id.patuh.evidence.Workbook;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Office;
import id.patuh.regulation.RequiredEvidence;
import id.patuh.report.Names;
import id.patuh.report.figures.Improvement;
import id.patuh.report.figures.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers everything that an assessment has to say about one workbook. */
public final class MarkCollector {
    private static final int MOST_CELLS = 12;
    private static final int MOST_CODES = 8;
    private static final Set<IssueCode> NOT_USED = Set.of(
            IssueCode.WORKBOOK_OTHER_REGULATION,
            IssueCode.WORKBOOK_OTHER_YEAR,
            IssueCode.WORKBOOK_OTHER_SUBJECT,
            IssueCode.FILE_DUPLICATE);

    private final Assessment assessment;
    private final Language language;
    private final Workbook workbook;
    private final Map<String, CellRef> questions;
    private final List<Mark> marks = new ArrayList<>();

    /** @param questions where the workbook asks for pieces of evidence, by their code */
    public MarkCollector(Assessment assessment, Language language, Workbook workbook, Map<String, CellRef> questions) {
        this.assessment = assessment;
        this.language = language;
        this.workbook = workbook;
        this.questions = questions;
    }

    public Annotations collect() {
        var issues = assessment.evidence().issues().stream()
                .filter(issue -> issue.file().equals(workbook.file()))
                .toList();
        issues.forEach(this::issue);
        if (issues.stream().noneMatch(issue -> NOT_USED.contains(issue.code()))) {
            assessment.findings().forEach(this::finding);
            assessment.indicators().forEach(this::indicator);
        }
        marks.sort(Comparator.comparing(Mark::kind));
        return new Annotations(language, subject(), summary(), List.copyOf(marks));
    }

    private void issue(ImportIssue issue) {
        var kind = switch (issue.severity()) {
            case ERROR -> Kind.ERROR;
            case WARNING -> Kind.WARNING;
            case INFO -> Kind.REMARK;
        };
        add(issue.sheet(), issue.cell(), kind, codes(issue.indicators()), in(issue.message()), in(issue.repair()));
    }

    private void finding(Finding finding) {
        var check = finding.check();
        var problem = in(Message.of("report.marks.finding", check.title(), check.message()));
        var here = here(finding.cells());
        boolean about = workbook.file().equals(finding.file())
                || (finding.file() == null
                        && finding.office() != null
                        && finding.office().equals(office()));
        if (here.isEmpty() && about && finding.cells().isEmpty()) {
            add(null, null, Kind.FINDING, "", problem, in(check.repair()));
        }
        here.stream()
                .limit(MOST_CELLS)
                .forEach(cell -> add(
                        cell.sheet(), cell.cell(), Kind.FINDING, "", problem + more(here.size()), in(check.repair())));
    }

    private void indicator(IndicatorResult result) {
        if (result.verdict() == Verdict.NO_EVIDENCE) {
            result.indicator().evidence().forEach(asked -> question(result, asked));
        } else if (Tally.fallsShort(result.verdict())) {
            shortfall(result);
        }
    }

    private void question(IndicatorResult result, RequiredEvidence asked) {
        var owner =
                Objects.requireNonNullElse(asked.office(), result.indicator().office());
        var office = office();
        if (office == null ? !questions.containsKey(asked.kode()) : !office.equals(owner)) {
            return;
        }
        var cell = questions.get(asked.kode());
        var problem = in(Message.of("report.marks.asked", standing(result), asked.asks(), asked.kode()));
        add(
                cell == null ? asked.form() : cell.sheet(),
                cell == null ? null : cell.cell(),
                Kind.SHORTFALL,
                result.indicator().code(),
                problem,
                in(result.indicator().comply()));
    }

    private void shortfall(IndicatorResult result) {
        var code = result.indicator().code();
        var cells = Shortfalls.of(result);
        var here = here(cells.keySet());
        if (cells.isEmpty() && result.indicator().office().equals(office())) {
            add(null, null, Kind.SHORTFALL, code, in(standing(result)), advice(result));
        }
        here.stream().limit(MOST_CELLS).forEach(cell -> {
            var said = cells.getOrDefault(cell, Set.of()).stream().map(this::in).collect(Collectors.joining(" "));
            var problem = in(Message.of("report.marks.shortfall", standing(result), Text.verbatim(said)));
            add(cell.sheet(), cell.cell(), Kind.SHORTFALL, code, problem + more(here.size()), advice(result));
        });
    }

    /** What would earn more; else what the verdict says, or how to comply. */
    private String advice(IndicatorResult result) {
        var sentences = Improvement.sentences(result).stream().map(this::in).toList();
        return sentences.isEmpty() ? in(result.indicator().comply()) : String.join("\n", sentences);
    }

    private Text standing(IndicatorResult result) {
        return Message.of(
                "report.marks.standing", result.indicator().title(), Names.of(result.verdict()), Names.points(result));
    }

    private List<CellRef> here(java.util.Collection<CellRef> cells) {
        return cells.stream()
                .filter(cell -> cell.file().equals(workbook.file()))
                .distinct()
                .toList();
    }

    private String more(int cells) {
        return cells > MOST_CELLS ? " " + in(Names.counted("marks.cells", cells)) : "";
    }

    private String codes(List<String> indicators) {
        var codes = String.join(", ", indicators.stream().limit(MOST_CODES).toList());
        return indicators.size() > MOST_CODES ? codes + ", \u2026" : codes;
    }

    private void add(
            @Nullable String sheet,
            @Nullable String cell,
            Kind kind,
            String indicators,
            String problem,
            String repair) {
        var mark = new Mark(sheet, cell, kind, indicators, problem, repair);
        if (!marks.contains(mark)) {
            marks.add(mark);
        }
    }

    private String subject() {
        var evidence = assessment.evidence();
        var office = office();
        var title = office == null
                ? ""
                : assessment
                        .regulation()
                        .office(office)
                        .map(Office::title)
                        .map(this::in)
                        .orElse(office);
        return Stream.of(
                        title,
                        evidence.subject(),
                        in(assessment.regulation().title()),
                        in(Message.of("report.year", String.valueOf(evidence.year()))))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" \u00b7 "));
    }

    private String summary() {
        return Stream.of(Kind.values())
                .map(kind -> Map.entry(kind, (int) marks.stream()
                        .filter(mark -> mark.kind() == kind)
                        .map(mark -> mark.indicators() + mark.problem())
                        .distinct()
                        .count()))
                .filter(count -> count.getValue() > 0)
                .map(count -> in(Names.counted("marks." + count.getKey(), count.getValue())))
                .collect(Collectors.joining(" \u00b7 "));
    }

    private @Nullable String office() {
        var identity = workbook.identity();
        return identity == null ? null : identity.office();
    }

    private String in(Text text) {
        return text.in(language);
    }
}
