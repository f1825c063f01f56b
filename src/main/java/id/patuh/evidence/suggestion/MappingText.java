package id.patuh.evidence.suggestion;

import id.patuh.evidence.sheet.RawCell;
import id.patuh.evidence.sheet.Words;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Field;
import java.util.List;
import java.util.stream.Collectors;

/** Writes proposals as a mapping that loads as it is, with comments on what to check. */
final class MappingText {
    private static final int MOST_EXAMPLES = 3;

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    MappingText(Language language) {
        this.language = language;
    }

    String write(String file, List<Proposal> tables) {
        comment("", Message.of("evidence.suggestion.head", file));
        comment("", Message.of("evidence.suggestion.check"));
        int dot = file.lastIndexOf('.');
        line("name: " + quoted(dot > 0 ? file.substring(0, dot) : file));
        comment("", Message.of("evidence.suggestion.office", "office: dinas-kesehatan"));
        line("files: [" + quoted(file) + "]");
        line("tables:");
        tables.forEach(this::table);
        return text.toString();
    }

    private void table(Proposal table) {
        var sketch = table.sketch();
        line("  - sheet: " + quoted(sketch.sheet()));
        boolean known = table.clue().found() > 0;
        line("    form: " + table.form().name()
                + said(
                        known,
                        Message.of("evidence.suggestion.rows", table.clue().found())));
        line("    headings: " + rows(sketch));
        if (table.end() != null) {
            line("    ends: [" + quoted(table.end()) + "]" + remark(Message.of("evidence.suggestion.end")));
        }
        code(table);
        if (!table.matches().isEmpty()) {
            line("    columns:");
            table.matches().forEach(match -> column(sketch, match));
        }
        ticks(table);
        table.missing().forEach(field -> missing(field));
    }

    private static String rows(Sketch sketch) {
        return sketch.firstRow() == sketch.lastRow()
                ? String.valueOf(sketch.firstRow())
                : sketch.firstRow() + "-" + sketch.lastRow();
    }

    private void code(Proposal table) {
        var sketch = table.sketch();
        var clue = table.clue();
        var column = clue.column();
        if (column == null) {
            var first = sketch.grid().columns().get(0);
            comment("    ", Message.of("evidence.suggestion.noCode", examples(sketch)));
            line("    code: {column: " + quoted(sketch.name(first)) + "}" + said(false, Text.verbatim("")));
            return;
        }
        var name = quoted(sketch.name(column));
        if (clue.kind() == Clue.Kind.TITLES) {
            line("    code: {title: " + name + "}" + remark(Message.of("evidence.suggestion.titles")));
        } else if (clue.patterns().isEmpty()) {
            line("    code: {column: " + name + "}" + said(true, Text.verbatim("")));
        } else {
            var patterns = clue.patterns().stream().map(MappingText::quoted).collect(Collectors.joining(", "));
            line("    code: {column: " + name + ", pattern: [" + patterns + "]}"
                    + remark(Message.of("evidence.suggestion.pattern")));
        }
    }

    private static String examples(Sketch sketch) {
        return sketch.cells(sketch.grid().columns().get(0)).stream()
                .map(RawCell::shown)
                .map(MappingText::plain)
                .distinct()
                .limit(MOST_EXAMPLES)
                .collect(Collectors.joining("; "));
    }

    private void column(Sketch sketch, Proposal.Match match) {
        line("      " + match.field().name() + ": " + quoted(sketch.name(match.column()))
                + said(match.isSure(), match.field().label()));
    }

    private void ticks(Proposal table) {
        var ticks = table.ticks();
        if (ticks == null) {
            return;
        }
        line("    choose:");
        line("      " + ticks.field().name() + ":" + said(false, ticks.field().label()));
        ticks.columns()
                .forEach(column ->
                        line("        " + quoted(table.sketch().name(column)) + ": " + quoted(ticks.answer(column))));
    }

    private void missing(Field field) {
        comment("    ", Message.of("evidence.suggestion.missing", field.name(), field.label()));
    }

    private String said(boolean sure, Text what) {
        var words = what.in(language);
        var said = Message.of(sure ? "evidence.suggestion.sure" : "evidence.suggestion.guess")
                .in(language);
        return words.isEmpty() ? "  # " + said : "  # " + said + ": " + plain(words);
    }

    private String remark(Text what) {
        return "  # " + plain(what.in(language));
    }

    private void comment(String indent, Text what) {
        line(indent + "# " + plain(what.in(language)));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    /** What somebody wrote into a workbook cannot begin a new line. */
    private static String plain(String words) {
        return Words.fold(words).replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]", " ");
    }

    private static String quoted(String words) {
        return '"' + plain(words).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
