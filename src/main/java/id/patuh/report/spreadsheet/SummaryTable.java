package id.patuh.report.spreadsheet;

import id.patuh.assessment.Completeness;
import id.patuh.assessment.CriterionScore;
import id.patuh.assessment.DeadlineStatus;
import id.patuh.assessment.Verdict;
import id.patuh.assessment.WaiverUse;
import id.patuh.evidence.TableBook.Entry;
import id.patuh.evidence.TableBook.Kind;
import id.patuh.evidence.TableBook.Table;
import id.patuh.evidence.TableBook.Tone;
import id.patuh.report.Names;
import id.patuh.report.figures.HandingIn;
import id.patuh.report.figures.Overview;
import id.patuh.report.figures.Tally;
import id.patuh.report.figures.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** The submission as a whole: where it stands, what is to be minded, criteria, completeness, signatures, deadlines. */
record SummaryTable(Vocabulary words) {

    Table table() {
        var rows = new ArrayList<List<Entry>>();
        var assessment = words.assessment();
        var overview = new Overview(assessment);
        overview.cautions().forEach(caution -> rows.add(row("caution", "⚠", text(words.in(caution), Tone.DOUBT), "")));
        overview.items().forEach(item -> rows.add(row("summary", words.in(item.label()), value(item), "")));
        assessment.score().criteria().stream().map(this::criterion).forEach(rows::add);
        var readiness = assessment.readiness();
        readiness
                .reasons()
                .forEach(reason -> rows.add(row(
                        "readiness",
                        words.in("report.readiness.code." + reason.code()),
                        text(words.in(HandingIn.reason(reason)), reason.blocking() ? Tone.BAD : Tone.DOUBT),
                        words.in(reason.blocking() ? "report.blocking" : "report.remark"))));
        readiness.offices().stream().map(this::completeness).forEach(rows::add);
        HandingIn.signatures(readiness)
                .forEach(signatures -> rows.add(row(
                        "signOffs",
                        words.in(signatures.signOff().title()),
                        text(
                                words.in(HandingIn.standing(signatures)),
                                signatures.open().isEmpty() ? Tone.GOOD : Tone.DOUBT),
                        open(signatures))));
        readiness.deadlines().stream().map(this::deadline).forEach(rows::add);
        readiness.waivers().stream().map(this::waiver).forEach(rows::add);
        rows.add(row("summary", words.in("report.heading.formula"), formula(), ""));
        return Columns.table(words, "summary", List.of("part:20", "item:42", "value:62", "number:12", "note:48"), rows);
    }

    private Entry value(Overview.Item item) {
        var number = item.number();
        return number == null ? text(words.in(item.value()), Tone.PLAIN) : Entry.score(number);
    }

    private Entry formula() {
        return text(words.in(words.assessment().score().formula()), Tone.PLAIN);
    }

    private List<Entry> criterion(CriterionScore score) {
        var code = score.criterion().code();
        var tally = Tally.of(words.assessment().ofCriterion(code));
        var value = score.value();
        var note = score.checked()
                ? words.in("report.view.met", tally.count(Verdict.MET), tally.total())
                : words.in(Names.of(Verdict.NOT_CHECKED));
        return row(
                "criteria",
                words.criterion(code),
                value == null ? text(words.in("report.criterion.inapplicable"), Tone.FAINT) : Entry.score(value),
                note);
    }

    private List<Entry> completeness(Completeness office) {
        return row(
                "completeness",
                words.office(office.office()),
                Entry.percent(office.percent()),
                words.in(HandingIn.completeness(office)));
    }

    private String open(HandingIn.Signatures signatures) {
        var offices = signatures.open().stream()
                .map(status -> words.office(status.office()))
                .filter(office -> !office.isEmpty())
                .toList();
        return offices.isEmpty() ? "" : words.in("report.signOff.open", String.join(", ", offices));
    }

    /** The days left belong to the day on which the file is read. */
    private List<Entry> deadline(DeadlineStatus deadline) {
        var certainty = words.in(HandingIn.certainty(deadline));
        var day = deadline.day();
        return row(
                "deadlines",
                words.in(deadline.title()),
                day == null
                        ? text(
                                words.in(HandingIn.day(
                                        deadline, words.assessment().evidence().year())),
                                Tone.FAINT)
                        : Entry.day(day),
                day == null ? certainty : deadline.zone() + ", " + certainty);
    }

    private List<Entry> waiver(WaiverUse use) {
        var waiver = use.waiver();
        return row(
                "waivers",
                waiver.indicator(),
                text(
                        words.in(HandingIn.of(waiver.kind())) + ", " + words.in(HandingIn.of(use.state())) + ": "
                                + words.in(use.effect()),
                        use.state() == WaiverUse.State.IN_FORCE ? Tone.PLAIN : Tone.DOUBT),
                words.in(HandingIn.terms(waiver)));
    }

    /** Numbers have a column of their own, so that they can be sorted. */
    private List<Entry> row(String part, String item, Entry value, String note) {
        boolean inWords = value.kind() == Kind.WORDS;
        return List.of(
                Entry.words(words.in("report.table.part." + part), Tone.FAINT),
                Entry.words(item, Tone.STRONG),
                inWords ? value : Entry.words(""),
                inWords ? Entry.words("") : value,
                Entry.words(note));
    }

    private static Entry text(String words, Tone tone) {
        return Entry.words(words, tone);
    }
}
