package id.patuh.report;

import id.patuh.assessment.IndicatorResult;
import id.patuh.assessment.Verdict;
import id.patuh.evidence.CellRef;
import id.patuh.evidence.Severity;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Source;

/** What people call verdicts, sources, severities, cells and counted things. */
public final class Names {
    private Names() {}

    public static Message of(Verdict verdict) {
        return Message.of("report.verdict." + verdict);
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

    /** "dinkes.xlsx › Capaian!E14", as people look it up. */
    public static Text of(CellRef cell) {
        return Message.of("report.cell", cell.file(), cell.sheet(), cell.cell());
    }

    /** The same with the text that stands in the cell, where there is any. */
    public static Text shown(CellRef cell) {
        return cell.shown().isBlank() ? of(cell) : Message.of("report.cell.shown", of(cell), cell.shown());
    }

    /** "6 of 10 points", or that the indicator does not count. */
    public static Message points(IndicatorResult result) {
        return result.verdict() == Verdict.NOT_APPLICABLE
                ? Message.of("report.uncounted")
                : Message.of("report.worth", result.points(), result.indicator().maximum());
    }

    /** "1 workbook", "9 workbooks"; the thing is the middle of the message's key. */
    public static Message counted(String thing, int count) {
        return Message.of("report." + thing + (count == 1 ? ".one" : ".many"), count);
    }
}
