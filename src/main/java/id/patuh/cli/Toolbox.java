package id.patuh.cli;

import id.patuh.evidence.EvidenceImporter;
import id.patuh.evidence.FormWriter;
import id.patuh.evidence.MappingSuggester;
import id.patuh.evidence.QuestionFinder;
import id.patuh.evidence.ReadingOptions;
import id.patuh.evidence.SpreadsheetAudit;
import id.patuh.evidence.WorkbookAnnotator;
import id.patuh.regulation.RegulationLibrary;
import id.patuh.report.MarkedWorkbooks;
import id.patuh.rules.RuleEngine;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/**
 * What the commands work with; each tool is made when a command needs it.
 *
 * @param cache where compiled rules are kept between runs; may be deleted at any time
 * @param compileLimit how long compiling one pack may take
 * @param clock says what receipts are dated by, and which day is today
 */
public record Toolbox(Path cache, Duration compileLimit, Clock clock) {
    /** One that goes by the machine's clock. */
    public Toolbox(Path cache, Duration compileLimit) {
        this(cache, compileLimit, Clock.system(ZoneId.systemDefault()));
    }

    /** The packs in a folder. */
    RegulationLibrary library(Path rules) {
        return RegulationLibrary.ofFolder(rules);
    }

    /** The engine for packs of that library. */
    RuleEngine engine(RegulationLibrary library) {
        return RuleEngine.drools(cache, compileLimit, library);
    }

    /** The regulation books written before. */
    BookShelf books() {
        return new BookShelf(cache.resolve("books"), this);
    }

    EvidenceImporter importer(ReadingOptions options) {
        return EvidenceImporter.ofWorkbooks(options);
    }

    SpreadsheetAudit spreadsheetAudit() {
        return SpreadsheetAudit.ofWorkbooks();
    }

    MappingSuggester suggester() {
        return MappingSuggester.ofWorkbooks();
    }

    MarkedWorkbooks markedWorkbooks() {
        return new MarkedWorkbooks(WorkbookAnnotator.ofWorkbooks(), QuestionFinder.ofWorkbooks());
    }

    FormWriter forms() {
        return FormWriter.ofWorkbooks();
    }
}
