package id.patuh.report.markdown;

import id.patuh.language.Language;
import id.patuh.report.Dossier;
import id.patuh.report.ReportWriter;
import id.patuh.report.figures.Overview;
import id.patuh.report.figures.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The assessment as {@code report.md}, for issue trackers, chats and version control. */
public final class MarkdownReport implements ReportWriter {
    @Override
    public String format() {
        return "md";
    }

    @Override
    public String fileName() {
        return "report.md";
    }

    @Override
    public void write(Dossier dossier, Language language, OutputStream out) throws IOException {
        var page = new Page();
        var words = new Vocabulary(dossier.assessment(), language);
        head(page, words);
        new ReadinessPart(words, page).write();
        new IndicatorPart(words, page).write();
        new TroublePart(words, page).write();
        var plan = dossier.plan();
        if (plan != null) {
            new PlanPart(words, plan, page).write();
        }
        page.heading(2, words.in("report.heading.formula"));
        page.line(words.in(dossier.assessment().score().formula()));
        out.write(page.text().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void head(Page page, Vocabulary words) {
        var evidence = words.assessment().evidence();
        page.heading(1, words.in("report.html.title", evidence.subject(), Integer.toString(evidence.year())));
        var overview = new Overview(words.assessment());
        overview.cautions().forEach(caution -> page.caution(words.in(caution)));
        page.table(
                List.of(words.in("report.table.column.item"), words.in("report.table.column.value")),
                overview.items().stream()
                        .map(item -> List.of(words.in(item.label()), words.in(item.value())))
                        .toList());
    }
}
