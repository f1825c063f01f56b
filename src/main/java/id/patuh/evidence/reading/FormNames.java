package id.patuh.evidence.reading;

import id.patuh.evidence.sheet.Words;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.regulation.Form;
import java.util.List;
import java.util.stream.Stream;

/** What forms, and the parts of a workbook around them, are called. */
public final class FormNames {
    public static final Message GUIDE = Message.of("evidence.form.guide.sheet");
    public static final Message ASKS = Message.of("evidence.form.asks");
    public static final Message UNIT = Message.of("evidence.form.unit");
    public static final Message COMPLETENESS = Message.of("evidence.form.completeness");
    public static final Message NOTES = Message.of("evidence.notes.sheet");

    private static final String MEMORY = "_patuh_catatan";
    private static final int LONGEST_SHEET_NAME = 31;

    private FormNames() {}

    public static String sheet(Form form) {
        return cut(form.name());
    }

    /** The keys of the names that a form's sheet may have, cut as Excel cuts them or not. */
    static Stream<String> keys(Form form) {
        return names(form).flatMap(name -> Stream.of(cut(name), name)).map(Words::key);
    }

    /** Sheets of our own forms, and of copies that we have marked, that hold no answers. */
    public static boolean isAround(String sheet) {
        return sheet.equalsIgnoreCase(IdentitySheet.NAME)
                || sheet.equalsIgnoreCase(MEMORY)
                || is(GUIDE, sheet)
                || is(NOTES, sheet.replaceFirst(" \\(\\d{1,3}\\)$", ""));
    }

    /** Columns that the form shows for reading only. */
    static boolean isForReading(String heading) {
        return is(ASKS, heading) || is(UNIT, heading) || is(COMPLETENESS, heading);
    }

    private static boolean is(Message name, String words) {
        return Stream.of(Language.values()).map(name::in).map(Words::key).anyMatch(Words.key(words)::equals);
    }

    private static Stream<String> names(Form form) {
        return List.of(form.name(), form.title().in(Language.ID), form.title().in(Language.EN)).stream();
    }

    private static String cut(String name) {
        return name.length() > LONGEST_SHEET_NAME ? name.substring(0, LONGEST_SHEET_NAME) : name;
    }
}
