package id.patuh.evidence.form;

import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.FormWriter;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.evidence.reading.Codes;
import id.patuh.evidence.table.FixedFile;
import id.patuh.regulation.Form;
import id.patuh.regulation.Office;
import id.patuh.regulation.Regulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes the Excel workbook that an office fills in. */
public final class ExcelFormWriter implements FormWriter {
    @Override
    public List<Office> offices(Regulation regulation) {
        var codes = new Codes(regulation);
        return regulation.offices().stream()
                .filter(office -> regulation.forms().stream()
                        .anyMatch(form -> !codes.owed(form, office.code()).isEmpty()
                                || form.offices().contains(office.code())))
                .toList();
    }

    @Override
    public Written write(Regulation regulation, WorkbookIdentity identity, @Nullable EvidenceSet earlier, Path file) {
        var office = office(regulation, identity);
        requireSubjectKind(regulation, identity);
        try (var workbook = new XSSFWorkbook()) {
            var form = new OfficeWorkbook(regulation, identity, new EarlierAnswers(earlier, identity), workbook);
            var written = form.write(office.title());
            FixedFile.save(workbook, file);
            return written;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void zip(List<Path> forms, Path zip) {
        try {
            FixedFile.zip(forms, zip);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static boolean isIncluded(Form form, String office, List<Codes.Demand> demands) {
        return form.hasSheet() && form.isFor(office) && (form.purpose() != Form.Purpose.EVIDENCE || !demands.isEmpty());
    }

    private static Office office(Regulation regulation, WorkbookIdentity identity) {
        return regulation
                .office(identity.office())
                .orElseThrow(() -> new IllegalArgumentException(
                        "The office (%s) is not one of the regulation %s.\nIts offices are: %s."
                                .formatted(
                                        identity.office(),
                                        regulation.id(),
                                        regulation.offices().stream()
                                                .map(Office::code)
                                                .toList())));
    }

    private static void requireSubjectKind(Regulation regulation, WorkbookIdentity identity) {
        var kind = identity.subjectKind();
        var kinds =
                regulation.subjects().stream().map(subject -> subject.code()).toList();
        if (kind != null && !kinds.contains(kind)) {
            throw new IllegalArgumentException(
                    "The kind of subject (%s) is not one of the regulation %s.\nIts kinds are: %s."
                            .formatted(kind, regulation.id(), kinds));
        }
    }
}
