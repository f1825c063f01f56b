package id.patuh.evidence.reading;

import id.patuh.evidence.EvidenceImporter;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.ReadingOptions;
import id.patuh.evidence.Submission;
import id.patuh.evidence.Submission.SubmittedFile;
import id.patuh.evidence.Workbook;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.evidence.recalculation.WorkbookFormulas;
import id.patuh.evidence.sheet.Finding;
import id.patuh.evidence.sheet.Limits;
import id.patuh.evidence.sheet.RefusedException;
import id.patuh.evidence.sheet.SheetEntry;
import id.patuh.evidence.sheet.SpreadsheetFile;
import id.patuh.language.Language;
import id.patuh.regulation.Office;
import id.patuh.regulation.Regulation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads spreadsheet files into evidence. */
public final class SpreadsheetImporter implements EvidenceImporter {
    private final ReadingOptions options;
    private final Limits limits;

    public SpreadsheetImporter(ReadingOptions options) {
        this(options, Limits.STANDARD);
    }

    SpreadsheetImporter(ReadingOptions options, Limits limits) {
        this.options = options;
        this.limits = limits;
    }

    @Override
    public Submission open(List<Path> paths) {
        var found = new SubmissionFinder(paths);
        var files = new ArrayList<SubmittedFile>();
        found.workbooks().forEach((name, path) -> files.add(submitted(path, name)));
        found.unsupported()
                .forEach((name, path) -> files.add(refused(path, name, Finding.of(IssueCode.FILE_FORMAT_UNSUPPORTED))));
        files.sort(Comparator.comparing(SubmittedFile::name));
        return new Submission(List.copyOf(files), found.issues());
    }

    @Override
    public boolean reads(Path file) {
        return SubmissionFinder.isWorkbook(file);
    }

    @Override
    public EvidenceSet read(Submission submission, Regulation regulation, String subject, int year) {
        var reading = new SubmissionReading(regulation, subject, year, firsts(submission));
        submission.files().forEach(reading::add);
        reading.issues.addAll(submission.issues());
        return new EvidenceSet(
                subject, year, List.copyOf(reading.workbooks), List.copyOf(reading.rows), List.copyOf(reading.issues));
    }

    /** The file to read among those of the same content: "a.xlsx" rather than "a (2).xlsx". */
    private static Map<String, String> firsts(Submission submission) {
        var firsts = new HashMap<String, String>();
        submission.files().stream()
                .sorted(Comparator.comparing(file -> file.name().replaceFirst("\\.[^.]*$", "")))
                .forEach(file -> firsts.putIfAbsent(file.sha256(), file.name()));
        return firsts;
    }

    @Override
    public List<CellAsRead> cells(Path workbook) {
        var cells = new ArrayList<CellAsRead>();
        var memory = new EvidenceMemory(limits.evidenceBytes());
        try (var excel = open(workbook)) {
            for (var sheet : excel.sheets()) {
                addCells(excel, sheet, memory, cells);
            }
        } catch (RefusedException refused) {
            var issue = refused.finding().in(String.valueOf(workbook.getFileName()));
            throw new IllegalArgumentException(issue.message().in(Language.EN), refused);
        }
        return List.copyOf(cells);
    }

