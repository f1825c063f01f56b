package id.patuh.evidence.reading;

import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.reading.Columns.WrittenCode;
import id.patuh.evidence.sheet.Area;
import id.patuh.evidence.sheet.Finding;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.RawRow;
import id.patuh.evidence.sheet.RefusedException;
import id.patuh.evidence.sheet.SheetRows;
import id.patuh.evidence.sheet.Words;
import id.patuh.regulation.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one table as a form. */
final class TableImport {
    private static final int MOST_LISTED = 20;
    private static final long MOST_COMPARISONS = 500_000_000;

    private final Form form;
    private final Columns columns;
    private final Supplier<List<Area>> merged;
    private final RowImport rowImport;
    private final IssueLog log;
    private final EvidenceMemory memory;
    private final Set<Integer> answering;
    private final List<EvidenceRow> rows = new ArrayList<>();
    private final List<Undecided> undecided = new ArrayList<>();
    private @Nullable WrittenCode lastCode;
    private int rowOfLastCode;
    private final List<Integer> hiddenRows = new ArrayList<>();

    /** @param merged what the sheet merges, as far as it is known; see {@link SheetRows#merged} */
    TableImport(
            Form form,
            Columns columns,
            Supplier<List<Area>> merged,
            RowImport rowImport,
            IssueLog log,
            EvidenceMemory memory) {
        this.memory = memory;
        this.answering = form.fields().stream()
                .flatMapToInt(field -> columns.column(field).stream())
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
        this.form = form;
        this.columns = columns;
        this.merged = merged;
        this.rowImport = rowImport;
        this.log = log;
    }

    /** A row that merged ranges explain, which are known at the end; and the last code above it. */
    private record Undecided(RawRow row, @Nullable WrittenCode codeAbove, int rowOfCode) {}

    /** In the order of the sheet. */
    List<EvidenceRow> rows() {
        return rows.stream().sorted(Comparator.comparingInt(EvidenceRow::row)).toList();
    }

    void accept(RawRow row) throws RefusedException {
        var typed = typed(row);
        if (row.filled().isEmpty() || isNumbering(typed) || columns.isRepeatedIn(row)) {
            return;
        }
        var code = columns.code(row);
        if (code.isPresent()) {
            lastCode = code.get();
            rowOfLastCode = row.number();
        }
        boolean lacksCode = form.codeField().isPresent() && code.isEmpty();
        if (typed.size() == 1 || lacksCode) {
            memory.hold(row);
            undecided.add(new Undecided(row, lastCode, rowOfLastCode));
        } else {
            take(row, code.orElse(null));
        }
    }

    /** What somebody wrote: our forms say in each row what is still missing, also in the title of a section. */
    private List<RawCell> typed(RawRow row) {
        return row.filled().stream()
                .filter(cell -> !cell.isFormula() || answering.contains(cell.column()))
                .toList();
    }

    /** Decides what could not be decided before all merged ranges were known. */
    void finish() throws RefusedException {
        if ((long) undecided.size() * merged.get().size() > MOST_COMPARISONS) {
            throw new RefusedException(IssueCode.FILE_TOO_MANY_ROWS);
        }
        for (var row : undecided) {
            decide(row);
        }
        reportHidden();
    }

    /** Merged ranges tell a section's title from an answer, and a code that stands for several rows. */
    private void decide(Undecided open) throws RefusedException {
        var row = open.row();
        var typed = typed(row);
        var only = typed.size() == 1 ? typed.get(0) : null;
        if (only != null
                && merged.get().stream()
                        .anyMatch(area -> area.spansColumns() && area.contains(only.column(), row.number()))) {
            return;
        }
        var code = columns.code(row).or(() -> codeAbove(open));
        take(row, code.orElse(null));
    }

    private void take(RawRow row, @Nullable WrittenCode code) throws RefusedException {
        int issues = log.size();
        var evidence = rowImport.read(row, code);
        if (evidence.isPresent()) {
            memory.hold(evidence.get().values().values());
        } else if (log.size() > issues) {
            memory.hold(row);
        }
        evidence.ifPresent(rows::add);
        if (evidence.isPresent() && row.hidden()) {
            hiddenRows.add(row.number());
        }
    }

    private Optional<WrittenCode> codeAbove(Undecided open) {
        return columns.codeColumn().stream()
                .mapToObj(column -> merged.get().stream()
                        .filter(area -> area.contains(column, open.row().number()))
                        .findFirst())
                .flatMap(Optional::stream)
                .filter(area -> area.first().row() == open.rowOfCode())
                .findFirst()
                .map(area -> open.codeAbove());
    }

    /** A row that counts the columns: 1, 2, 3. */
    static boolean isNumbering(List<RawCell> filled) {
        int expected = 1;
        for (var cell : filled) {
            if (!Words.key(cell.shown()).equals(String.valueOf(expected))) {
                return false;
            }
            expected++;
        }
        return filled.size() > 1;
    }

    private void reportHidden() {
        if (hiddenRows.isEmpty()) {
            return;
        }
        var listed = hiddenRows.stream()
                .sorted()
                .limit(MOST_LISTED)
                .map(String::valueOf)
                .toList();
        var words = String.join(", ", listed) + (hiddenRows.size() > MOST_LISTED ? ", \u2026" : "");
        log.add(
                Finding.of(IssueCode.ROW_HIDDEN, hiddenRows.size(), words),
                Integer.parseInt(listed.get(0)),
                0,
                null,
                null,
                List.of());
    }
}
