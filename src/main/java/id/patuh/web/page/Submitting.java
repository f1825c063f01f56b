package id.patuh.web.page;

import id.patuh.evidence.ReadingOptions;
import id.patuh.language.Language;
import id.patuh.report.DocumentTemplates;
import id.patuh.report.Dossier;
import id.patuh.report.Receipts;
import id.patuh.report.ReportWriters;
import id.patuh.workspace.Actor;
import id.patuh.workspace.Evaluated;
import id.patuh.workspace.Evaluator;
import id.patuh.workspace.State;
import id.patuh.workspace.StoredAssessment;
import id.patuh.workspace.Workspace;
import id.patuh.workspace.WorkspaceException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Freezes an assessment with what was handed in: receipt, result and report. */
@Component
class Submitting {
    static final String RECEIPT = "tanda-terima.html";

    private final Workspace workspace;
    private final Evaluator evaluator;
    private final DocumentTemplates templates;
    private final Clock clock;

    Submitting(Workspace workspace, Evaluator evaluator, DocumentTemplates templates, Clock clock) {
        this.workspace = workspace;
        this.evaluator = evaluator;
        this.templates = templates;
        this.clock = clock;
    }

    /**
     * Says that checking is done.
     *
     * @param reason why, although something still blocks; may be empty where nothing does
     * @throws WorkspaceException if something blocks and nobody says why it may
     */
    void declareReady(StoredAssessment about, String reason, Actor by) {
        if (reason.isBlank()
                && !Blockers.of(counted(about), workspace.reviews()).none()) {
            throw new WorkspaceException("web.ready.reasonMissing");
        }
        workspace.assessments().move(about.id(), State.READY, reason, by);
    }

    private Evaluated counted(StoredAssessment about) {
        return evaluator.evaluate(about.id()).orElseThrow(() -> new WorkspaceException("web.submit.nothing"));
    }

    /**
     * Submits what counts now.
     *
     * @param sure whether the person said that it may be frozen
     * @throws WorkspaceException if nothing was handed in, or it may not be submitted now
     */
    void submit(StoredAssessment about, boolean sure, Actor by) {
        if (!sure) {
            throw new WorkspaceException("web.submit.unsure");
        }
        var evaluated = counted(about);
        try {
            workspace.assessments().submit(about.id(), evaluated.stored().evidence(), papers(evaluated, by), by);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Map<String, byte[]> papers(Evaluated evaluated, Actor by) throws IOException {
        var papers = new LinkedHashMap<String, byte[]>();
        papers.put("catatan-penyerahan.txt", new SubmissionNotes(workspace, clock).write(evaluated.about(), by));
        var receipts = new Receipts();
        var receipt = receipts.issue(
                evaluated.assessment(), evaluated.submission(), ReadingOptions.USUAL, Language.ID, clock);
        for (var name : new String[] {RECEIPT, "tanda-terima.json"}) {
            var out = new ByteArrayOutputStream();
            receipts.write(receipt, Path.of(name), out);
            papers.put(name, out.toByteArray());
        }
        var writers = new ReportWriters("buku", templates);
        for (var format : new String[] {"json", "html", "pdf"}) {
            var writer = writers.of(format).orElseThrow();
            var out = new ByteArrayOutputStream();
            writer.write(Dossier.of(evaluated.assessment()), Language.ID, out);
            papers.put(writer.fileName(), out.toByteArray());
        }
        return papers;
    }
}
