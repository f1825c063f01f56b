package id.patuh.cli;

import id.patuh.assessment.Assessment;
import id.patuh.evidence.ReadingOptions;
import id.patuh.evidence.Submission;
import id.patuh.language.Language;
import id.patuh.report.Receipts;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** Where receipts are put, dated by a clock. */
record ReceiptFolder(Clock clock, Language language) {

    Path write(Assessment assessment, Submission submission, ReadingOptions reading, Path file) throws IOException {
        var receipts = new Receipts();
        var receipt = receipts.issue(assessment, submission, reading, language, clock);
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (var stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            receipts.write(receipt, file, stream);
        }
        return file;
    }
}
