package id.patuh.evidence.form;

import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.FormWriter.Written;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.evidence.reading.CarriedAnswers;
import id.patuh.evidence.reading.Codes;
import id.patuh.evidence.reading.FormNames;
import id.patuh.evidence.reading.IdentitySheet;
import id.patuh.evidence.table.PageSetup;
import id.patuh.language.Language;
import id.patuh.language.LocalizedText;
import id.patuh.regulation.Form;
import id.patuh.regulation.Regulation;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One office's workbook: the first sheet, a sheet for each form, and the hidden one that says whose it is. */
final class OfficeWorkbook {
    private final Regulation regulation;
    private final WorkbookIdentity identity;
    private final EarlierAnswers earlier;
    private final XSSFWorkbook workbook;
    private final Codes codes;
    private final FormStyles styles;
    private final int firstCarried;
    private final List<Progress> progress = new ArrayList<>();
    private int carried;

    OfficeWorkbook(Regulation regulation, WorkbookIdentity identity, EarlierAnswers earlier, XSSFWorkbook workbook) {
        this.regulation = regulation;
        this.identity = identity;
        this.earlier = earlier;
        this.workbook = workbook;
        this.firstCarried = IdentitySheet.entries(identity).size();
        this.codes = new Codes(regulation);
        this.styles = new FormStyles(workbook);
    }

    Written write(LocalizedText office) {
        var guideName = FormNames.GUIDE.in(Language.ID);
        var guide = new GuideSheet(regulation, identity, office, workbook.createSheet(guideName), styles);
        guide.writeTop(earlier.year());
        var hidden = writeIdentity();
        var lists = new AnswerLists(hidden);
        for (var form : regulation.forms()) {
            var demands = codes.owed(form, identity.office());
            if (ExcelFormWriter.isIncluded(form, identity.office(), demands)) {
                writeForm(form, demands, lists, hidden, guide.next());
            }
        }
        guide.writeProgress(progress);
        guide.writeList(codes);
        PageSetup.applyPage(workbook.getSheet(guideName), Language.ID);
        hide();
        return new Written(progress.stream().mapToInt(Progress::asked).sum(), carried);
    }

    private void writeForm(
            Form form, List<Codes.Demand> demands, AnswerLists lists, XSSFSheet hidden, int progressTop) {
        var rows = earlier.of(form);
        var lines = new FormLines(form, demands, rows).all();
        var asked = demands.isEmpty()
                ? FormLines.choices(form)
                : demands.stream().map(demand -> demand.asked().kode()).toList();
        var mayStand = form.purpose() == Form.Purpose.NOT_APPLICABLE ? indicators() : asked;
        var sheet = workbook.createSheet(FormNames.sheet(form));
        var formSheet = new FormSheet(form, sheet, styles, new Hints(regulation, identity.year()));
        var own = formSheet.write(lines, asked, mayStand, lists, earlier.year());
        if (own.asked() > 0) {
            int row = ProgressTable.row(progressTop, progress.size());
            var guide = FormNames.GUIDE.in(Language.ID);
            formSheet.link("'%s'!$D$%d".formatted(guide, row), "'%s'!$E$%d".formatted(guide, row), own);
        }
        progress.add(own);
        listCarried(form, lines, hidden);
    }

    private List<String> indicators() {
        return regulation.indicators().stream()
                .filter(indicator -> indicator.office().equals(identity.office()))
                .map(indicator -> indicator.code())
                .toList();
    }

    private void listCarried(Form form, List<Line> lines, XSSFSheet hidden) {
        var carryOver = form.carryOver();
        for (var line : lines) {
            EvidenceRow row = line.carried();
            if (row != null && carryOver != null) {
                var cells = CellUtil.getRow(firstCarried + carried++, hidden);
                CellUtil.createCell(cells, 0, CarriedAnswers.KEY);
                CellUtil.createCell(cells, 1, form.name());
                styles.write((XSSFCell) cells.createCell(2), CarriedAnswers.signature(carryOver, row));
            }
        }
    }

    private XSSFSheet writeIdentity() {
        var sheet = workbook.createSheet(IdentitySheet.NAME);
        int row = 0;
        for (var entry : IdentitySheet.entries(identity).entrySet()) {
            var cells = CellUtil.getRow(row++, sheet);
            CellUtil.createCell(cells, 0, entry.getKey());
            styles.write((XSSFCell) cells.createCell(1), entry.getValue());
            if (identity.isOpen() && IdentitySheet.OPEN.contains(entry.getKey())) {
                OpenIdentity.refer(
                        (XSSFCell) cells.getCell(1),
                        FormNames.GUIDE.in(Language.ID),
                        OpenIdentity.cell(entry.getKey()));
            }
        }
        return sheet;
    }

    private void hide() {
        workbook.setSheetOrder(IdentitySheet.NAME, workbook.getNumberOfSheets() - 1);
        workbook.setSheetVisibility(workbook.getNumberOfSheets() - 1, SheetVisibility.VERY_HIDDEN);
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
    }
}
