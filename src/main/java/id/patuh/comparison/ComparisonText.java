package id.patuh.comparison;

import id.patuh.comparison.ComparisonView.Item;
import id.patuh.comparison.ComparisonView.Line;
import id.patuh.comparison.ComparisonView.Part;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.report.ConsoleOptions;
import id.patuh.report.ConsolePage;
import id.patuh.report.ConsolePage.Tone;
import id.patuh.report.ConsolePage.Words;
import java.util.List;

/** What moved as text for a console. */
public final class ComparisonText {
    private static final int MOST = 30;

    private final ComparisonView view;
    private final Language language;
    private final ConsolePage page;
    private final int most;

    public ComparisonText(ComparisonView view, Language language, ConsoleOptions options) {
        this.view = view;
        this.language = language;
        this.page = new ConsolePage(options);
        this.most = options.all() ? Integer.MAX_VALUE : MOST;
    }

    public String render() {
        page.line(0, 0, Words.strong(view.title()));
        view.facts().forEach(fact -> page.line(0, 2, Words.plain(fact)));
        view.cautions().forEach(caution -> page.line(0, 2, new Words("⚠ " + caution, Tone.DOUBT)));
        view.parts().forEach(this::part);
        return page.text();
    }

    private void part(Part part) {
        page.heading(part.title());
        part.items().stream().limit(most).forEach(this::item);
        if (part.items().size() > most) {
            page.line(
                    2,
                    0,
                    Words.faint(Message.of("comparison.more", part.items().size() - most)
                            .in(language)));
        }
    }

    private void item(Item item) {
        var left = List.of(Words.plain(item.sign()), Words.strong(item.code()), Words.plain(item.title()));
        page.sides(2, 2, left, Words.faint(item.words()));
        item.lines().forEach(this::line);
    }

    private void line(Line line) {
        page.sides(6, 2, List.of(Words.plain(line.sign()), Words.plain(line.text())), Words.faint(line.place()));
        if (!line.earlier().isEmpty()) {
            page.line(8, 2, Words.faint(line.earlier()));
        }
    }
}
