package id.patuh.evidence.suggestion;

import id.patuh.evidence.reading.Codes;
import id.patuh.evidence.reading.HeadingGrid.Headed;
import id.patuh.evidence.reading.Titles;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.Words;
import id.patuh.regulation.Form;
import id.patuh.regulation.Regulation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a table say which evidence of one form they give.
 *
 * @param column where they say so; null where no column was found
 * @param patterns of the codes among other words; empty where codes stand alone
 * @param found in how many rows
 * @param lastRow the last of these rows
 */
record Clue(Kind kind, @Nullable Headed column, List<String> patterns, int found, int lastRow) {
    enum Kind {
        CODES,
        TITLES,
        NOTHING
    }

    static final Clue NONE = new Clue(Kind.NOTHING, null, List.of(), 0, Integer.MAX_VALUE);

    /** The best of all columns for one form. */
    static Clue of(Sketch sketch, Form form, Codes codes) {
        var titles = new Titles(codes, form);
        return sketch.grid().columns().stream()
                .flatMap(column -> Stream.of(codes(sketch, column, form, codes), titles(sketch, column, titles)))
                .filter(clue -> clue.found() > 0)
                .max(Comparator.comparingInt(Clue::found)
                        .thenComparing(clue -> clue.kind() == Kind.CODES)
                        .thenComparing(clue -> clue.patterns().isEmpty()))
                .orElse(NONE);
    }

    private static Clue codes(Sketch sketch, Headed column, Form form, Codes codes) {
        var patterns = new TreeSet<String>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        int found = 0;
        int last = 0;
        boolean alone = true;
        for (var row : sketch.rows()) {
            var words = row.cell(column.column())
                    .map(RawCell::shown)
                    .map(Words::fold)
                    .orElse("");
            if (isOf(words, form, codes)) {
                found++;
                last = row.number();
                patterns.add(pattern(words));
            } else {
                var token = tokens(words).stream()
                        .filter(part -> isOf(part, form, codes))
                        .findFirst();
                if (token.isPresent()) {
                    found++;
                    last = row.number();
                    alone = false;
                    patterns.add(pattern(token.get()));
                }
            }
        }
        return new Clue(Kind.CODES, column, alone ? List.of() : new ArrayList<>(patterns), found, last);
    }

    private static boolean isOf(String words, Form form, Codes codes) {
        return codes.demands(words).stream()
                .anyMatch(demand -> demand.asked().form().equals(form.name()));
    }

    private static Set<String> tokens(String words) {
        var bounded = words.substring(0, Math.min(words.length(), 300));
        return Stream.of(bounded.split("[^\\p{Alnum}.]+", -1))
                .filter(token -> token.length() > 1)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String pattern(String code) {
        var bare = code.endsWith(".") ? code.substring(0, code.length() - 1) : code;
        return bare.replaceAll("\\p{L}", "@").replaceAll("\\p{N}", "#");
    }

    private static Clue titles(Sketch sketch, Headed column, Titles titles) {
        int found = 0;
        int last = 0;
        for (var row : sketch.rows()) {
            var cell = row.cell(column.column()).filter(there -> there.kind() == RawCell.Kind.TEXT);
            if (cell.isPresent() && titles.find(cell.get().shown()).isPresent()) {
                found++;
                last = row.number();
            }
        }
        return new Clue(Kind.TITLES, column, List.of(), found, last);
    }

    /** The forms whose codes or titles stand in a table. */
    static List<Form> forms(Sketch sketch, Regulation regulation, Codes codes) {
        return regulation.forms().stream()
                .filter(form -> form.purpose() == Form.Purpose.EVIDENCE)
                .filter(form -> of(sketch, form, codes).found() > 0)
                .toList();
    }
}
