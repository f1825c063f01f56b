package id.patuh.report.spreadsheet;

import id.patuh.evidence.TableBook.Entry;
import id.patuh.evidence.TableBook.Table;
import id.patuh.evidence.TableBook.Tone;
import id.patuh.improvement.Plan;
import id.patuh.improvement.Plan.Raise;
import id.patuh.improvement.Plan.Step;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.report.figures.PlanTable;
import id.patuh.report.figures.PlanTable.Line;
import id.patuh.report.figures.PlanTable.Section;
import id.patuh.report.figures.Vocabulary;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A plan as rows: one for each thing that an office has to do, then what no change can raise. */
record PlanRows(Vocabulary words, Plan plan) {

    Table table() {
        var told = new PlanTable(plan);
        var rows = new ArrayList<List<Entry>>();
        rows.add(remark(words.in(Message.of("report.plan", told.target())), Tone.STRONG));
        rows.add(remark(words.in(told.standing()), Tone.PLAIN));
        told.cautions().forEach(line -> rows.add(remark(words.in(line), Tone.PLAIN)));
        told.best().ifPresent(best -> rows.add(remark(words.in(best), Tone.PLAIN)));
        var gained = new HashSet<Step>();
        told.sections().forEach(section -> section.lines().forEach(line -> rows.add(row(section, line, gained))));
        told.barriers()
                .forEach(barrier -> rows.add(row(
                        Entry.words(words.in("report.table.obstacle"), Tone.FAINT),
                        Entry.words(String.join(", ", barrier.indicators()), Tone.STRONG),
                        Entry.words(words.in(barrier.reason())))));
        return Columns.table(
                words,
                "plan",
                List.of(
                        "office:26",
                        "code:12",
                        "indicator:34",
                        "there:44",
                        "absent:44",
                        "todo:50",
                        "deadline:18",
                        "gain:11",
                        "effort:8"),
                rows);
    }

    private List<Entry> remark(String line, Tone tone) {
        return row(
                Entry.words(words.in("report.table.part.summary"), Tone.FAINT),
                Entry.words(""),
                Entry.words(line, tone));
    }

    private static List<Entry> row(Entry first, Entry code, Entry words) {
        var blank = Entry.words("");
        return List.of(first, code, words, blank, blank, blank, blank, blank, blank);
    }

    /** The gain belongs to the step as a whole and is told once, so that a sum over the column is right. */
    private List<Entry> row(Section section, Line line, Set<Step> gained) {
        return List.of(
                Entry.words(words.in(section.title())),
                Entry.words(raises(line, raise -> raise.today().indicator().code()), Tone.STRONG),
                Entry.words(raises(
                        line,
                        raise -> words.in(raise.today().indicator().title()) + "\n"
                                + words.in(PlanTable.points(raise)))),
                Entry.words(lines(line.there())),
                Entry.words(lines(line.missing())),
                Entry.words(lines(line.needed())),
                Entry.words(words.in(line.deadline())),
                Entry.score(gained.add(line.step()) ? line.step().gain().setScale(2, RoundingMode.HALF_UP) : null),
                Entry.count(line.effort()));
    }

    private String lines(List<Text> texts) {
        return texts.stream().map(words::in).collect(Collectors.joining("\n"));
    }

    private static String raises(Line line, Function<Raise, String> part) {
        return line.raises().stream().map(part).collect(Collectors.joining("\n"));
    }
}
