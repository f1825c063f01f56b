package id.patuh.evidence.reading;

import id.patuh.evidence.WorkbookIdentity;
import id.patuh.evidence.sheet.Numbers;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.RefusedException;
import id.patuh.evidence.sheet.SheetEntry;
import id.patuh.evidence.sheet.SpreadsheetFile;
import id.patuh.evidence.sheet.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The hidden sheet on which a form says whose it is. */
public final class IdentitySheet {
    public static final String NAME = "_patuh";
    public static final String SUBJECT = "subject";
    public static final String YEAR = "year";

    /** The entries that a ready-made form asks its user for. */
    public static final Set<String> OPEN = Set.of(SUBJECT, YEAR);

    private static final String FORMAT = "patuh-form/1";
    private static final String UNKNOWN = "";
    private static final int KEY = 0;
    private static final int VALUE = 1;
    private static final int MOST_ROWS = 20;

    private IdentitySheet() {}

    public static Map<String, String> entries(WorkbookIdentity identity) {
        var entries = new LinkedHashMap<String, String>();
        entries.put("format", FORMAT);
        entries.put("regulation", identity.regulation());
        entries.put("office", identity.office());
        entries.put(SUBJECT, identity.subject());
        entries.put("subjectKind", identity.subjectKind() == null ? UNKNOWN : identity.subjectKind());
        entries.put(YEAR, String.valueOf(identity.year()));
        return entries;
    }

    /** Null where there is no such sheet, or it is not as our forms have it. */
    static @Nullable WorkbookIdentity read(SpreadsheetFile workbook) throws RefusedException {
        var sheet = workbook.sheet(NAME);
        return sheet.isEmpty() ? null : identity(entries(workbook, sheet.get()));
    }

    private static Map<String, String> entries(SpreadsheetFile workbook, SheetEntry sheet) throws RefusedException {
        var entries = new HashMap<String, String>();
        try (var rows = workbook.read(sheet)) {
            var row = rows.next();
            for (int read = 0; row != null && read < MOST_ROWS; read++) {
                var value = row.cell(VALUE).map(RawCell::shown).orElse(UNKNOWN);
                row.cell(KEY).ifPresent(key -> entries.put(Words.fold(key.shown()), Words.fold(value)));
                row = rows.next();
            }
        }
        return entries;
    }

    private static @Nullable WorkbookIdentity identity(Map<String, String> entries) {
        var regulation = entries.getOrDefault("regulation", UNKNOWN);
        var subject = entries.getOrDefault(SUBJECT, UNKNOWN);
        int year = Numbers.whole(entries.get(YEAR), 0);
        if (!FORMAT.equals(entries.get("format")) || regulation.isEmpty() || subject.isEmpty() || year == 0) {
            return null;
        }
        var kind = entries.getOrDefault("subjectKind", UNKNOWN);
        return new WorkbookIdentity(
                regulation, entries.getOrDefault("office", UNKNOWN), subject, kind.isEmpty() ? null : kind, year);
    }
}
