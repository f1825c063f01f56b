package id.patuh.report;

import id.patuh.assessment.Assessment;
import id.patuh.evidence.AnnotationException;
import id.patuh.evidence.QuestionFinder;
import id.patuh.evidence.Submission;
import id.patuh.evidence.Submission.SubmittedFile;
import id.patuh.evidence.Workbook;
import id.patuh.evidence.WorkbookAnnotator;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.report.marks.MarkCollector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The offices' own workbooks, handed back with what the assessment says about their cells. */
public final class MarkedWorkbooks {
    private final WorkbookAnnotator annotator;
    private final QuestionFinder finder;

    /**
     * What became of one file.
     *
     * @param copy null where there is none
     * @param reason why there is no copy; null where there is one
     */
    public record Outcome(
            String file, @Nullable Path copy, @Nullable Text reason) {}

    public MarkedWorkbooks(WorkbookAnnotator annotator, QuestionFinder finder) {
        this.annotator = annotator;
        this.finder = finder;
    }

    /** Writes the copies below a folder, under the names of the files that were handed in. */
    public List<Outcome> write(Assessment assessment, Submission submission, Path folder, Language language)
            throws IOException {
        var outcomes = new ArrayList<Outcome>();
        for (var file : submission.files()) {
            outcomes.add(write(assessment, file, folder, language));
        }
        return List.copyOf(outcomes);
    }

    private Outcome write(Assessment assessment, SubmittedFile file, Path folder, Language language)
            throws IOException {
        var refusal = file.refusal();
        if (refusal != null) {
            return new Outcome(file.name(), null, refusal.message());
        }
        var workbook = workbook(assessment, file);
        if (workbook == null) {
            return new Outcome(file.name(), null, Message.of("report.marks.changed"));
        }
        var questions = finder.questions(file.path(), file.name(), assessment.regulation());
        var annotations = new MarkCollector(assessment, language, workbook, questions).collect();
        var copy = below(folder, file.name());
        if (Files.exists(copy) && Files.isSameFile(copy, file.path())) {
            return new Outcome(file.name(), null, Message.of("report.marks.itself"));
        }
        try {
            annotator.annotate(file.path(), annotations, copy);
            return new Outcome(file.name(), copy, null);
        } catch (AnnotationException refused) {
            return new Outcome(file.name(), null, refused.reason());
        }
    }

    /** The same file as was assessed, and no other that has taken its place since. */
    private static @Nullable Workbook workbook(Assessment assessment, SubmittedFile file) {
        return assessment.evidence().workbooks().stream()
                .filter(Workbook::readable)
                .filter(workbook ->
                        workbook.file().equals(file.name()) && workbook.sha256().equals(file.sha256()))
                .findFirst()
                .orElse(null);
    }

    /** A name never leads out of the folder, whatever it is made of. */
    private static Path below(Path folder, String name) {
        var path = folder;
        for (var step : Path.of(name).normalize()) {
            path = step.toString().equals("..") ? path : path.resolve(step.toString());
        }
        return Objects.equals(path, folder) ? folder.resolve("buku-kerja.xlsx") : path;
    }
}
