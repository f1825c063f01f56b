package id.patuh.authoring.book;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages of the book show, in words that are ready to be placed. */
final class BookView {
    private BookView() {}

    /**
     * What every page carries.
     *
     * @param contents the pages of the book
     */
    public record Head(
            String language, String title, String regulation, String citation, List<Link> contents, String footer) {}

    /** A page of the book. */
    public record Link(String file, String title, boolean current) {}

    /** A word in a box; the code names its style. */
    public record Badge(String code, String label, String meaning) {}

    /** A name and what stands for it. */
    public record Entry(String name, String value) {}

    /** Where a statement comes from. */
    public record Origin(Badge status, String basis) {}

    /** The first page. */
    public record Index(
            Head head,
            List<Entry> identity,
            Origin legalBasis,
            List<CriterionLine> criteria,
            List<Entry> counts,
            Scoring scoring,
            List<Rating> ratings) {}

    /** A criterion in the table of the first page. */
    public record CriterionLine(
            String file, String code, String title, String group, int indicators, String sources, String decided) {}

    /** How points become a score. */
    public record Scoring(String method, List<Entry> weights, Origin origin) {}

    /** A class of the score. */
    public record Rating(String title, String from, boolean target, Origin origin) {}

    /** A page about one criterion. */
    public record Criterion(Head head, String title, String group, List<Indicator> indicators) {}

    /**
     * One indicator.
     *
     * @param review what a person judges; null where rules alone decide
     * @param more how many examples are not shown; null where all are
     */
    public record Indicator(
            String code,
            String title,
            String aspect,
            String office,
            String maximum,
            Origin origin,
            List<Asked> asked,
            String rationale,
            String comply,
            @Nullable String review,
            List<String> tags,
            List<Rule> rules,
            List<Example> examples,
            @Nullable String more) {}

    /** A piece of evidence. */
    public record Asked(String kode, String asks, String form, String formLink, String unit, String office) {}

    /** A rule with what it asks. */
    public record Rule(String name, String award, String place, List<Condition> conditions) {}

    /** A condition with those it holds together. */
    public record Condition(String text, List<Condition> parts) {}

    /** An example that must hold. */
    public record Example(String name, String year, List<Given> given, Badge verdict, String points) {}

    /** A row of evidence of an example. */
    public record Given(String form, String values) {}

    /** The page about checks. */
    public record Checks(Head head, List<Check> checks) {}

    /** One check. */
    public record Check(
            String code,
            String title,
            String message,
            String repair,
            Badge severity,
            Origin origin,
            List<Rule> rules) {}

    /** The page about forms. */
    public record Forms(Head head, List<Form> forms) {}

    /** One form with its columns. */
    public record Form(String name, String title, String help, String purpose, List<Field> fields) {}

    /** One column. */
    public record Field(String label, String name, String type, String help, String example, List<String> choices) {}

    /** The page that says how far rules decide. */
    public record Ledger(Head head, List<Share> shares, List<Line> lines) {}

    /** How many indicators are decided in one way. */
    public record Share(Badge way, int count, String meaning) {}

    /** One indicator in the ledger. */
    public record Line(String link, String code, String title, Badge way, String detail, Badge source) {}
}
