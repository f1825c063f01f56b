package id.patuh.report;

import id.patuh.assessment.AdjustedScore;
import id.patuh.assessment.IndicatorResult;
import id.patuh.assessment.Score;
import id.patuh.assessment.Verdict;
import id.patuh.evidence.Severity;
import id.patuh.explanation.RuleExplanation;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Source;
import id.patuh.report.figures.Sign;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What people call verdicts, sources, severities, scores and counted things. */
public final class Names {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private Names() {}

    public static Message of(Verdict verdict) {
        return Message.of("report.verdict." + verdict);
    }

    /** The one character that stands for a verdict wherever colour must not speak alone. */
    public static String sign(Verdict verdict) {
        return Sign.of(verdict);
    }

    public static Message of(Source.Status status) {
        return Message.of("report.source." + status);
    }

    /** How far a statement with such a source can be trusted. */
    public static Message meaning(Source.Status status) {
        return Message.of("report.source." + status + ".meaning");
    }

    public static Message of(Severity severity) {
        return Message.of("report.severity." + severity);
    }

    /** A score always has two decimals: {@code 40,00}. */
    public static Text score(BigDecimal value) {
        return language -> new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(language.locale()))
                .format(value.setScale(2, RoundingMode.HALF_UP));
    }

    /** "6 of 10 points", or that the indicator does not count. */
    public static Message points(IndicatorResult result) {
        return result.verdict() == Verdict.NOT_APPLICABLE
                ? Message.of("report.uncounted")
                : worth(result.points(), result.indicator().maximum());
    }

    /** "6 of 10 points". */
    public static Message worth(int points, int maximum) {
        return Message.of("report.worth", points, maximum);
    }

    /** What an adjustment would make of the score, and that it decides nothing. */
    public static Message adjusted(AdjustedScore adjusted) {
        var title = adjusted.adjustment().title();
        var points = adjusted.points();
        var value = adjusted.value();
        return points == null || value == null
                ? Message.of("report.adjustment.unknown", title)
                : Message.of("report.adjustment", title, signed(points), score(value));
    }

    /** With its sign, also where it is above zero: {@code +1,50}. */
    public static Text signed(BigDecimal points) {
        return language -> (points.signum() > 0 ? "+" : "") + score(points).in(language);
    }

    /** What a rule earns; only one that asks for a person earns nothing. */
    public static Message worth(RuleExplanation rule) {
        return rule.points() == 0 ? Message.of("report.earns.nothing") : Message.of("report.earns", rule.points());
    }

    /** Whether a rule matched, and what that means where it asks for a person. */
    public static Message standing(RuleExplanation rule) {
        if (!rule.holds()) {
            return Message.of("report.rule.fails");
        }
        return rule.points() == 0 ? of(Verdict.NEEDS_REVIEW) : Message.of("report.rule.holds");
    }

    /** "1 workbook", "9 workbooks"; the thing is the middle of the message's key. */
    public static Message counted(String thing, int count) {
        return Message.of("report." + thing + (count == 1 ? ".one" : ".many"), count);
    }

    /** A receipt's number as people read it out: {@code 1a2b-3c4d-5e6f}. */
    public static String receiptNumber(String number) {
        return number.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** A day and time of day, with the difference to world time and the zone that the machine was set to. */
    public static Message moment(OffsetDateTime moment, String zone) {
        return Message.of(
                "report.moment",
                moment.toLocalDate(),
                (Text) language -> TIME.format(moment).replace(':', language == Language.ID ? '.' : ':'),
                "Z".equals(moment.getOffset().getId())
                        ? "+00:00"
                        : moment.getOffset().getId(),
                zone);
    }

    /** A rating counts only once every criterion was checked; until then it is the least that can come out. */
    public static Message rating(Score score) {
        var key = score.checkedCriteria() == score.criteria().size() ? "report.rating" : "report.rating.provisional";
        return Message.of(key, score.rating().title(), score.rating().from());
    }
}
