package id.patuh.report.html;

import id.patuh.assessment.AdjustedScore;
import id.patuh.assessment.Assessment;
import id.patuh.assessment.Score;
import id.patuh.assessment.Verdict;
import id.patuh.evidence.Workbook;
import id.patuh.language.Language;
import id.patuh.regulation.Source;
import id.patuh.report.Dossier;
import id.patuh.report.Names;
import id.patuh.report.figures.Absence;
import id.patuh.report.figures.ChangedRows;
import id.patuh.report.figures.Places;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prepares the whole page from an assessment. */
public final class PageBuilder {
    private static final int HASH_SHOWN = 12;

    private final Dossier dossier;
    private final Assessment assessment;
    private final Words words;
    private final @Nullable String book;
    private final String indicators;

    /** @param book the folder of the regulation book, seen from the report; null where there is none */
    PageBuilder(Dossier dossier, Language language, @Nullable String book) {
        this(dossier, language, book, "#i-");
    }

    /**
     * A page whose indicators have pages of their own.
     *
     * @param book the folder of the regulation book, seen from the page; null where there is none
     * @param indicators what an indicator's address begins with
     */
    public PageBuilder(Dossier dossier, Language language, @Nullable String book, String indicators) {
        this.indicators = indicators;
        this.dossier = dossier;
        this.assessment = dossier.assessment();
        this.words = new Words(assessment, language);
        this.book = book;
    }

    /** Everything the page shows. */
    public PageView page() {
        var troubles = new TroubleBuilder(assessment, words);
        var plan = dossier.plan();
        var detail = new PageView.Detail(
                new MissingBuilder(assessment, words).tables(),
                troubles.checks(),
                troubles.issues(),
                troubles.moreIssues(),
                new IndicatorBuilder(assessment, words, book).sections(),
                offices());
        return new PageView(
                head(),
                summary(),
                new ReadinessBuilder(assessment, words).view(),
                plan == null ? null : new PlanBuilder(plan, words).view(),
                new ChartBuilder(assessment, words).charts(),
                detail);
    }

    private PageView.Head head() {
        var regulation = assessment.regulation();
        var subject = assessment.evidence().subject();
        var year = Integer.toString(assessment.evidence().year());
        var sources = assessment.sources();
        return new PageView.Head(
                words.language().code(),
                words.in("report.html.title", subject, year),
                subject,
                words.in(regulation.title()),
                words.in(regulation.legalBasis().citation()),
                words.in("report.year", year),
                Arrays.stream(Source.Status.values())
                        .map(status -> words.badge(status, sources.getOrDefault(status, 0)))
                        .toList(),
                book == null ? null : book + "/index.html",
                indicators,
                ChangedRows.assumed(dossier).stream().map(words::in).toList(),
                footer());
    }

    private String footer() {
        var regulation = assessment.regulation();
        var version = PageBuilder.class.getPackage().getImplementationVersion();
        var hash = regulation.hash();
        return words.in(
                "report.html.footer",
                version == null ? "dev" : version,
                assessment.engine(),
                regulation.id(),
                regulation.version(),
                hash.substring(0, Math.min(HASH_SHOWN, hash.length())));
    }

    private PageView.Summary summary() {
        var score = assessment.score();
        return new PageView.Summary(
                words.in(Names.score(score.value())),
                words.in(Names.rating(score)),
                gap(score),
                assessment.adjusted().map(this::adjustment).orElse(null),
                assessment.ready(),
                words.in(score.formula()),
                score.criteria().stream()
                        .map(criterion -> criterion.criterion().code() + " "
                                + words.in(criterion.criterion().title()) + ": " + words.in(criterion.formula()))
                        .toList(),
                counts(),
                assessment.evidence().workbooks().stream().map(this::workbook).toList(),
                assessment.verdicts().entrySet().stream()
                        .map(entry -> words.badge(entry.getKey(), entry.getValue()))
                        .toList(),
                cautions(score));
    }

    private String gap(Score score) {
        var next = score.next();
        var gap = score.gap();
        return next == null || gap == null
                ? words.in("report.best")
                : words.in("report.gap", Names.score(gap), next.title(), next.from());
    }

    private PageView.Adjustment adjustment(AdjustedScore adjusted) {
        return new PageView.Adjustment(
                words.in(Names.adjusted(adjusted)),
                words.badge(adjusted.adjustment().source().status(), 1),
                Places.shown(adjusted.cells()).stream().map(words::in).toList());
    }

    private List<String> counts() {
        var evidence = assessment.evidence();
        return List.of(
                words.in(Names.counted("indicators", assessment.indicators().size())),
                words.in(Names.counted("workbooks", evidence.workbooks().size())),
                words.in(Names.counted("rows", evidence.rows().size())),
                words.in(Names.counted("issues", evidence.issues().size())),
                words.in(Names.counted("findings", assessment.findings().size())));
    }

    private String workbook(Workbook workbook) {
        var rows = workbook.readable()
                ? words.in(Names.counted("rows", workbook.rows()))
                : words.in("report.html.unreadable");
        return words.in("report.html.workbook", workbook.file(), rows);
    }

    private List<String> cautions(Score score) {
        var cautions = new ArrayList<String>();
        var absent = Absence.of(assessment);
        if (!absent.isEmpty()) {
            cautions.add(words.in(
                    "report.absent",
                    absent.stream().map(office -> words.in(office.title())).collect(Collectors.joining(", "))));
        }
        assessment.failures().forEach(failure -> cautions.add(words.in(failure)));
        int criteria = score.criteria().size();
        if (score.checkedCriteria() < criteria) {
            cautions.add(words.in("report.unchecked", score.checkedCriteria(), criteria));
        }
        int working = assessment.sources().getOrDefault(Source.Status.WORKING, 0);
        if (working > 0) {
            cautions.add(
                    words.in("report.working", working, assessment.indicators().size()));
        }
        int inapplicable = assessment.verdicts().getOrDefault(Verdict.NOT_APPLICABLE, 0);
        if (inapplicable > 0) {
            cautions.add(words.in("report.inapplicable", inapplicable));
        }
        return cautions;
    }

    private List<PageView.Option> offices() {
        return assessment.regulation().offices().stream()
                .filter(office -> !assessment.ofOffice(office.code()).isEmpty())
                .map(office -> new PageView.Option(office.code(), words.in(office.title())))
                .toList();
    }
}
