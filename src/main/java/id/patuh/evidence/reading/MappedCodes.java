package id.patuh.evidence.reading;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.reading.Columns.WrittenCode;
import id.patuh.evidence.sheet.Finding;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.RawRow;
import id.patuh.evidence.sheet.Words;
import id.patuh.regulation.MappedTable.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a table say which evidence they give.
 *
 * @param column where it stands; empty where all rows give the same, or the column is missing
 * @param titles null unless rows repeat the words of the regulation
 */
record MappedCodes(
        CodeSource source, OptionalInt column, @Nullable Titles titles) {

    Optional<WrittenCode> code(RawRow row) {
        if (source.fixed() != null) {
            return row.filled().stream().findFirst().map(cell -> new WrittenCode(cell, source.fixed(), List.of()));
        }
        return column.stream()
                .mapToObj(row::cell)
                .flatMap(Optional::stream)
                .filter(FormColumns::mayBeCode)
                .flatMap(cell -> code(cell).stream())
                .findFirst();
    }

    private Optional<WrittenCode> code(RawCell cell) {
        var translated = translated(cell.shown());
        if (translated.isPresent()) {
            return translated.map(kode -> new WrittenCode(cell, kode, List.of()));
        }
        return titles == null ? patterned(cell) : Optional.of(titled(cell, titles));
    }

    private Optional<String> translated(String shown) {
        var written = Codes.written(shown);
        return source.translate().entrySet().stream()
                .filter(entry -> Codes.written(entry.getKey()).equals(written))
                .map(java.util.Map.Entry::getValue)
                .findFirst();
    }

    private Optional<WrittenCode> patterned(RawCell cell) {
        if (source.patterns().isEmpty()) {
            return Optional.of(WrittenCode.asWritten(cell));
        }
        return source.patterns().stream()
                .flatMap(pattern -> new CodePattern(pattern).find(cell.shown()).stream())
                .findFirst()
                .map(code -> new WrittenCode(cell, translated(code).orElse(code), List.of()));
    }

    private static WrittenCode titled(RawCell cell, Titles titles) {
        var shown = Words.fold(cell.shown());
        var title = titles.find(shown);
        if (title.isEmpty()) {
            return new WrittenCode(cell, null, List.of(Finding.of(IssueCode.TITLE_UNKNOWN, shown)));
        }
        var kode = title.get().kode();
        return title.get().isGuess()
                ? new WrittenCode(cell, kode, List.of(Finding.of(IssueCode.TITLE_GUESSED, shown, kode)))
                : new WrittenCode(cell, kode, List.of());
    }
}
