package id.patuh.report;

import id.patuh.assessment.Assessor;
import id.patuh.evidence.EvidenceImporter;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.ReadingOptions;
import id.patuh.evidence.Submission;
import id.patuh.evidence.Submission.SubmittedFile;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.MappingDefectsException;
import id.patuh.regulation.PackDefectsException;
import id.patuh.regulation.PackMissingException;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.RegulationLibrary;
import id.patuh.regulation.SubjectFileException;
import id.patuh.report.Receipt.Note;
import id.patuh.report.Verification.FileStanding;
import id.patuh.report.Verification.ResultStanding;
import id.patuh.report.Verification.ResultState;
import id.patuh.report.Verification.UsedStanding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Holds a receipt against files, and evaluates them anew where that can tell something. */
public final class Verifier {
    private static final int HASH_SHOWN = 12;

    private final Function<ReadingOptions, EvidenceImporter> importers;
    private final RegulationLibrary library;
    private final Assessor assessor;

    public Verifier(
            Function<ReadingOptions, EvidenceImporter> importers, RegulationLibrary library, Assessor assessor) {
        this.importers = importers;
        this.library = library;
        this.assessor = assessor;
    }

    /** Holds a receipt against files, and against those that decided beside them. */
    public Verification verify(ReceiptFile shown, Submission submission, Whereabouts where) throws IOException {
        var receipt = shown.receipt();
        var files = FileStandings.of(receipt.files(), submission.files());
        var used = new UsedFiles(where).of(receipt);
        return new Verification(shown, files, used, result(receipt, files, used));
    }

    private ResultStanding result(Receipt receipt, List<FileStanding> files, List<UsedStanding> used)
            throws IOException {
        var reasons = new ArrayList<Text>();
        if (!Verification.same(files)) {
            reasons.add(reason("files"));
        }
        if (!Verification.agree(used)) {
            reasons.add(reason("used"));
        }
        return reasons.isEmpty()
                ? anew(new RecordedTerms(receipt, used), asHandedIn(receipt, files))
                : notCompared(reasons, null);
    }

    private ResultStanding anew(RecordedTerms terms, Submission submission) throws IOException {
        var receipt = terms.receipt();
        try {
            return compared(terms, library.regulation(receipt.regulation().id()), submission);
        } catch (SubjectFileException | MappingDefectsException unusable) {
            return notCompared(List.of(reason("usedDefects")), null);
        } catch (PackMissingException missing) {
            return notCompared(
                    List.of(reason("packMissing", receipt.regulation().id())), null);
        } catch (PackDefectsException defects) {
            return notCompared(
                    List.of(reason("packDefects", receipt.regulation().id())), null);
        }
    }

    /** A result under other rules or of another program says nothing about the receipt, even where it is the same. */
    private ResultStanding compared(RecordedTerms terms, Regulation regulation, Submission submission)
            throws IOException {
        var receipt = terms.receipt();
        var importer = importers.apply(terms.reading());
        var evidence = importer.read(submission, regulation, receipt.subject(), receipt.year());
        var assessment = assessor.assess(regulation, evidence, terms.circumstances(regulation));
        var hash = ReceiptClerk.resultHash(assessment, receipt.language());
        var reasons = reasons(receipt, regulation, ReceiptClerk.drools(assessment));
        if (!reasons.isEmpty()) {
            return notCompared(reasons, hash);
        }
        var state = hash.equals(receipt.outcome().sha256()) ? ResultState.SAME : ResultState.DIFFERENT;
        return new ResultStanding(state, List.of(), hash, assessment.score());
    }

    private static List<Text> reasons(Receipt receipt, Regulation regulation, String drools) {
        var then = receipt.regulation();
        var engine = receipt.engine();
        var reasons = new ArrayList<Text>();
        if (!then.hash().equals(regulation.hash())) {
            reasons.add(reason(
                    "pack", then.id(), then.version(), cut(then.hash()), regulation.version(), cut(regulation.hash())));
        }
        if (!engine.patuh().equals(ReceiptClerk.version()) || !engine.drools().equals(drools)) {
            reasons.add(reason("engine", engine.patuh(), engine.drools(), ReceiptClerk.version(), drools));
        }
        return reasons;
    }

    /** The files under the names they had, and what was said then about files that were passed over. */
    private static Submission asHandedIn(Receipt receipt, List<FileStanding> files) {
        var submitted = new ArrayList<SubmittedFile>();
        for (var file : files) {
            var found = file.found();
            if (found != null) {
                submitted.add(named(found, file.name()));
            }
        }
        submitted.sort(Comparator.comparing(SubmittedFile::name));
        return new Submission(
                submitted, receipt.notes().stream().map(Verifier::issue).toList());
    }

    private static SubmittedFile named(SubmittedFile file, String name) {
        var refusal = file.refusal();
        return new SubmittedFile(
                file.path(), name, file.sha256(), file.identity(), refusal == null ? null : in(refusal, name));
    }

    private static ImportIssue in(ImportIssue refusal, String name) {
        return new ImportIssue(
                refusal.code(),
                name,
                refusal.sheet(),
                refusal.cell(),
                refusal.heading(),
                refusal.shown(),
                refusal.message(),
                refusal.repair(),
                refusal.indicators());
    }

    private static ImportIssue issue(Note note) {
        var code = Arrays.stream(IssueCode.values())
                .filter(known -> known.name().equals(note.code()))
                .findFirst()
                .orElse(IssueCode.FILES_IGNORED);
        return new ImportIssue(
                code,
                note.file(),
                null,
                null,
                null,
                null,
                Text.verbatim(note.message()),
                Text.verbatim(note.repair()),
                List.of());
    }

    private static ResultStanding notCompared(List<Text> reasons, @Nullable String hash) {
        return new ResultStanding(ResultState.NOT_COMPARED, reasons, hash, null);
    }

    private static Message reason(String key, Object... arguments) {
        return Message.of("report.verify.reason." + key, arguments);
    }

    private static String cut(String hash) {
        return hash.substring(0, Math.min(HASH_SHOWN, hash.length()));
    }
}
