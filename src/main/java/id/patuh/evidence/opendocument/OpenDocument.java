package id.patuh.evidence.opendocument;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.packaged.PackageFile;
import id.patuh.evidence.packaged.XmlCursor;
import id.patuh.evidence.sheet.RefusedException;
import id.patuh.evidence.sheet.SheetEntry;
import id.patuh.evidence.sheet.SheetRows;
import id.patuh.evidence.sheet.SpreadsheetFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An open .ods file; all its sheets stand behind each other in one part, which is read once where possible. */
public final class OpenDocument implements SpreadsheetFile {
    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String ENCRYPTED = "encrypted-package";
    private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";
    private static final int SIZE_OF_AN_ENTRY = 200;

    private final PackageFile file;
    private final List<SheetEntry> sheets = new ArrayList<>();
    private @Nullable XmlCursor cursor;
    /** How many sheets have begun before the place where the cursor stands. */
    private int begun;

    private OpenDocument(PackageFile file) throws RefusedException {
        this.file = file;
        requireSpreadsheet();
        listSheets();
    }

    /** Whether a package says that it is a document of this family. */
    public static boolean isOne(PackageFile file) {
        return file.has(MANIFEST) && (file.has(CONTENT) || file.has(ENCRYPTED));
    }

    /** Takes over a package, and closes it if it is no workbook. */
    public static OpenDocument of(PackageFile file) throws RefusedException {
        try {
            return new OpenDocument(file);
        } catch (RefusedException | RuntimeException refused) {
            file.close();
            throw refused;
        }
    }

    @Override
    public List<SheetEntry> sheets() {
        return sheets;
    }

    @Override
    public SheetRows read(SheetEntry sheet) throws RefusedException {
        int wanted = Integer.parseInt(sheet.part());
        if (cursor == null || begun > wanted) {
            restart();
        }
        var xml = cursor;
        while (xml != null && xml.next()) {
            if (xml.starts("table")) {
                begun++;
                if (begun > wanted) {
                    return new OpenDocumentSheet(xml, file.budget());
                }
                xml.skip();
            }
        }
        throw file.refusal();
    }

    @Override
    public void close() {
        if (cursor != null) {
            cursor.close();
        }
        file.close();
    }

    private void requireSpreadsheet() throws RefusedException {
        if (file.has(ENCRYPTED) || isEncrypted()) {
            throw new RefusedException(IssueCode.FILE_ENCRYPTED);
        }
        var kind = file.beginning("mimetype", 100);
        if (!kind.isEmpty() && !kind.startsWith(SPREADSHEET)) {
            throw new RefusedException(IssueCode.FILE_NOT_A_WORKBOOK);
        }
    }

    private boolean isEncrypted() throws RefusedException {
        try (var manifest = file.xml(MANIFEST).orElseThrow(file::refusal)) {
            while (manifest.next()) {
                if (manifest.starts("encryption-data")) {
                    return true;
                }
            }
        }
        return false;
    }

    private void restart() throws RefusedException {
        if (cursor != null) {
            cursor.close();
        }
        cursor = file.xml(CONTENT).orElseThrow(file::refusal);
        begun = 0;
    }

    private void listSheets() throws RefusedException {
        var hidden = new HashSet<String>();
        var names = new HashSet<String>();
        boolean isSpreadsheet = false;
        try (var xml = file.xml(CONTENT).orElseThrow(file::refusal)) {
            String style = "";
            while (xml.next()) {
                if (xml.starts("style")) {
                    style = xml.attributeOf(Namespaces.STYLE, "name", "");
                } else if (xml.starts("table-properties") && isHidden(xml)) {
                    file.budget().hold(SIZE_OF_AN_ENTRY + 2L * style.length());
                    hidden.add(style);
                } else if (xml.starts("spreadsheet")) {
                    isSpreadsheet = true;
                } else if (xml.starts("table")) {
                    add(xml, hidden, names);
                }
            }
        }
        if (!isSpreadsheet) {
            throw new RefusedException(IssueCode.FILE_NOT_A_WORKBOOK);
        }
    }

    private static boolean isHidden(XmlCursor xml) {
        return xml.attributeOf(Namespaces.TABLE, "display", "true").equals("false");
    }

    private void add(XmlCursor xml, Set<String> hidden, Set<String> names) throws RefusedException {
        var name = xml.attributeOf(Namespaces.TABLE, "name", "");
        var style = xml.attributeOf(Namespaces.TABLE, "style-name", "");
        file.budget().hold(SIZE_OF_AN_ENTRY + 2L * name.length());
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            throw file.refusal();
        }
        sheets.add(new SheetEntry(name, hidden.contains(style), String.valueOf(sheets.size())));
        xml.skip();
    }
}
