package id.patuh.cli;

import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.ReadingOptions;
import id.patuh.evidence.Severity;
import id.patuh.evidence.Submission.SubmittedFile;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.regulation.Regulation;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Objects;

/** What was handed in for an earlier year, to take lasting answers from. */
final class EarlierSubmission {
    private final Toolbox toolbox;
    private final Terminal terminal;
    private final Language language;

    EarlierSubmission(Toolbox toolbox, Terminal terminal, Language language) {
        this.toolbox = toolbox;
        this.terminal = terminal;
        this.language = language;
    }

    /** Reads the workbooks of the latest year before the new form's own, and says which are of no use. */
    EvidenceSet read(List<Path> paths, Regulation regulation, WorkbookIdentity form) {
        SubmissionOptions.requireExisting(paths);
        var importer = toolbox.importer(ReadingOptions.USUAL);
        var submission = importer.open(paths);
        int year = submission.files().stream()
                .map(SubmittedFile::identity)
                .filter(Objects::nonNull)
                .filter(identity -> identity.regulation().equals(regulation.id()))
                .mapToInt(WorkbookIdentity::year)
                .filter(earlier -> earlier < form.year())
                .max()
                .orElseThrow(() -> none(paths, form));
        var earlier = importer.read(submission, regulation, form.subject(), year);
        earlier.issues().stream().filter(EarlierSubmission::isOfAFile).forEach(this::tell);
        long used = earlier.workbooks().stream()
                .filter(workbook -> workbook.rows() > 0)
                .count();
        terminal.say(Message.of("cli.form.earlier", Year.of(year), used), language);
        return earlier;
    }

    private static UsageException none(List<Path> paths, WorkbookIdentity form) {
        var places = String.join(", ", paths.stream().map(Path::toString).toList());
        return new UsageException(
                Message.of("cli.form.noEarlier", form.subject(), form.regulation(), Year.of(form.year()), places));
    }

    private static boolean isOfAFile(ImportIssue issue) {
        return issue.sheet() == null && issue.severity() != Severity.INFO;
    }

    private void tell(ImportIssue issue) {
        terminal.complain(Message.of("cli.form.notUsed", issue.file(), issue.message()), language);
    }
}
