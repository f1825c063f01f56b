package id.patuh.evidence.reading;

import id.patuh.evidence.sheet.CellAddress;
import id.patuh.evidence.sheet.RawRow;
import id.patuh.regulation.Field;
import id.patuh.regulation.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rows that head a sheet of one of our forms, known once its first rows were read. */
final class FormHeadings {
    private final Form form;
    private final Map<String, Field> names;
    private final List<RawRow> top = new ArrayList<>();

    FormHeadings(Form form, Map<String, Field> names) {
        this.form = form;
        this.names = names;
    }

    void accept(RawRow row) {
        if (row.number() <= Headings.LAST_ROW_SEARCHED) {
            top.add(row);
        }
    }

    /** Nothing where the form's headings are not there. */
    List<RawRow> rows() {
        return Headings.find(top, form, names).map(this::rows).orElse(List.of());
    }

    private List<RawRow> rows(Headings headings) {
        var numbers = headings.cells().values().stream()
                .flatMap(cell -> CellAddress.parse(cell.address()).stream())
                .map(CellAddress::row)
                .collect(Collectors.toSet());
        return top.stream().filter(row -> numbers.contains(row.number())).toList();
    }
}
