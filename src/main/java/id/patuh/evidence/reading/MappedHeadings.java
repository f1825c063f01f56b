package id.patuh.evidence.reading;

import id.patuh.evidence.reading.HeadingGrid.Headed;
import id.patuh.evidence.reading.MappedColumns.Ticked;
import id.patuh.language.Text;
import id.patuh.regulation.Field;
import id.patuh.regulation.Form;
import id.patuh.regulation.MappedTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Which column of a table is which field, as far as its headings are those that the mapping names. */
final class MappedHeadings {
    private final MappedTable table;
    private final HeadingGrid grid;
    private final MappedColumns columns;
    private final List<Guess> guesses = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();
    private final List<Headed> duplicates = new ArrayList<>();

    MappedHeadings(MappedTable table, Form form, HeadingGrid grid, Codes codes) {
        this.table = table;
        this.grid = grid;
        var fields = new LinkedHashMap<String, Headed>();
        var ticked = new LinkedHashMap<String, List<Ticked>>();
        var unfound = new ArrayList<Missing>();
        form.fields().forEach(field -> take(field, fields, ticked, unfound));
        var code = codeColumn(form, fields, unfound);
        var titles = table.code().titles().isEmpty() ? null : new Titles(codes, form);
        this.columns = new MappedColumns(table, fields, ticked, new MappedCodes(table.code(), code, titles));
        this.missing.addAll(unfound);
    }

    /** A column that was taken for a field because its heading is nearly the one that the mapping names. */
    record Guess(Headed heading, Text label) {}

    /** A column that the mapping names, and that is not there. */
    record Missing(String name, Text label) {}

    MappedColumns columns() {
        return columns;
    }

    List<Guess> guesses() {
        return guesses;
    }

    List<Missing> missing() {
        return missing;
    }

    /** Columns that have a heading which another column to their left has too. */
    List<Headed> duplicates() {
        return duplicates;
    }

    /** Columns that nobody reads. */
    List<Headed> unread() {
        return grid.columns().stream()
                .filter(headed -> !columns.used().contains(headed.column()))
                .toList();
    }

    /** How many of the columns that a mapping names are there, by their exact headings. */
    static int matches(MappedTable table, HeadingGrid grid) {
        return (int) names(table).stream()
                .filter(synonyms ->
                        synonyms.stream().anyMatch(name -> !grid.headed(name).isEmpty()))
                .count();
    }

    /** The names of each column that a mapping asks for. */
    static List<List<String>> names(MappedTable table) {
        var names = new ArrayList<>(table.columns().values());
        table.choose().values().forEach(answers -> answers.keySet().forEach(name -> names.add(List.of(name))));
        if (!table.code().columns().isEmpty()) {
            names.add(table.code().columns());
        }
        if (!table.code().titles().isEmpty()) {
            names.add(table.code().titles());
        }
        return names;
    }

    private void take(
            Field field, Map<String, Headed> fields, Map<String, List<Ticked>> ticked, List<Missing> unfound) {
        var names = table.columns().get(field.name());
        if (names != null) {
            find(names, field.label(), unfound).ifPresent(headed -> fields.put(field.name(), headed));
        }
        var answers = table.choose().get(field.name());
        if (answers != null) {
            var ticks = new ArrayList<Ticked>();
            answers.forEach((name, answer) -> find(List.of(name), field.label(), unfound)
                    .ifPresent(headed -> ticks.add(new Ticked(headed, answer))));
            ticked.put(field.name(), ticks);
        }
    }

    private OptionalInt codeColumn(Form form, Map<String, Headed> fields, List<Missing> unfound) {
        var code = table.code();
        var field = form.codeField();
        if (code.fixed() != null || field.isEmpty()) {
            return OptionalInt.empty();
        }
        var names = code.titles().isEmpty() ? code.columns() : code.titles();
        var found = names.isEmpty()
                ? Optional.ofNullable(fields.get(field.get().name()))
                : find(names, field.get().label(), unfound);
        return found.stream().mapToInt(Headed::column).findFirst();
    }

    private Optional<Headed> find(List<String> names, Text label, List<Missing> unfound) {
        for (var name : names) {
            var found = grid.named(name);
            if (!found.isEmpty()) {
                duplicates.addAll(found.subList(1, found.size()));
                return Optional.of(found.get(0));
            }
        }
        var guess = guess(names);
        if (guess != null) {
            guesses.add(new Guess(guess, label));
        } else {
            unfound.add(new Missing(names.get(0), label));
        }
        return Optional.ofNullable(guess);
    }

    /** Among the columns that the mapping names nowhere. */
    private @Nullable Headed guess(List<String> names) {
        var left = grid.columns().stream().filter(this::isNobodys).toList();
        return names.stream()
                .flatMap(name -> grid.nearly(name, left).stream())
                .findFirst()
                .orElse(null);
    }

    private boolean isNobodys(Headed headed) {
        return names(table).stream()
                .flatMap(List::stream)
                .noneMatch(name -> grid.headed(name).contains(headed));
    }
}
