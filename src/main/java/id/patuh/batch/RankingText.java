package id.patuh.batch;

import id.patuh.assessment.Verdict;
import id.patuh.batch.Ranking.Gap;
import id.patuh.batch.Ranking.Group;
import id.patuh.batch.Ranking.Ranked;
import id.patuh.batch.SubjectOutcome.Assessed;
import id.patuh.batch.SubjectOutcome.Broken;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.report.ConsoleOptions;
import id.patuh.report.ConsolePage;
import id.patuh.report.ConsolePage.Tone;
import id.patuh.report.ConsolePage.Words;
import id.patuh.report.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The ranking as text for a console. */
public final class RankingText {
    private static final int MOST = 30;
    private static final int MOST_GAPS = 10;
    private static final int RANK = 4;
    private static final int NAME = 34;
    private static final int SCORE = 6;
    private static final int COUNT = 3;
    private static final Set<Verdict> COLUMNS = Set.of(Verdict.MET, Verdict.PARTLY_MET, Verdict.NOT_MET);

    private final Ranking ranking;
    private final Language language;
    private final ConsoleOptions options;
    private final ConsolePage page;

    public RankingText(Ranking ranking, Language language, ConsoleOptions options) {
        this.ranking = ranking;
        this.language = language;
        this.options = options;
        this.page = new ConsolePage(options);
    }

    public String render() {
        page.line(0, 0, Words.strong(in(Message.of("batch.title", Text.verbatim(ranking.title())))));
        page.line(
                0,
                0,
                Words.plain(in(Message.of("batch.count.assessed", ranking.assessed(), ranking.size())) + " ·"),
                Words.plain(in(Message.of("batch.count.ready", ranking.ready())) + " ·"),
                Words.plain(in(Message.of("batch.count.broken", ranking.broken().size()))));
        ranking.groups().forEach(this::group);
        broken();
        return page.text();
    }

    private void group(Group group) {
        page.heading(in(group.regulation().title()));
        if (group.hasSeveralYears()) {
            page.line(0, 0, new Words(in(Message.of("batch.years")), Tone.DOUBT));
        }
        int most = options.all() ? Integer.MAX_VALUE : MOST;
        group.subjects().stream().limit(most).forEach(ranked -> subject(group, ranked));
        more(group.subjects().size() - most);
        gaps(group);
    }

    private void subject(Group group, Ranked ranked) {
        var subject = ranked.subject();
        var words = new ArrayList<>(List.of(
                Words.plain(Integer.toString(ranked.rank())).column(-RANK),
                Words.strong(subject.subject()).column(NAME),
                Words.plain(in(Names.score(subject.score()))).column(-SCORE),
                Words.plain(rating(group, subject)).column(ratingWidth(group))));
        words.addAll(counts(group, subject));
        words.add(new Words(
                in(Message.of(subject.ready() ? "batch.ready" : "batch.unready")),
                subject.ready() ? Tone.GOOD : Tone.BAD));
        page.line(0, RANK + 1, words.toArray(Words[]::new));
    }

    private String rating(Group group, Assessed subject) {
        return group.rating(subject).map(title -> in(title.title())).orElse(subject.rating());
    }

    /** As wide as the longest title: a title is never cut, the line wraps. */
    private int ratingWidth(Group group) {
        return group.subjects().stream()
                .mapToInt(ranked -> rating(group, ranked.subject()).length())
                .reduce(1, Math::max);
    }

    /** Every verdict that anybody in the group has, so that the counts stand below each other. */
    private static List<Words> counts(Group group, Assessed subject) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> COLUMNS.contains(verdict)
                        || group.subjects().stream()
                                .anyMatch(ranked -> ranked.subject().count(verdict) > 0))
                .map(verdict -> count(verdict, subject.count(verdict), tone(verdict)))
                .toList();
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case MET -> Tone.GOOD;
            case NOT_MET, NO_EVIDENCE, ERROR -> Tone.BAD;
            case PARTLY_MET, UNREADABLE, CONFLICTING, NEEDS_REVIEW -> Tone.DOUBT;
            case NOT_APPLICABLE, NOT_CHECKED -> Tone.FAINT;
        };
    }

    private static Words count(Verdict verdict, int count, Tone tone) {
        return new Words(
                Names.sign(verdict)
                        + Words.plain(Integer.toString(count)).column(-COUNT).text(),
                tone);
    }

    private void more(int count) {
        if (count > 0) {
            page.line(RANK + 1, 0, Words.faint(in(Message.of("batch.more", count))));
        }
    }

    private void gaps(Group group) {
        var common = group.gaps().stream()
                .filter(gap -> gap.subjects() > 1 || group.subjects().size() == 1)
                .toList();
        if (common.isEmpty()) {
            return;
        }
        page.heading(in(Message.of("batch.gaps")));
        int most = options.all() ? Integer.MAX_VALUE : MOST_GAPS;
        common.stream().limit(most).forEach(gap -> gap(group, gap));
        more(common.size() - most);
    }

    private void gap(Group group, Gap gap) {
        var indicator = gap.indicator();
        var share =
                Message.of("batch.gap.short", gap.subjects(), group.subjects().size(), gap.lost());
        page.sides(
                2,
                2,
                List.of(Words.strong(indicator.code()), Words.plain(in(indicator.title()))),
                Words.faint(in(share)));
    }

    private void broken() {
        if (!ranking.broken().isEmpty()) {
            page.heading(in(Message.of("batch.broken")));
            ranking.broken().forEach(this::broken);
        }
        if (!ranking.loose().isEmpty()) {
            var names = String.join(", ", ranking.loose());
            page.blank();
            page.line(
                    0, 2, new Words(in(Message.of("batch.loose", ranking.loose().size(), names)), Tone.DOUBT));
        }
    }

    private void broken(Broken broken) {
        page.line(
                2,
                2,
                new Words("✘", Tone.BAD),
                Words.strong(broken.folder().name()),
                Words.faint(broken.code().name()));
        broken.message().lines().forEach(line -> page.line(4, 2, Words.plain(line)));
    }

    private String in(Text text) {
        return text.in(language);
    }
}
