package id.patuh.batch;

import id.patuh.assessment.Verdict;
import id.patuh.batch.Ranking.Gap;
import id.patuh.batch.Ranking.Group;
import id.patuh.batch.Ranking.Ranked;
import id.patuh.evidence.TableBook;
import id.patuh.evidence.TableBook.Column;
import id.patuh.evidence.TableBook.Entry;
import id.patuh.evidence.TableBook.Table;
import id.patuh.evidence.TableBook.Tone;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Office;
import id.patuh.report.Names;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** The ranking as a workbook: places, rights, common gaps and what could not be assessed, each to filter and sort. */
record RankingBook(Ranking ranking, Language language) {
    private static final int HUNDRED = 100;
    private static final int NUMBER = 12;

    void write(OutputStream out) throws IOException {
        var caption = in(Message.of("batch.title", Text.verbatim(ranking.title())));
        new TableBook(caption, language, List.of(places(), rights(), gaps(), broken())).write(out);
        out.flush();
    }

    private Table places() {
        var columns = columns("subject:34", "rank:12", "score:10", "rating:22", "ready:14", "year:10");
        columns.addAll(verdicts());
        columns.addAll(columns("blocking:14", "issues:14", "folder:28", "regulation:18"));
        return table("batch.table", columns, rows(Group::subjects, this::place));
    }

    private List<Entry> place(Group group, Ranked ranked) {
        var subject = ranked.subject();
        var entries = new ArrayList<Entry>();
        entries.add(Entry.words(subject.subject(), Tone.STRONG));
        entries.add(Entry.count(ranked.rank()));
        entries.add(Entry.score(subject.score()));
        entries.add(Entry.words(
                group.rating(subject).map(rating -> in(rating.title())).orElse(subject.rating())));
        entries.add(Entry.words(
                in(Message.of(subject.ready() ? "batch.ready" : "batch.unready")),
                subject.ready() ? Tone.GOOD : Tone.BAD));
        entries.add(Entry.year(subject.year()));
        entries.addAll(counts(subject.verdicts()));
        entries.add(Entry.count(subject.blocking()));
        entries.add(Entry.count(subject.issues()));
        entries.add(Entry.words(subject.folder().name()));
        entries.add(Entry.words(group.regulation().id()));
        return entries;
    }

    /** One row for each right of each subject, so that a pivot table can turn it as it likes. */
    private Table rights() {
        var columns = columns("subject:34", "criterion:48", "score:10", "year:10", "folder:28", "regulation:18");
        return table(
                "batch.heat",
                columns,
                ranking.groups().stream()
                        .flatMap(group -> group.subjects().stream().flatMap(ranked -> rights(group, ranked)))
                        .toList());
    }

    private Stream<List<Entry>> rights(Group group, Ranked ranked) {
        var subject = ranked.subject();
        return subject.criteria().stream()
                .map(criterion -> List.of(
                        Entry.words(subject.subject(), Tone.STRONG),
                        Entry.words(criterion(group, criterion.code())),
                        Entry.score(criterion.checked() ? criterion.value() : null),
                        Entry.year(subject.year()),
                        Entry.words(subject.folder().name()),
                        Entry.words(group.regulation().id())));
    }

    private String criterion(Group group, String code) {
        return group.regulation().criteria().stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst()
                .map(criterion -> code + " " + in(criterion.title()))
                .orElse(code);
    }

    private Table gaps() {
        var columns = columns("indicator:14", "title:52", "office:36", "count:14", "share:12", "lost:14");
        columns.addAll(verdicts());
        columns.addAll(columns("regulation:18"));
        return table("batch.gaps", columns, rows(Group::gaps, this::gap));
    }

    private List<Entry> gap(Group group, Gap gap) {
        var indicator = gap.indicator();
        var office = group.regulation().office(indicator.office()).map(Office::title);
        var entries = new ArrayList<Entry>();
        entries.add(Entry.words(indicator.code(), Tone.STRONG));
        entries.add(Entry.words(in(indicator.title())));
        entries.add(Entry.words(office.map(this::in).orElse(indicator.office())));
        entries.add(Entry.count(gap.subjects()));
        entries.add(Entry.percent(gap.subjects() * HUNDRED / group.subjects().size()));
        entries.add(Entry.count(gap.lost()));
        entries.addAll(counts(gap.verdicts()));
        entries.add(Entry.words(group.regulation().id()));
        return entries;
    }

    private Table broken() {
        var rows = ranking.broken().stream()
                .map(broken -> List.of(
                        Entry.words(broken.folder().name(), Tone.STRONG),
                        Entry.words(broken.code().name(), Tone.BAD),
                        Entry.words(in(Message.of("batch.broken." + broken.code()))),
                        Entry.words(broken.message())))
                .toList();
        return table("batch.broken", columns("folder:28", "code:26", "reason:40", "note:80"), rows);
    }

    private static List<Entry> counts(Map<Verdict, Integer> verdicts) {
        return Stream.of(Verdict.values())
                .map(verdict -> Entry.count(verdicts.getOrDefault(verdict, 0)))
                .toList();
    }

    private List<Column> verdicts() {
        return Stream.of(Verdict.values())
                .map(verdict -> new Column(in(Names.of(verdict)), NUMBER))
                .toList();
    }

    private <T> List<List<Entry>> rows(Function<Group, List<T>> parts, BiFunction<Group, T, List<Entry>> row) {
        return ranking.groups().stream()
                .flatMap(group -> parts.apply(group).stream().map(part -> row.apply(group, part)))
                .toList();
    }

    private Table table(String name, List<Column> columns, List<List<Entry>> rows) {
        return new Table(in(Message.of(name)), List.copyOf(columns), rows);
    }

    /** Each as {@code key:width}. */
    private List<Column> columns(String... columns) {
        var made = new ArrayList<Column>();
        for (var column : columns) {
            int colon = column.indexOf(':');
            var heading = in(Message.of("batch.column." + column.substring(0, colon)));
            made.add(new Column(heading, Integer.parseInt(column.substring(colon + 1))));
        }
        return made;
    }

    private String in(Text text) {
        return text.in(language);
    }
}
