package id.patuh.evidence.excel;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.Budget;
import id.patuh.evidence.sheet.Limits;
import id.patuh.evidence.sheet.RefusedException;
import id.patuh.evidence.sheet.SheetEntry;
import id.patuh.evidence.sheet.SpreadsheetFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An open .xlsx file: its sheets in their order, each read row by row. */
public final class ExcelWorkbook implements SpreadsheetFile {
    private static final String OFFICE_DOCUMENT = "/officeDocument";

    private final PackageFile file;
    private final Limits limits;
    private final List<SheetEntry> sheets = new ArrayList<>();
    private final Map<String, String> targets;
    private final Budget budget;
    private final List<DefinedName> names = new ArrayList<>();
    private boolean date1904;
    private @Nullable SharedStrings strings;
    private @Nullable CellFactory cells;

    private ExcelWorkbook(PackageFile file, Limits limits) throws RefusedException {
        this.file = file;
        this.limits = limits;
        this.budget = new Budget(limits);
        var main = mainPart();
        this.targets = Relation.targets(file, main);
        var xml = file.xml(main).orElseThrow(this::notAWorkbook);
        try (xml) {
            readMain(xml);
        }
    }

    /** Opens an .xlsx file, or refuses it with what it is instead. */
    public static ExcelWorkbook open(Path path, Limits limits) throws RefusedException {
        var file = Container.open(path, limits);
        try {
            return new ExcelWorkbook(file, limits);
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
        return names;
    }

    @Override
    public SheetReader read(SheetEntry sheet) throws RefusedException {
        var xml = file.xml(sheet.part()).orElseThrow(() -> new RefusedException(IssueCode.FILE_DAMAGED));
        return new SheetReader(xml, cells(), budget);
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
        boolean otherSpreadsheet = file.has("xl/workbook.bin") || file.has("content.xml");
        return new RefusedException(
                otherSpreadsheet ? IssueCode.FILE_FORMAT_UNSUPPORTED : IssueCode.FILE_NOT_A_WORKBOOK);
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
                names.add(new DefinedName(xml.attribute("name", ""), xml.text()));
            }
        }
        if (!isWorkbook) {
            throw notAWorkbook();
        }
    }

    /** Sheets of charts and macros have no cells and are not listed. */
    private void addSheet(XmlCursor xml) {
        var part = targets.get(String.valueOf(xml.prefixedAttribute("id")));
        if (part != null) {
            boolean hidden = !xml.attribute("state", "visible").equals("visible");
            sheets.add(new SheetEntry(xml.attribute("name", ""), hidden, part));
        }
    }

    private CellFactory cells() throws RefusedException {
        if (cells == null) {
            cells = new CellFactory(CellStyles.read(related("/styles")), date1904, this::sharedString);
        }
        return cells;
    }

    private String sharedString(int index) throws RefusedException {
        if (strings == null) {
            strings = SharedStrings.read(related("/sharedStrings"), limits);
        }
        return strings.at(index);
    }

    private Optional<XmlCursor> related(String type) throws RefusedException {
        var part = targets.get(type);
        return part == null ? Optional.empty() : file.xml(part);
    }
}
