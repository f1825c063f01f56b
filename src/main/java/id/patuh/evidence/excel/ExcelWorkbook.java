package id.patuh.evidence.excel;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.packaged.PackageFile;
import id.patuh.evidence.packaged.XmlCursor;
import id.patuh.evidence.sheet.CellDisplay;
import id.patuh.evidence.sheet.CellFormat;
import id.patuh.evidence.sheet.Finding;
import id.patuh.evidence.sheet.Limits;
import id.patuh.evidence.sheet.RefusedException;
import id.patuh.evidence.sheet.SheetEntry;
import id.patuh.evidence.sheet.SpreadsheetFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An open .xlsx file: its sheets in their order, each read row by row. */
public final class ExcelWorkbook implements SpreadsheetFile {
    private static final String OFFICE_DOCUMENT = "/officeDocument";
    private static final int SIZE_OF_A_SHEET = 200;

    private final PackageFile file;
    private final List<SheetEntry> sheets = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> targets;
    private final boolean macros;
    private final List<DefinedName> definedNames = new ArrayList<>();
    private boolean date1904;
    private @Nullable SharedStrings strings;
    private @Nullable CellStyles styles;
    private @Nullable CellFactory cells;

    private ExcelWorkbook(PackageFile file) throws RefusedException {
        this.file = file;
        var main = mainPart();
        this.targets = Relation.targets(file, main);
        this.macros = targets.containsKey(Relation.MACROS);
        var xml = file.xml(main).orElseThrow(this::notAWorkbook);
        try (xml) {
            readMain(xml);
        }
    }

    /** Opens an .xlsx file, or refuses it with what it is instead. */
    public static ExcelWorkbook open(Path path, Limits limits) throws RefusedException {
        return of(PackageFile.open(path, limits));
    }

    /** Takes over a package, and closes it if it is no workbook. */
    public static ExcelWorkbook of(PackageFile file) throws RefusedException {
        try {
            return new ExcelWorkbook(file);
        } catch (RefusedException | RuntimeException refused) {
            file.close();
            throw refused;
        }
    }

    @Override
    public List<SheetEntry> sheets() {
        return sheets;
    }

    /** A name that formulas use; the text is what it stands for. */
    record DefinedName(String name, String text) {}

    List<DefinedName> names() {
        return definedNames;
    }

    @Override
    public SheetReader read(SheetEntry sheet) throws RefusedException {
        var xml = file.xml(sheet.part()).orElseThrow(() -> new RefusedException(IssueCode.FILE_DAMAGED));
        return new SheetReader(xml, cells(), file.budget());
    }

    /** Programs inside the workbook are never run; somebody may have filled the cells with them. */
    @Override
    public List<Finding> findings() {
        return macros ? List.of(Finding.of(IssueCode.FILE_MACROS_IGNORED)) : List.of();
    }

    @Override
    public void close() {
        file.close();
    }

    private String mainPart() throws RefusedException {
        for (var relation : Relation.of(file, "")) {
            if (relation.type().endsWith(OFFICE_DOCUMENT)) {
                return relation.target();
            }
        }
        return "xl/workbook.xml";
    }

    private RefusedException notAWorkbook() {
        return new RefusedException(
                file.has("xl/workbook.bin") ? IssueCode.FILE_FORMAT_UNSUPPORTED : IssueCode.FILE_NOT_A_WORKBOOK);
    }

    private void readMain(XmlCursor xml) throws RefusedException {
        boolean isWorkbook = false;
        while (xml.next()) {
            if (xml.starts("workbook")) {
                isWorkbook = true;
            } else if (xml.starts("workbookPr")) {
                date1904 = xml.flag("date1904");
            } else if (xml.starts("sheet")) {
                addSheet(xml);
            } else if (xml.starts("definedName")) {
                definedNames.add(new DefinedName(xml.attribute("name", ""), xml.text()));
            }
        }
        if (!isWorkbook) {
            throw notAWorkbook();
        }
    }

    /** Sheets of charts and macros have no cells and are not listed; no program writes two of one name. */
    private void addSheet(XmlCursor xml) throws RefusedException {
        var part = targets.get(String.valueOf(xml.prefixedAttribute("id")));
        if (part != null) {
            var name = xml.attribute("name", "");
            file.budget().hold(2L * name.length() + SIZE_OF_A_SHEET);
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw file.refusal();
            }
            boolean hidden = !xml.attribute("state", "visible").equals("visible");
            sheets.add(new SheetEntry(name, hidden, part));
        }
    }

    private CellFactory cells() {
        if (cells == null) {
            cells = new CellFactory(this::format, new CellDisplay(date1904), this::sharedString);
        }
        return cells;
    }

    private CellFormat format(int style) throws RefusedException {
        if (styles == null) {
            styles = CellStyles.read(related("/styles"), file.budget());
        }
        return styles.format(style);
    }

    private String sharedString(int index) throws RefusedException {
        if (strings == null) {
            strings = SharedStrings.read(related("/sharedStrings"), file.budget());
        }
        return strings.at(index);
    }

    private Optional<XmlCursor> related(String type) throws RefusedException {
        var part = targets.get(type);
        return part == null ? Optional.empty() : file.xml(part);
    }
}
