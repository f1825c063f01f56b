package id.patuh.evidence.reading;

import id.patuh.evidence.CellRef;
import id.patuh.evidence.QuestionFinder;
import id.patuh.evidence.excel.ExcelWorkbook;
import id.patuh.evidence.sheet.CellAddress;
import id.patuh.evidence.sheet.Limits;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.RawRow;
import id.patuh.evidence.sheet.RefusedException;
import id.patuh.evidence.sheet.SheetEntry;
import id.patuh.evidence.sheet.SpreadsheetFile;
import id.patuh.evidence.sheet.Words;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import id.patuh.regulation.Regulation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the rows of Excel workbooks that bear a code, filled in or not. */
public final class SheetQuestionFinder implements QuestionFinder {
    @Override
    public Map<String, CellRef> questions(Path workbook, String file, Regulation regulation) {
        var found = new LinkedHashMap<String, CellRef>();
        var codes = new Codes(regulation);
        var forms = new KnownForms(regulation);
        try (SpreadsheetFile excel = ExcelWorkbook.open(workbook, Limits.STANDARD)) {
            for (var sheet : excel.sheets()) {
                var form = forms.form(sheet.name());
                if (form.isPresent() && form.get().purpose() == Form.Purpose.EVIDENCE) {
                    find(excel, sheet, form.get(), forms, codes)
                            .forEach((kode, cell) ->
                                    found.putIfAbsent(kode, new CellRef(file, sheet.name(), cell.a1(), "")));
                }
            }
        } catch (RefusedException unreadable) {
            return Map.of();
        }
        return found;
    }

    private static Map<String, CellAddress> find(
            SpreadsheetFile excel, SheetEntry sheet, Form form, KnownForms forms, Codes codes) throws RefusedException {
        var found = new LinkedHashMap<String, CellAddress>();
        try (var rows = excel.read(sheet)) {
            var top = new ArrayList<RawRow>();
            var row = rows.next();
            while (row != null && row.number() <= Headings.LAST_ROW_SEARCHED) {
                top.add(row);
                row = rows.next();
            }
            var columns =
                    Headings.find(top, form, forms.fields(form)).flatMap(headings -> Answering.of(headings, form));
            if (columns.isPresent()) {
                top.forEach(above -> columns.get().take(above, form, codes, found));
                for (var below = row; below != null; below = rows.next()) {
                    columns.get().take(below, form, codes, found);
                }
            }
        }
        return found;
    }

    /** The columns of the code and of the answers, those that must be filled in first. */
    private record Answering(int code, List<Integer> answers) {
        static Optional<Answering> of(Headings headings, Form form) {
            var answers = form.fields().stream()
                    .filter(field -> field.type() != FieldType.CODE && !field.prefilled())
                    .filter(field -> headings.cells().containsKey(field.name()))
                    .sorted(Comparator.comparing(Field::required).reversed())
                    .map(field -> headings.cells().get(field.name()))
                    .filter(heading -> heading != null)
                    .map(RawCell::column)
                    .toList();
            return form.codeField()
                    .flatMap(field -> Optional.ofNullable(headings.cells().get(field.name())))
                    .filter(heading -> !answers.isEmpty())
                    .map(heading -> new Answering(heading.column(), answers));
        }

        void take(RawRow row, Form form, Codes codes, Map<String, CellAddress> found) {
            var shown = row.cell(code).map(RawCell::shown).map(Words::fold).orElse("");
            for (var demand : codes.demands(shown)) {
                if (demand.asked().form().equals(form.name())) {
                    found.putIfAbsent(demand.asked().kode(), new CellAddress(first(row), row.number()));
                }
            }
        }

        private int first(RawRow row) {
            return answers.stream()
                    .filter(column -> row.cell(column).map(RawCell::isBlank).orElse(true))
                    .findFirst()
                    .orElse(answers.get(0));
        }
    }
}
