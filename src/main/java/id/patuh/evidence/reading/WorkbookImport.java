package id.patuh.evidence.reading;

import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.Finding;
import id.patuh.evidence.sheet.RefusedException;
import id.patuh.evidence.sheet.SheetEntry;
import id.patuh.evidence.sheet.SheetRows;
import id.patuh.evidence.sheet.SpreadsheetFile;
import id.patuh.regulation.Form;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the sheets of one workbook; nothing of it counts unless it can be read to its end. */
final class WorkbookImport {
    private final ImportContext context;
    private final List<EvidenceRow> rows = new ArrayList<>();
    private final List<ImportIssue> issues = new ArrayList<>();
    private final Set<String> formsSeen = new HashSet<>();

    WorkbookImport(ImportContext context) {
        this.context = context;
    }

    void run(SpreadsheetFile workbook) throws RefusedException {
        var carried = CarriedAnswers.read(workbook);
        for (var sheet : workbook.sheets()) {
            if (!FormNames.isAround(sheet.name())) {
                read(workbook, sheet, carried);
            }
        }
        if (context.office() != null) {
            context.regulation().forms().forEach(this::reportIfMissing);
        }
    }

    List<EvidenceRow> rows() {
        return rows;
    }

    List<ImportIssue> issues() {
        return issues;
    }

    private void read(SpreadsheetFile workbook, SheetEntry sheet, CarriedAnswers carried) throws RefusedException {
        var form = FormNames.form(context.regulation(), sheet.name());
        try (var reader = workbook.read(sheet)) {
            if (form.isEmpty()) {
                reportUnknown(sheet, reader);
                return;
            }
            formsSeen.add(form.get().name());
            var sheetImport = new SheetImport(context, form.get(), sheet, reader);
            sheetImport.run();
            sheetImport.reportUnconfirmed(carried);
            rows.addAll(sheetImport.rows());
            issues.addAll(sheetImport.issues());
        }
    }

    /** An empty sheet that the program made by itself is nobody's mistake. */
    private void reportUnknown(SheetEntry sheet, SheetRows reader) throws RefusedException {
        for (var row = reader.next(); row != null; row = reader.next()) {
            if (!row.filled().isEmpty()) {
                var names = context.regulation().forms().stream()
                        .filter(Form::hasSheet)
                        .map(FormNames::sheet)
                        .toList();
                issues.add(Finding.of(IssueCode.SHEET_UNKNOWN, sheet.name(), Listing.ofWords(names))
                        .at(context.file(), sheet.name(), null, null, null, List.of()));
                return;
            }
        }
    }

    private void reportIfMissing(Form form) {
        var needing = context.codes().indicatorsNeeding(form, context.office());
        if (form.purpose() == Form.Purpose.EVIDENCE && !needing.isEmpty() && !formsSeen.contains(form.name())) {
            issues.add(Finding.of(IssueCode.SHEET_MISSING, FormNames.sheet(form), form.title())
                    .at(context.file(), FormNames.sheet(form), null, null, null, needing));
        }
    }
}
