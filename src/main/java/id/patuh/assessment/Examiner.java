package id.patuh.assessment;

import id.patuh.assessment.SubmissionException.Reason;
import id.patuh.evidence.EvidenceImporter;
import id.patuh.evidence.Submission;
import id.patuh.evidence.Submission.SubmittedFile;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.RegulationLibrary;
import id.patuh.regulation.SubjectFiles;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes workbooks from a folder to an assessment: finds out what they belong to, reads them, evaluates them. */
public final class Examiner {
    private final EvidenceImporter importer;
    private final RegulationLibrary library;
    private final Assessor assessor;

    public Examiner(EvidenceImporter importer, RegulationLibrary library, Assessor assessor) {
        this.importer = importer;
        this.library = library;
        this.assessor = assessor;
    }

    /** What it evaluates with. */
    public Assessor assessor() {
        return assessor;
    }

    /**
     * Assesses the workbooks in folders and files, whatever else lies there.
     *
     * @throws SubmissionException if it is not clear what is to be assessed, or there is nothing
     * @throws id.patuh.regulation.PackMissingException if there is no such regulation
     * @throws id.patuh.regulation.PackDefectsException if the regulation's pack cannot be used
     */
    public Assessment examine(List<Path> paths, AssessmentRequest request) {
        return examine(open(paths), request);
    }

    /**
     * Assesses the workbooks in folders and files, with the exceptions and deadlines of the subject.
     *
     * @throws SubmissionException if it is not clear what is to be assessed, or there is nothing
     * @throws id.patuh.regulation.SubjectFileException if a file about the subject cannot be used
     * @throws id.patuh.regulation.PackMissingException if there is no such regulation
     * @throws id.patuh.regulation.PackDefectsException if the regulation's pack cannot be used
     */
    public Assessment examine(List<Path> paths, AssessmentRequest request, CircumstanceRequest circumstances) {
        return examine(open(paths), request, paths, circumstances);
    }

    /**
     * Finds the workbooks in folders and files.
     *
     * @throws SubmissionException if there is none
     */
    public Submission open(List<Path> paths) {
        var submission = importer.open(paths);
        if (submission.files().isEmpty()) {
            throw new SubmissionException(Reason.NOTHING, Message.of("assessment.submission.empty", places(paths)));
        }
        return submission;
    }

    /** Assesses workbooks that were found; throws what {@link #examine(List, AssessmentRequest)} throws. */
    public Assessment examine(Submission submission, AssessmentRequest request) {
        return examine(submission, request, regulation -> Circumstances.NONE);
    }

    /**
     * The same with the exceptions and deadlines of the subject.
     *
     * @param paths where the workbooks were found, and where files about the subject may lie beside them
     */
    public Assessment examine(
            Submission submission, AssessmentRequest request, List<Path> paths, CircumstanceRequest circumstances) {
        return examine(submission, request, new CircumstanceFinder(SubjectFiles.ofYaml(), paths, circumstances)::find);
    }

    private Assessment examine(
            Submission submission, AssessmentRequest request, Function<Regulation, Circumstances> circumstances) {
        var regulation = library.regulation(choose(
                request.regulation(), submission, WorkbookIdentity::regulation, "assessment.submission.regulation"));
        var subject = choose(request.subject(), submission, WorkbookIdentity::subject, "assessment.submission.subject");
        var year = choose(
                request.year() == null ? null : String.valueOf(request.year()),
                submission,
                identity -> String.valueOf(identity.year()),
                "assessment.submission.year");
        var found = circumstances.apply(regulation);
        return assessor.assess(
                regulation,
                importer.read(submission, regulation, subject, Year.parse(year).getValue()),
                found);
    }

    private static Text places(List<Path> paths) {
        return Text.verbatim(String.join(
                ", ",
                paths.stream().map(path -> path.toString().replace('\\', '/')).toList()));
    }

    /** What the user said, or what most workbooks say; where there is no majority, the user has to say. */
    private static String choose(
            @Nullable String said, Submission submission, Function<WorkbookIdentity, String> part, String key) {
        if (said != null) {
            return said;
        }
        var filesByValue = new LinkedHashMap<String, List<String>>();
        var spelling = new LinkedHashMap<String, String>();
        for (var file : submission.files()) {
            if (file.identity() != null) {
                var value = part.apply(file.identity());
                var same = value.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
                spelling.putIfAbsent(same, value.strip());
                filesByValue
                        .computeIfAbsent(Objects.requireNonNull(spelling.get(same)), first -> new ArrayList<>())
                        .add(file.name());
            }
        }
        if (filesByValue.isEmpty()) {
            throw unidentified(submission, key);
        }
        return majority(filesByValue).orElseThrow(() -> several(filesByValue, key));
    }

    /** A stray workbook does not hold up the others: what more than half of them say counts, and it is reported. */
    private static Optional<String> majority(Map<String, List<String>> filesByValue) {
        int all = filesByValue.values().stream().mapToInt(List::size).sum();
        return filesByValue.entrySet().stream()
                .filter(entry -> 2 * entry.getValue().size() > all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static SubmissionException unidentified(Submission submission, String key) {
        boolean unreadable = submission.files().stream().allMatch(file -> file.refusal() != null);
        if (unreadable) {
            var refusals = submission.files().stream()
                    .map(SubmittedFile::refusal)
                    .filter(Objects::nonNull)
                    .<Text>map(refusal -> Message.of(
                            "assessment.submission.refused",
                            Text.verbatim(refusal.file()),
                            refusal.message(),
                            refusal.repair()))
                    .toList();
            return new SubmissionException(
                    Reason.NOTHING, Message.of("assessment.submission.unreadable", lines(refusals)));
        }
        return new SubmissionException(Reason.UNCLEAR, Message.of(key + ".unknown"));
    }

    private static SubmissionException several(Map<String, List<String>> filesByValue, String key) {
        var values = filesByValue.entrySet().stream()
                .<Text>map(entry ->
                        Text.verbatim("  - %s: %s".formatted(entry.getKey(), String.join(", ", entry.getValue()))))
                .toList();
        return new SubmissionException(Reason.UNCLEAR, Message.of(key + ".several", lines(values)));
    }

    private static Text lines(List<Text> texts) {
        return language ->
                String.join("\n", texts.stream().map(text -> text.in(language)).toList());
    }
}
