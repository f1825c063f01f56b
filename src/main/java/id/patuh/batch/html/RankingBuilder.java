package id.patuh.batch.html;

import id.patuh.assessment.Verdict;
import id.patuh.batch.Ranking;
import id.patuh.batch.Ranking.Group;
import id.patuh.batch.Ranking.Ranked;
import id.patuh.batch.Slugs;
import id.patuh.batch.SubjectOutcome.Assessed;
import id.patuh.batch.SubjectOutcome.Broken;
import id.patuh.batch.SubjectOutcome.CriterionValue;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Criterion;
import id.patuh.regulation.Office;
import id.patuh.report.Names;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Puts the ranking into words. */
final class RankingBuilder {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal STEP = BigDecimal.valueOf(25);
    private static final int FULL = 5;
    private static final int PERCENT = 100;

    private final Ranking ranking;
    private final Language language;

    RankingBuilder(Ranking ranking, Language language) {
        this.ranking = ranking;
        this.language = language;
    }

    RankingView view() {
        var loose = ranking.loose();
        return new RankingView(
                language.code(),
                in(Message.of("batch.title", Text.verbatim(ranking.title()))),
                counts(),
                ranking.groups().stream().map(this::section).toList(),
                ranking.broken().stream().map(this::trouble).toList(),
                loose.isEmpty() ? null : in(Message.of("batch.loose", loose.size(), String.join(", ", loose))),
                in(Message.of("batch.footer")));
    }

    private List<String> counts() {
        return List.of(
                in(Message.of("batch.count.assessed", ranking.assessed(), ranking.size())),
                in(Message.of("batch.count.ready", ranking.ready())),
                in(Message.of("batch.count.broken", ranking.broken().size())));
    }

    private RankingView.Section section(Group group) {
        var regulation = group.regulation();
        return new RankingView.Section(
                regulation.id(),
                in(regulation.title()),
                Slugs.BOOK + "/" + regulation.id() + "/index.html",
                group.hasSeveralYears() ? in(Message.of("batch.years")) : null,
                group.subjects().stream().map(ranked -> row(group, ranked)).toList(),
                regulation.criteria().stream()
                        .map(criterion -> new RankingView.Head(criterion.code(), in(criterion.title())))
                        .toList(),
                group.gaps().stream().map(gap -> gap(group, gap)).toList());
    }

    private RankingView.Row row(Group group, Ranked ranked) {
        var subject = ranked.subject();
        return new RankingView.Row(
                ranked.rank(),
                subject.subject(),
                subject.folder().name(),
                subject.files().stream()
                        .filter(file -> file.endsWith(".html"))
                        .findFirst()
                        .orElse(null),
                Integer.toString(subject.year()),
                in(Names.score(subject.score())),
                subject.score().toPlainString(),
                group.rating(subject).map(rating -> in(rating.title())).orElse(subject.rating()),
                subject.ready(),
                in(Message.of(subject.ready() ? "batch.ready" : "batch.unready")),
                counts(subject.verdicts()),
                note(subject),
                cells(group, subject));
    }

    private String note(Assessed subject) {
        var notes = new ArrayList<String>();
        if (subject.blocking() > 0) {
            notes.add(in(Message.of("batch.note.blocking", subject.blocking())));
        }
        if (subject.issues() > 0) {
            notes.add(in(Message.of("batch.note.issues", subject.issues())));
        }
        if (!subject.readable()) {
            notes.add(in(Message.of("batch.note.unreadable")));
        }
        return String.join("; ", notes);
    }

    private List<RankingView.Count> counts(Map<Verdict, Integer> verdicts) {
        return Arrays.stream(Verdict.values())
                .filter(verdicts::containsKey)
                .map(verdict -> new RankingView.Count(
                        verdict.name(), Names.sign(verdict), in(Names.of(verdict)), verdicts.getOrDefault(verdict, 0)))
                .toList();
    }

    private List<RankingView.Cell> cells(Group group, Assessed subject) {
        return group.regulation().criteria().stream()
                .map(criterion -> cell(criterion, subject))
                .toList();
    }

    private RankingView.Cell cell(Criterion criterion, Assessed subject) {
        var value = subject.criteria().stream()
                .filter(each -> each.code().equals(criterion.code()))
                .filter(CriterionValue::checked)
                .findFirst()
                .map(CriterionValue::value)
                .orElse(null);
        var title = criterion.code() + " " + in(criterion.title());
        return value == null
                ? new RankingView.Cell(-1, "–", title)
                : new RankingView.Cell(
                        level(value),
                        language.number(value.setScale(0, RoundingMode.DOWN)),
                        title + ": " + in(Names.score(value)));
    }

    /** Nothing and everything have a shade of their own. */
    private static int level(BigDecimal value) {
        if (value.signum() == 0) {
            return 0;
        }
        return value.compareTo(WHOLE) == 0
                ? FULL
                : 1 + value.divideToIntegralValue(STEP).intValue();
    }

    private RankingView.Gap gap(Group group, Ranking.Gap gap) {
        var indicator = gap.indicator();
        int share = gap.subjects() * PERCENT / group.subjects().size();
        return new RankingView.Gap(
                indicator.code(),
                in(indicator.title()),
                group.regulation()
                        .office(indicator.office())
                        .map(Office::title)
                        .map(this::in)
                        .orElse(indicator.office()),
                gap.subjects(),
                in(Message.of(
                        "batch.gap.share", gap.subjects(), group.subjects().size(), share)),
                gap.lost(),
                counts(gap.verdicts()));
    }

    private RankingView.Trouble trouble(Broken broken) {
        return new RankingView.Trouble(
                broken.folder().name(),
                broken.code().name(),
                in(Message.of("batch.broken." + broken.code())),
                broken.message());
    }

    private String in(Text text) {
        return text.in(language);
    }
}
