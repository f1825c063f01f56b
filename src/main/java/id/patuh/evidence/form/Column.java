package id.patuh.evidence.form;

import id.patuh.evidence.reading.FormNames;
import id.patuh.language.Text;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field's column, or one that is for reading only. */
record Column(Text heading, @Nullable Field field) {
    static final int ASKS_WIDTH = 44;
    static final int UNIT_WIDTH = 20;

    private static final int STATUS_WIDTH = 20;

    static List<Column> of(Form form) {
        var columns = new ArrayList<Column>();
        for (var field : form.fields()) {
            columns.add(new Column(field.label(), field));
            if (field.type() == FieldType.CODE && form.purpose() == Form.Purpose.EVIDENCE) {
                columns.add(new Column(FormNames.ASKS, null));
            }
            if (Field.UNIT_PER_INDICATOR.equals(field.unit())) {
                columns.add(new Column(FormNames.UNIT, null));
            }
        }
        columns.add(new Column(FormNames.COMPLETENESS, null));
        return List.copyOf(columns);
    }

    boolean asks() {
        return field == null && heading.equals(FormNames.ASKS);
    }

    boolean isUnit() {
        return field == null && heading.equals(FormNames.UNIT);
    }

    /** In characters. */
    int width() {
        if (field == null) {
            return asks() ? ASKS_WIDTH : isUnit() ? UNIT_WIDTH : STATUS_WIDTH;
        }
        return switch (field.type()) {
            case CODE -> 14;
            case TEXT -> 30;
            case CHOICE -> 28;
            case DATE -> 22;
            case NUMBER -> 20;
            case COUNT, YESNO -> 17;
            case YEAR -> 12;
        };
    }
}
