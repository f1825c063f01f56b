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
import id.patuh.regulation.SheetMapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the sheets of one workbook; nothing of it counts unless it can be read to its end. */
final class WorkbookImport {
    private static final long SIZE_OF_AN_ISSUE = 400;

    private final ImportContext context;
    private final List<SheetMapping> mappings;
    private final List<EvidenceRow> rows = new ArrayList<>();
    private final List<ImportIssue> issues = new ArrayList<>();
    private final Set<String> formsSeen = new HashSet<>();
    private boolean officeFromMapping;

    /** @param mappings that may be about this workbook */
    WorkbookImport(ImportContext context, List<SheetMapping> mappings) {
        this.context = context;
        this.mappings = mappings;
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

    /** Whether a mapping says whose workbook it is. */
    boolean officeFromMapping() {
        return officeFromMapping;
    }

    private void read(SpreadsheetFile workbook, SheetEntry sheet, CarriedAnswers carried) throws RefusedException {
        var form = context.forms().form(sheet.name());
        boolean oursFirst = context.office() != null && form.isPresent();
        if (!oursFirst && readMapped(workbook, sheet)) {
            return;
        }
        if (form.isPresent()) {
            read(form.get(), workbook, sheet, carried);
        } else {
            reportUnread(workbook, sheet);
        }
    }

    private void read(Form form, SpreadsheetFile workbook, SheetEntry sheet, CarriedAnswers carried)
            throws RefusedException {
        try (var reader = workbook.read(sheet)) {
            formsSeen.add(form.name());
            var sheetImport = new SheetImport(context, form, sheet, reader);
            sheetImport.run();
            sheetImport.reportUnconfirmed(carried);
            rows.addAll(sheetImport.rows());
            issues.addAll(sheetImport.issues());
            context.memory().hold(SIZE_OF_AN_ISSUE * sheetImport.issues().size());
        }
    }

    /** As the first of the mappings says that finds its headings. */
    private boolean readMapped(SpreadsheetFile workbook, SheetEntry sheet) throws RefusedException {
        for (var mapping : about(sheet)) {
            var sheetImport = new MappedSheetImport(context, mapping, sheet);
            if (sheetImport.run(workbook)) {
                formsSeen.addAll(sheetImport.forms());
                officeFromMapping |= mapping.office() != null;
                rows.addAll(sheetImport.rows());
                issues.addAll(sheetImport.issues());
                return true;
            }
        }
        return false;
    }

    private List<SheetMapping> about(SheetEntry sheet) {
        return mappings.stream()
                .filter(mapping -> !MappedSheetImport.tables(mapping, sheet).isEmpty())
                .toList();
    }

    private void reportUnread(SpreadsheetFile workbook, SheetEntry sheet) throws RefusedException {
        for (var mapping : about(sheet)) {
            for (var table : MappedSheetImport.tables(mapping, sheet)) {
                if (!Wildcard.isOpen(table.sheet())) {
                    issues.add(MappedSheetImport.headingsMissing(mapping, table)
                            .at(context.file(), sheet.name(), null, null, null, List.of()));
                    return;
                }
            }
        }
        try (var reader = workbook.read(sheet)) {
            reportUnknown(sheet, reader);
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
        if (form.purpose() != Form.Purpose.EVIDENCE || formsSeen.contains(form.name())) {
            return;
        }
        var needing = context.codes().indicatorsNeeding(form, context.office());
        if (!needing.isEmpty()) {
            issues.add(Finding.of(IssueCode.SHEET_MISSING, FormNames.sheet(form), form.title())
                    .at(context.file(), FormNames.sheet(form), null, null, null, needing));
        }
    }
}
