package id.patuh.workspace;

import id.patuh.assessment.AssessmentRequest;
import id.patuh.assessment.CircumstanceRequest;
import id.patuh.assessment.Examiner;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Evaluates what was handed in, with the one evaluator, and keeps what came of it; the same evidence is evaluated once. */
public final class Evaluator {
    private final Workspace workspace;
    private final Rules rules;
    private final EvidenceFolders folders;
    private final Clock clock;
    private final Recent recent = new Recent();
    private final Map<String, Object> locks = new ConcurrentHashMap<>();

    /** The rules as they are now. */
    public interface Rules {
        /** Hash of a pack as it lies on the disk. */
        String hash(String regulation);

        Examiner examiner();
    }

    /**
     * Evaluates with the rules as they are at each moment.
     *
     * @param work where evidence is laid out to be read; may be emptied while the program does not run
     */
    public Evaluator(Workspace workspace, Rules rules, Path work, Clock clock) {
        this.workspace = workspace;
        this.rules = rules;
        this.folders = new EvidenceFolders(workspace.evidence(), work);
        this.clock = clock;
    }

    /**
     * Evaluates an assessment, or finds what was evaluated before; empty where nothing was handed in.
     *
     * @throws WorkspaceException if there is no such assessment
     * @throws id.patuh.assessment.SubmissionException if it is not clear what is to be assessed
     * @throws id.patuh.regulation.SubjectFileException if a file about the subject cannot be used
     * @throws id.patuh.regulation.PackMissingException if there is no such regulation
     * @throws id.patuh.regulation.PackDefectsException if the regulation's pack cannot be used
     */
    public Optional<Evaluated> evaluate(String id) {
        synchronized (locks.computeIfAbsent(id, first -> new Object())) {
            var about = workspace
                    .assessments()
                    .find(id)
                    .orElseThrow(() -> new WorkspaceException("workspace.assessment.missing"));
            var workbooks = workspace.evidence().workbooks(id).stream()
                    .filter(workbook -> !workbook.withdrawn())
                    .toList();
            if (workbooks.isEmpty()) {
                return Optional.empty();
            }
            var fingerprint = workspace.evidence().fingerprint(id);
            var key = String.join("-", id, fingerprint, rules.hash(about.regulation()), day());
            var known = recent.find(key);
            if (known.isPresent()) {
                return Optional.of(withState(known.get(), about));
            }
            var folder = folders.lay(id, fingerprint, workbooks);
            var evaluated = examine(about, fingerprint, folder, key);
            recent.keep(key, evaluated);
            return Optional.of(evaluated);
        }
    }

    /** Whether what came of the evidence as it is now was kept already. */
    public boolean upToDate(StoredAssessment about) {
        return workspace
                .evaluations()
                .latest(about.id())
                .filter(kept -> kept.evidence().equals(workspace.evidence().fingerprint(about.id())))
                .filter(kept -> about.state().frozen() || kept.rules().equals(rules.hash(about.regulation())))
                .isPresent();
    }

    private static Evaluated withState(Evaluated known, StoredAssessment about) {
        return new Evaluated(about, known.stored(), known.assessment(), known.submission(), known.key());
    }

    private Evaluated examine(StoredAssessment about, String fingerprint, Path folder, String key) {
        var examiner = rules.examiner();
        var paths = List.of(folder);
        var submission = examiner.open(paths);
        var request = new AssessmentRequest(about.regulation(), about.subject(), about.year());
        var circumstances = new CircumstanceRequest(null, false, null, null, null, clock);
        var assessment = examiner.examine(submission, request, paths, circumstances);
        var result = Results.json(assessment);
        var fresh = Results.stored(about.id(), fingerprint, assessment, clock);
        var stored = about.state().frozen()
                ? workspace.evaluations().latest(about.id()).orElse(fresh)
                : workspace.evaluations().keep(fresh, result);
        return new Evaluated(about, stored, assessment, submission, key);
    }

    /** Days left are part of a result. */
    private String day() {
        return LocalDate.now(clock).toString();
    }
}
