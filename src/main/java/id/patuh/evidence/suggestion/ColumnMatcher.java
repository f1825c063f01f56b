package id.patuh.evidence.suggestion;

import id.patuh.evidence.reading.HeadingGrid.Headed;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.Words;
import id.patuh.evidence.suggestion.Proposal.Match;
import id.patuh.language.Language;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the columns that may be the fields of a form. */
final class ColumnMatcher {
    private static final double SURE = 2;
    private static final double LEAST = 0.5;
    private static final double FOR_WORDS_ABOVE = 0.1;

    private final Sketch sketch;
    private final Form form;
    private final Clue clue;
    private final @Nullable Ticks ticks;

    ColumnMatcher(Sketch sketch, Form form, Clue clue, @Nullable Ticks ticks) {
        this.sketch = sketch;
        this.form = form;
        this.clue = clue;
        this.ticks = ticks;
    }

    private record Candidate(Field field, Headed column, double likeness) {}

    /** In the form's order, no column twice. */
    List<Match> matches() {
        var candidates = form.fields().stream()
                .filter(field -> field.type() != FieldType.CODE && !isTicked(field))
                .flatMap(this::candidates)
                .sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
                .toList();
        var taken = new HashSet<Object>();
        var found = new ArrayList<Candidate>();
        for (var candidate : candidates) {
            if (!taken.contains(candidate.field().name())
                    && taken.add(candidate.column().column())) {
                taken.add(candidate.field().name());
                found.add(candidate);
            }
        }
        return form.fields().stream()
                .flatMap(field ->
                        found.stream().filter(candidate -> candidate.field().equals(field)))
                .map(candidate -> new Match(candidate.field(), candidate.column(), candidate.likeness() >= SURE))
                .toList();
    }

    private boolean isTicked(Field field) {
        return ticks != null && ticks.field().equals(field);
    }

    private Stream<Candidate> candidates(Field field) {
        return sketch.grid().columns().stream()
                .filter(column -> ticks == null || !ticks.columns().contains(column))
                .filter(column -> !column.equals(clue.column()))
                .filter(column -> mayHold(field, column))
                .map(column -> new Candidate(field, column, likeness(field, column)))
                .filter(candidate -> candidate.likeness() >= LEAST);
    }

    private static double likeness(Field field, Headed column) {
        return names(field).mapToDouble(name -> likeness(name, column)).max().orElse(0);
    }

    private static double likeness(String name, Headed column) {
        if (Words.key(name).equals(Words.key(column.lowest()))) {
            return SURE;
        }
        var wanted = Vocabulary.words(name);
        var lowest = Vocabulary.words(column.lowest());
        var all = Vocabulary.words(column.shown());
        double common = common(wanted, lowest) / (double) Math.max(1, Math.min(wanted.size(), lowest.size()));
        double above = common(wanted, all) - common(wanted, lowest);
        return common == 0 ? 0 : common - 0.01 * Math.abs(wanted.size() - lowest.size()) + FOR_WORDS_ABOVE * above;
    }

    private static int common(Set<String> one, Set<String> other) {
        return (int) one.stream().filter(other::contains).count();
    }

    private static Stream<String> names(Field field) {
        return Stream.of(
                        Stream.of(field.label().in(Language.ID), field.label().in(Language.EN), field.name()),
                        field.synonyms().stream())
                .flatMap(names -> names);
    }

    /** A column of words holds no numbers; one that is empty may hold anything. */
    private boolean mayHold(Field field, Headed column) {
        var cells = sketch.cells(column);
        return cells.isEmpty()
                || switch (field.type()) {
                    case NUMBER, COUNT -> cells.stream().anyMatch(ColumnMatcher::hasDigit) && !isCounting(cells);
                    case YEAR -> cells.stream().anyMatch(cell -> cell.shown().matches(".{0,40}(19|20)\\d\\d.{0,40}"));
                    case DATE -> cells.stream().anyMatch(ColumnMatcher::hasDigit);
                    case TEXT -> !isCounting(cells);
                    default -> true;
                };
    }

    private static boolean hasDigit(RawCell cell) {
        return cell.shown().chars().anyMatch(Character::isDigit);
    }

    /** The numbers of the lines: 1, 2, 3. */
    private static boolean isCounting(List<RawCell> cells) {
        int expected = 1;
        for (var cell : cells) {
            if (Words.key(cell.shown()).equals(String.valueOf(expected))) {
                expected++;
            }
        }
        return expected > 2 && 2 * (expected - 1) >= cells.size();
    }
}
