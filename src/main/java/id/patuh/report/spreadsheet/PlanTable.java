package id.patuh.report.spreadsheet;

import id.patuh.evidence.TableBook.Entry;
import id.patuh.evidence.TableBook.Table;
import id.patuh.evidence.TableBook.Tone;
import id.patuh.improvement.Plan;
import id.patuh.improvement.Plan.Raise;
import id.patuh.improvement.Plan.Step;
import id.patuh.improvement.Plan.Task;
import id.patuh.report.Names;
import id.patuh.report.figures.PlanWords;
import id.patuh.report.figures.Vocabulary;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A plan as rows: one for each thing that an office has to do, then what no change can raise. */
record PlanTable(Vocabulary words, Plan plan) {

    Table table() {
        var told = new PlanWords(plan);
        var rows = new ArrayList<List<Entry>>();
        rows.add(remark(told.title().in(words.language()), Tone.STRONG));
        told.standing().forEach(line -> rows.add(remark(words.in(line), Tone.PLAIN)));
        told.best().ifPresent(best -> rows.add(remark(words.in(best), Tone.PLAIN)));
        told.byOffice()
                .forEach((office, steps) ->
                        steps.forEach(step -> rows.addAll(tasks(words.in(told.office(office)), office, step))));
        plan.obstacles()
                .forEach(obstacle -> rows.add(List.of(
                        Entry.words(words.in("report.table.obstacle"), Tone.FAINT),
                        Entry.words(obstacle.result().indicator().code(), Tone.STRONG),
                        Entry.words(words.in(obstacle.result().indicator().title())),
                        Entry.words(words.in(Names.points(obstacle.result()))),
                        Entry.words(""),
                        Entry.words(""),
                        Entry.words(words.in(obstacle.reason())),
                        Entry.words(""))));
        return Columns.table(
                words,
                "plan",
                List.of(
                        "office:30",
                        "code:12",
                        "indicator:40",
                        "today:24",
                        "then:12",
                        "gain:11",
                        "todo:70",
                        "effort:8"),
                rows);
    }

    private List<Entry> remark(String line, Tone tone) {
        return List.of(
                Entry.words(words.in("report.table.part.summary"), Tone.FAINT),
                Entry.words(""),
                Entry.words(""),
                Entry.words(""),
                Entry.words(""),
                Entry.words(""),
                Entry.words(line, tone),
                Entry.words(""));
    }

    /** The gain belongs to the step as a whole and is told once, so that a sum over the column is right. */
    private List<List<Entry>> tasks(String owner, String office, Step step) {
        boolean first = step.tasks().stream()
                .map(PlanWords::owner)
                .findFirst()
                .filter(office::equals)
                .isPresent();
        var rows = new ArrayList<List<Entry>>();
        for (var task : step.tasks()) {
            if (PlanWords.owner(task).equals(office)) {
                rows.add(row(owner, step, task, first && rows.isEmpty()));
            }
        }
        return rows;
    }

    private List<Entry> row(String owner, Step step, Task task, boolean tellsGain) {
        return List.of(
                Entry.words(owner),
                Entry.words(raises(step, raise -> raise.today().indicator().code()), Tone.STRONG),
                Entry.words(
                        raises(step, raise -> words.in(raise.today().indicator().title()))),
                Entry.words(raises(
                        step,
                        raise -> words.in(Names.of(raise.today().verdict())) + ", "
                                + words.in(Names.points(raise.today())))),
                then(step),
                Entry.score(tellsGain ? step.gain().setScale(2, RoundingMode.HALF_UP) : null),
                Entry.words(words.in(new PlanWords(plan).task(task))),
                Entry.count(task.effort()));
    }

    private static Entry then(Step step) {
        return step.raises().size() == 1
                ? Entry.count(step.raises().get(0).points())
                : Entry.words(raises(step, raise -> Integer.toString(raise.points())));
    }

    private interface Part {
        String of(Raise raise);
    }

    private static String raises(Step step, Part part) {
        return step.raises().stream().map(part::of).collect(Collectors.joining("\n"));
    }
}
