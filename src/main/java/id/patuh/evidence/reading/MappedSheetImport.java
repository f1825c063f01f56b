package id.patuh.evidence.reading;

import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.reading.HeadingGrid.Headed;
import id.patuh.evidence.sheet.Area;
import id.patuh.evidence.sheet.CellAddress;
import id.patuh.evidence.sheet.Finding;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.RawRow;
import id.patuh.evidence.sheet.RefusedException;
import id.patuh.evidence.sheet.SheetEntry;
import id.patuh.evidence.sheet.SheetRows;
import id.patuh.evidence.sheet.SpreadsheetFile;
import id.patuh.evidence.sheet.Words;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.MappedTable;
import id.patuh.regulation.SheetMapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one sheet as a mapping says: first where its tables stand, then their rows. */
final class MappedSheetImport {
    private final ImportContext context;
    private final SheetMapping mapping;
    private final SheetEntry sheet;
    private final IssueLog log;
    private final List<EvidenceRow> rows = new ArrayList<>();
    private final Set<String> forms = new HashSet<>();

    MappedSheetImport(ImportContext context, SheetMapping mapping, SheetEntry sheet) {
        this.context = context;
        this.mapping = mapping;
        this.sheet = sheet;
        this.log = new IssueLog(context.file(), sheet.name());
    }

    /** The tables of the mapping that may stand in a sheet of this name. */
    static List<MappedTable> tables(SheetMapping mapping, SheetEntry sheet) {
        return mapping.tables().stream()
                .filter(table -> Wildcard.matches(table.sheet(), sheet.name()))
                .toList();
    }

    /** False if none of the tables is there; then nothing was read. */
    boolean run(SpreadsheetFile workbook) throws RefusedException {
        var tables = tables(mapping, sheet);
        var finder = new TableFinder(context.regulation(), context.codes(), tables);
        List<FoundTable> found;
        List<Area> merged;
        try (var reader = workbook.read(sheet)) {
            found = finder.find(reader);
            merged = List.copyOf(reader.merged());
        }
        if (found.isEmpty()) {
            return false;
        }
        tables.stream()
                .filter(table -> !Wildcard.isOpen(table.sheet()))
                .filter(table -> found.stream().noneMatch(there -> there.table().equals(table)))
                .forEach(table -> log.add(headingsMissing(mapping, table), List.of()));
        try (var reader = workbook.read(sheet)) {
            read(reader, found, merged);
        }
        return true;
    }

    static Finding headingsMissing(SheetMapping mapping, MappedTable table) {
        var names = MappedHeadings.names(table).stream()
                .map(synonyms -> synonyms.get(0))
                .toList();
        return Finding.of(IssueCode.MAPPING_HEADINGS_MISSING, mapping.name(), table.form(), Listing.ofWords(names));
    }

    /** In the order of the sheet. */
    List<EvidenceRow> rows() {
        return rows.stream().sorted(Comparator.comparingInt(EvidenceRow::row)).toList();
    }

    List<ImportIssue> issues() {
        return log.issues();
    }

    Set<String> forms() {
        return forms;
    }

    private void read(SheetRows reader, List<FoundTable> found, List<Area> merged) throws RefusedException {
        var parts = found.stream().map(table -> new Part(table, found, merged)).toList();
        for (var row = reader.next(); row != null; row = reader.next()) {
            for (var part : parts) {
                part.accept(row);
            }
        }
        var told = new HashSet<MappedTable>();
        for (var part : parts) {
            part.table.finish();
            rows.addAll(part.table.rows());
            forms.add(part.found.form().name());
            if (told.add(part.found.table())) {
                report(part.found, reader);
            }
        }
        if (sheet.hidden()) {
            log.add(Finding.of(IssueCode.SHEET_HIDDEN, sheet.name()), List.of());
        }
    }

    /** One table while its rows are read. */
    private final class Part {
        private final FoundTable found;
        private final TableImport table;
        private final int firstColumn;
        private final int lastColumn;
        private final int rowBehind;
        private boolean ended;

        Part(FoundTable found, List<FoundTable> all, List<Area> merged) {
            this.found = found;
            this.firstColumn = found.firstColumn(all);
            this.lastColumn = found.lastColumn(all);
            this.rowBehind = found.rowBehind(all);
            var columns = found.headings().columns();
            var mapped = context.as(mapping.office(), found.table().placeholders());
            var rowImport = new RowImport(mapped, found.form(), sheet.name(), columns, log, siblings(all));
            this.table = new TableImport(found.form(), columns, () -> merged, rowImport, log, context.memory());
        }

