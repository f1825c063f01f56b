package id.patuh.evidence.form;

import id.patuh.evidence.FormWriter;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.evidence.reading.Codes;
import id.patuh.evidence.reading.FormNames;
import id.patuh.evidence.reading.IdentitySheet;
import id.patuh.language.Language;
import id.patuh.regulation.Form;
import id.patuh.regulation.Office;
import id.patuh.regulation.Regulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the Excel workbook that an office fills in. */
public final class ExcelFormWriter implements FormWriter {
    @Override
    public void write(Regulation regulation, WorkbookIdentity identity, Path file) {
        var office = office(regulation, identity);
        requireSubjectKind(regulation, identity);
        try (var workbook = new XSSFWorkbook()) {
            write(workbook, regulation, identity, office);
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(XSSFWorkbook workbook, Regulation regulation, WorkbookIdentity identity, Office office) {
        var codes = new Codes(regulation);
        var styles = new FormStyles(workbook);
        var guide = workbook.createSheet(FormNames.GUIDE.in(Language.ID));
        new GuideSheet(regulation, identity, office.title(), guide, styles).write(codes);
        var lists = new AnswerLists(writeIdentity(workbook, identity));
        for (var form : regulation.forms()) {
            var demands = codes.owed(form, office.code());
            if (form.hasSheet()
                    && form.isFor(office.code())
                    && (form.purpose() != Form.Purpose.EVIDENCE || !demands.isEmpty())) {
                var sheet = workbook.createSheet(FormNames.sheet(form));
                new FormSheet(regulation, form, sheet, styles).write(demands, lists);
            }
        }
        hide(workbook);
    }

    private static XSSFSheet writeIdentity(XSSFWorkbook workbook, WorkbookIdentity identity) {
        var sheet = workbook.createSheet(IdentitySheet.NAME);
        int row = 0;
        for (var entry : IdentitySheet.entries(identity).entrySet()) {
            var cells = CellUtil.getRow(row++, sheet);
            CellUtil.createCell(cells, 0, entry.getKey());
            CellUtil.createCell(cells, 1, entry.getValue());
        }
        return sheet;
    }

    private static void hide(XSSFWorkbook workbook) {
        workbook.setSheetOrder(IdentitySheet.NAME, workbook.getNumberOfSheets() - 1);
        workbook.setSheetVisibility(workbook.getNumberOfSheets() - 1, SheetVisibility.VERY_HIDDEN);
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
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
