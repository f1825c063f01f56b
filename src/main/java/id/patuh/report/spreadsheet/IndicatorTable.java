package id.patuh.report.spreadsheet;

import id.patuh.assessment.IndicatorResult;
import id.patuh.assessment.Verdict;
import id.patuh.evidence.CellRef;
import id.patuh.evidence.TableBook.Entry;
import id.patuh.evidence.TableBook.Table;
import id.patuh.evidence.TableBook.Tone;
import id.patuh.report.Names;
import id.patuh.report.figures.Account;
import id.patuh.report.figures.Places;
import id.patuh.report.figures.Sign;
import id.patuh.report.figures.Vocabulary;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A row for each indicator: its verdict, why, why not, and from which cells. */
record IndicatorTable(Vocabulary words) {
    private static final List<String> COLUMNS = List.of(
            "code:10",
            "criterion:20",
            "aspect:11",
            "indicator:32",
            "office:22",
            "verdict:17",
            "points:8",
            "maximum:9",
            "share:8",
            "why:60",
            "whyNot:60",
            "improve:50",
            "cells:32",
            "assumed:10",
            "source:14");

    Table table() {
        return Columns.table(
                words,
                "indicators",
                COLUMNS,
                words.assessment().indicators().stream().map(this::row).toList());
    }

    private List<Entry> row(IndicatorResult result) {
        var indicator = result.indicator();
        var verdict = result.verdict();
        boolean counts = verdict != Verdict.NOT_APPLICABLE;
        var lines = Account.of(result);
        boolean assumed = result.cells().stream().anyMatch(CellRef::assumed);
        return List.of(
                Entry.words(indicator.code(), Tone.STRONG),
                Entry.words(words.criterion(indicator.criterion())),
                Entry.words(words.aspect(indicator.aspect())),
                Entry.words(words.in(indicator.title())),
                Entry.words(words.office(indicator.office())),
                Entry.words(Sign.of(verdict) + " " + words.in(Names.of(verdict)), tone(verdict)),
                Entry.count(result.points()),
                counts ? Entry.count(indicator.maximum()) : Entry.words(words.in("report.uncounted"), Tone.FAINT),
                counts ? share(result) : Entry.words(""),
                Entry.words(lines(lines, Account.Line::holds)),
                Entry.words(lines(lines, line -> !line.holds() && !line.advises())),
                Entry.words(lines(lines, Account.Line::advises)),
                Entry.words(Places.shown(result.cells()).stream().map(words::in).collect(Collectors.joining("\n"))),
                Entry.words(assumed ? words.in("report.yes") : "", Tone.DOUBT),
                Entry.words(words.in(Names.of(indicator.source().status()))));
    }

    private static Entry share(IndicatorResult result) {
        int maximum = result.indicator().maximum();
        return maximum == 0 ? Entry.words("") : Entry.percent(result.points() * 100 / maximum);
    }

    private String lines(List<Account.Line> lines, Predicate<Account.Line> wanted) {
        return lines.stream().filter(wanted).map(line -> words.in(line.words())).collect(Collectors.joining("\n"));
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case MET -> Tone.GOOD;
            case NOT_MET, NO_EVIDENCE, ERROR -> Tone.BAD;
            case PARTLY_MET, UNREADABLE, CONFLICTING, NEEDS_REVIEW -> Tone.DOUBT;
            case NOT_APPLICABLE, NOT_CHECKED -> Tone.FAINT;
        };
    }
}