    private static void addCells(SpreadsheetFile excel, SheetEntry sheet, EvidenceMemory memory, List<CellAsRead> cells)
            throws RefusedException {
        try (var rows = excel.read(sheet)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                memory.hold(row);
                for (var cell : row.cells()) {
                    var type = cell.kind().name().toLowerCase(Locale.ROOT);
                    cells.add(new CellAsRead(
                            sheet.name(), cell.address(), type, cell.stored(), cell.shown(), cell.formula()));
                }
            }
        }
    }

    private SubmittedFile submitted(Path path, String name) {
        try (var excel = open(path)) {
            return new SubmittedFile(path, name, Fingerprint.of(path), IdentitySheet.read(excel), null);
        } catch (RefusedException refused) {
            return refused(path, name, refused.finding());
        }
    }

    private static SubmittedFile refused(Path path, String name, Finding finding) {
        return new SubmittedFile(path, name, Fingerprint.of(path), null, finding.in(name));
    }

    private SpreadsheetFile open(Path path) throws RefusedException {
        return SpreadsheetFormats.open(path, limits);
    }

    /** One submission being read against one regulation. */
    private final class SubmissionReading {
        private final Regulation regulation;
        private final String subject;
        private final int year;
        private final KnownForms forms;
        private final Codes codes;
        private final ValueReader values;
        private final Mappings mappings;
        private final Map<String, String> firsts;
        private final List<Workbook> workbooks = new ArrayList<>();
        private final List<EvidenceRow> rows = new ArrayList<>();
        private final List<ImportIssue> issues = new ArrayList<>();

        SubmissionReading(Regulation regulation, String subject, int year, Map<String, String> firsts) {
            this.regulation = regulation;
            this.subject = subject;
            this.year = year;
            this.firsts = firsts;
            this.forms = new KnownForms(regulation);
            this.codes = new Codes(regulation);
            this.values = new ValueReader(regulation);
            this.mappings = Mappings.of(regulation, options);
        }

        void add(SubmittedFile file) {
            var refusal = file.refusal();
            if (refusal != null) {
                issues.add(refusal);
                list(file, 0, false);
                return;
            }
            var strange = strange(file);
            if (strange.isEmpty()) {
                read(file);
            } else {
                strange.forEach(finding -> issues.add(finding.in(file.name())));
                list(file, 0, true);
            }
        }

        private List<Finding> strange(SubmittedFile file) {
            var first = firsts.get(file.sha256());
            if (first != null && !first.equals(file.name())) {
                return List.of(Finding.of(IssueCode.FILE_DUPLICATE, first));
            }
            var identity = file.identity();
            return identity == null ? List.of() : IdentityCheck.strangers(identity, regulation, subject, year);
        }

        private void read(SubmittedFile file) {
            var office = office(file.identity());
            var formulas = new WorkbookFormulas(file.path());
            var context = new ImportContext(
                    regulation,
                    forms,
                    codes,
                    values,
                    file.name(),
                    office,
                    new FormulaCheck(formulas, options.recalculate()),
                    new EvidenceMemory(limits.evidenceBytes()));
            var workbook = new WorkbookImport(context, mappings.about(file));
            List<Finding> findings;
            try (var excel = open(file.path());
                    formulas) {
                workbook.run(excel);
                findings = excel.findings();
            } catch (RefusedException refused) {
                issues.add(refused.finding().in(file.name()));
                list(file, 0, false);
                return;
            }
            reportIdentity(file, office, workbook.officeFromMapping());
            findings.forEach(finding -> issues.add(finding.in(file.name())));
            rows.addAll(workbook.rows());
            issues.addAll(workbook.issues());
            list(file, workbook.rows().size(), true);
        }

        private @Nullable String office(@Nullable WorkbookIdentity identity) {
            return identity == null
                    ? null
                    : regulation.office(identity.office()).map(Office::code).orElse(null);
        }

        private void reportIdentity(SubmittedFile file, @Nullable String office, boolean mapped) {
            var identity = file.identity();
            if (identity == null && mapped) {
                return;
            }
            if (identity == null) {
                issues.add(Finding.of(IssueCode.WORKBOOK_UNIDENTIFIED).in(file.name()));
            } else if (office == null) {
                issues.add(Finding.of(IssueCode.WORKBOOK_OFFICE_UNKNOWN, identity.office())
                        .in(file.name()));
            }
        }

        private void list(SubmittedFile file, int rowCount, boolean readable) {
            workbooks.add(new Workbook(file.name(), file.sha256(), file.identity(), rowCount, readable));
        }
    }
}