        private RowImport.Siblings siblings(List<FoundTable> all) {
            var sharing = all.stream()
                    .filter(other -> other.shares(found) && !other.table().equals(found.table()))
                    .toList();
            boolean second = sharing.stream().anyMatch(other -> all.indexOf(other) < all.indexOf(found));
            return new RowImport.Siblings(
                    sharing.stream().map(other -> other.form().name()).collect(Collectors.toSet()), second);
        }

        void accept(RawRow row) throws RefusedException {
            if (ended || row.number() <= found.lastRow() || row.number() >= rowBehind) {
                return;
            }
            var own = firstColumn == 0 && row.cells().stream().allMatch(cell -> cell.column() <= lastColumn)
                    ? row
                    : new RawRow(
                            row.number(),
                            row.hidden(),
                            row.cells().stream().filter(this::isOwn).toList());
            ended = isEnd(own);
            if (!ended) {
                table.accept(own);
            }
        }

        private boolean isOwn(RawCell cell) {
            return cell.column() >= firstColumn && cell.column() <= lastColumn;
        }

        private boolean isEnd(RawRow row) {
            var filled = row.filled();
            if (filled.isEmpty() || found.table().ends().isEmpty()) {
                return false;
            }
            var first = Words.fold(filled.get(0).shown()).toLowerCase(Locale.ROOT);
            return found.table().ends().stream()
                    .map(end -> Words.fold(end).toLowerCase(Locale.ROOT))
                    .anyMatch(end -> first.startsWith(end)
                            && (first.length() == end.length()
                                    || !Character.isLetterOrDigit(first.charAt(end.length()))));
        }
    }

    private void report(FoundTable found, SheetRows reader) {
        var headings = found.headings();
        var indicators = context.codes().indicatorsNeeding(found.form(), context.office());
        reportUse(found);
        headings.guesses()
                .forEach(guess -> at(
                        guess.heading(),
                        guess.label(),
                        indicators,
                        Finding.of(
                                IssueCode.HEADING_GUESSED,
                                guess.heading().shown(),
                                CellAddress.letters(guess.heading().column()),
                                guess.label())));
        headings.missing()
                .forEach(missing -> log.add(
                        Finding.of(IssueCode.MAPPING_COLUMN_MISSING, missing.name(), missing.label()),
                        missing.label(),
                        indicators));
        headings.duplicates()
                .forEach(heading -> at(heading, null, List.of(), column(IssueCode.COLUMN_DUPLICATE, heading)));
        found.grid().columns().stream()
                .filter(heading -> headings.columns().used().contains(heading.column()))
                .filter(heading -> reader.hidesColumn(heading.column()))
                .forEach(heading -> at(heading, null, List.of(), column(IssueCode.COLUMN_HIDDEN, heading)));
        found.form().fields().forEach(field -> reportUnmapped(field, found.table(), indicators));
    }

    private void reportUse(FoundTable found) {
        var unread = found.headings().unread().stream().map(Headed::shown).toList();
        Text listed = unread.isEmpty() ? Message.of("evidence.mapping.none") : Listing.ofWords(unread);
        int row = found.firstRow();
        log.add(
                Finding.of(
                        IssueCode.MAPPING_USED,
                        found.form().title(),
                        mapping.name(),
                        mapping.file(),
                        row == found.lastRow() ? String.valueOf(row) : row + "-" + found.lastRow(),
                        listed),
                List.of());
    }

    /** What nobody is bound to fill in may be left out of a foreign table without a word. */
    private void reportUnmapped(Field field, MappedTable table, List<String> indicators) {
        var fixed = table.fixed().get(field.name());
        if (fixed != null) {
            log.add(Finding.of(IssueCode.MAPPING_VALUE_FIXED, field.label(), fixed), field.label(), List.of());
            return;
        }
        boolean mapped =
                table.columns().containsKey(field.name()) || table.choose().containsKey(field.name());
        if (!mapped && field.required() && field.type() != FieldType.CODE) {
            log.add(Finding.of(IssueCode.COLUMN_MISSING, field.label()), field.label(), indicators);
        }
    }

    private static Finding column(IssueCode code, Headed heading) {
        return Finding.of(code, heading.shown(), CellAddress.letters(heading.column()));
    }

    private void at(Headed heading, @Nullable Text label, List<String> indicators, Finding finding) {
        var address = CellAddress.parse(heading.cell().address()).orElseThrow();
        var shown = heading.cell().shown();
        log.add(
                finding,
                address.row(),
                address.column(),
                label == null ? Text.verbatim(heading.shown()) : label,
                shown,
                indicators);
    }
}
