package id.patuh.report;

import id.patuh.assessment.Assessment;
import id.patuh.evidence.EvidenceValue.State;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.ReadingOptions;
import id.patuh.evidence.Submission;
import id.patuh.evidence.Submission.SubmittedFile;
import id.patuh.evidence.Workbook;
import id.patuh.language.Language;
import id.patuh.language.Text;
import id.patuh.regulation.Office;
import id.patuh.regulation.SubjectFile;
import id.patuh.report.Receipt.HandedIn;
import id.patuh.report.Receipt.Open;
import id.patuh.report.Receipt.UsedFile;
import id.patuh.report.json.JsonReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills in a receipt from an assessment and the files behind it. */
final class ReceiptClerk {
    private final Assessment assessment;
    private final Submission submission;
    private final ReadingOptions reading;
    private final Language language;

    ReceiptClerk(Assessment assessment, Submission submission, ReadingOptions reading, Language language) {
        this.assessment = assessment;
        this.submission = submission;
        this.reading = reading;
        this.language = language;
    }

    /** The program's version, as its jar says. */
    static String version() {
        var version = ReceiptClerk.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }

    /** SHA-256 of {@code result.json} in that language, in hex. */
    static String resultHash(Assessment assessment, Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        new JsonReport().write(assessment, language, out);
        return FileHash.of(out.toByteArray());
    }

    static String drools(Assessment assessment) {
        return assessment.engine().replaceFirst("^Drools ", "");
    }

    Receipt issue(Clock clock) throws IOException {
        var regulation = assessment.regulation();
        return new Receipt(
                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS),
                clock.getZone().getId(),
                language,
                assessment.evidence().subject(),
                assessment.evidence().year(),
                new Receipt.Pack(regulation.id(), regulation.version(), regulation.hash(), in(regulation.title())),
                new Receipt.Engine(version(), drools(assessment)),
                reading(),
                circumstances(),
                outcome(),
                files(),
                submission.issues().stream().map(this::note).toList(),
                issues());
    }

    private Receipt.Reading reading() throws IOException {
        var mappings = new ArrayList<UsedFile>();
        for (var file : reading.mappings().files()) {
            mappings.add(used(file));
        }
        return new Receipt.Reading(reading.recalculate(), List.copyOf(mappings));
    }

    private Receipt.Circumstances circumstances() throws IOException {
        var files = assessment.circumstances().files();
        return new Receipt.Circumstances(
                used(files.exceptions()), files.exceptionsIgnored(), used(files.timetable()), asOf());
    }

    /** Nothing where the day decided nothing, so that receipts differ by what decides. */
    private Receipt.@Nullable AsOf asOf() {
        var circumstances = assessment.circumstances();
        var asOf = circumstances.asOf();
        if (asOf == null || circumstances.recordedDay().isEmpty()) {
            return null;
        }
        var moment = asOf.moment().atZone(asOf.zone().id()).toOffsetDateTime();
        return new Receipt.AsOf(moment.truncatedTo(ChronoUnit.SECONDS), asOf.zone());
    }

    private static @Nullable UsedFile used(@Nullable SubjectFile file) throws IOException {
        return file == null ? null : used(file.path());
    }

    private static UsedFile used(Path file) throws IOException {
        return new UsedFile(UsedFiles.name(file), FileHash.of(file));
    }

    private Receipt.Outcome outcome() throws IOException {
        var score = assessment.score();
        return new Receipt.Outcome(
                score.value().setScale(2, RoundingMode.HALF_UP),
                score.rating().code(),
                in(score.rating().title()),
                score.checkedCriteria() < score.criteria().size(),
                assessment.ready(),
                resultHash(assessment, language));
    }

    private List<HandedIn> files() {
        var found = new HashMap<String, SubmittedFile>();
        submission.files().forEach(file -> found.put(file.name(), file));
        var cells = cells();
        return assessment.evidence().workbooks().stream()
                .map(workbook ->
                        file(workbook, size(found.get(workbook.file())), cells.getOrDefault(workbook.file(), 0)))
                .toList();
    }

    private Map<String, Integer> cells() {
        var cells = new HashMap<String, Integer>();
        for (var row : assessment.evidence().rows()) {
            int filled = (int) row.values().values().stream()
                    .filter(value -> value.state() != State.BLANK)
                    .count();
            cells.merge(row.file(), filled, Integer::sum);
        }
        return cells;
    }

    /** A file that is gone by now has no size any more; its hash tells what was read. */
    private static long size(@Nullable SubmittedFile file) {
        try {
            return file == null ? 0 : Files.size(file.path());
        } catch (IOException gone) {
            return 0;
        }
    }

    private HandedIn file(Workbook workbook, long size, int cells) {
        var identity = workbook.identity();
        var office = identity == null ? null : identity.office();
        return new HandedIn(
                workbook.file(),
                workbook.sha256().isEmpty() ? null : workbook.sha256(),
                size,
                office,
                office == null ? null : title(office),
                workbook.rows(),
                cells,
                workbook.readable() ? null : refusal(workbook.file()));
    }

    private String title(String office) {
        return assessment
                .regulation()
                .office(office)
                .map(Office::title)
                .map(this::in)
                .orElse(office);
    }

    private Receipt.Refusal refusal(String file) {
        return assessment.evidence().issues().stream()
                .filter(issue -> issue.file().equals(file) && issue.sheet() == null)
                .findFirst()
                .map(issue -> new Receipt.Refusal(issue.code().name(), in(issue.message())))
                .orElseGet(() -> new Receipt.Refusal(IssueCode.FILE_CANNOT_BE_OPENED.name(), ""));
    }

    private Receipt.Note note(ImportIssue issue) {
        return new Receipt.Note(issue.code().name(), issue.file(), in(issue.message()), in(issue.repair()));
    }

    private record Kind(IssueCode code, String file) {}

    private List<Open> issues() {
        var kinds = new LinkedHashMap<Kind, Open>();
        for (var issue : assessment.evidence().issues()) {
            var first = new Open(
                    issue.code().name(),
                    issue.severity(),
                    issue.file(),
                    1,
                    issue.sheet(),
                    issue.cell(),
                    in(issue.message()));
            kinds.merge(new Kind(issue.code(), issue.file()), first, (open, another) -> oneMore(open));
        }
        return List.copyOf(kinds.values());
    }

    private static Open oneMore(Open open) {
        return new Open(
                open.code(), open.severity(), open.file(), open.count() + 1, open.sheet(), open.cell(), open.message());
    }

    private String in(Text text) {
        return text.in(language);
    }
}
