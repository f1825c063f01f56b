package id.patuh.report.spreadsheet;

import id.patuh.evidence.TableBook;
import id.patuh.evidence.TableBook.Table;
import id.patuh.language.Language;
import id.patuh.report.Dossier;
import id.patuh.report.ReportWriter;
import id.patuh.report.figures.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;

/** The assessment as {@code results.xlsx}: tables to filter, sort and print. */
public final class SpreadsheetReport implements ReportWriter {
    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public String fileName() {
        return "results.xlsx";
    }

    @Override
    public void write(Dossier dossier, Language language, OutputStream out) throws IOException {
        book(dossier, language).write(out);
        out.flush();
    }

    static TableBook book(Dossier dossier, Language language) {
        var words = new Vocabulary(dossier.assessment(), language);
        var troubles = new TroubleTables(words);
        var tables = new ArrayList<Table>();
        tables.add(new SummaryTable(words).table());
        tables.add(new IndicatorTable(words).table());
        tables.add(troubles.missing());
        tables.add(troubles.checks());
        tables.add(troubles.issues());
        var plan = dossier.plan();
        if (plan != null) {
            tables.add(new PlanRows(words, plan).table());
        }
        return new TableBook(caption(words), language, tables);
    }

    private static String caption(Vocabulary words) {
        var assessment = words.assessment();
        return String.join(
                " · ",
                assessment.evidence().subject(),
                words.in(assessment.regulation().title()),
                words.in("report.year", Integer.toString(assessment.evidence().year())));
    }
}
