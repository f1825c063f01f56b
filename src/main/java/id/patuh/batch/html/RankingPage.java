package id.patuh.batch.html;

import id.patuh.batch.Ranking;
import id.patuh.language.Language;
import id.patuh.report.HtmlTemplate;
import java.io.IOException;
import java.io.OutputStream;

/** The ranking as one HTML file that asks for nothing else and can be read without a script. */
public record RankingPage(Ranking ranking, Language language) {
    public void write(OutputStream out) throws IOException {
        new HtmlTemplate("report.css", "ranking.css", "ranking.js")
                .write("ranking", new RankingBuilder(ranking, language).view(), language, out);
    }
}
