package id.patuh.batch;

import id.patuh.batch.html.RankingPage;
import id.patuh.batch.json.RankingJson;
import id.patuh.language.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The ranking as files: a page, a document for machines, a workbook, a table. The same ranking gives the same bytes. */
public final class RankingReport {
    /** The file that other programs read. */
    public static final String JSON = "ranking.json";

    private static final String HTML = "ranking.html";
    private static final String XLSX = "ranking.xlsx";
    private static final String CSV = "ranking.csv";

    /** Writes every file whole or not at all; returns them in the order in which they are of use. */
    public List<Path> write(Ranking ranking, Language language, Path folder) throws IOException {
        WholeFile.write(folder.resolve(JSON), stream -> RankingJson.write(ranking, language, stream));
        WholeFile.write(folder.resolve(CSV), stream -> new RankingTable(ranking, language).write(stream));
        WholeFile.write(folder.resolve(XLSX), stream -> new RankingBook(ranking, language).write(stream));
        WholeFile.write(folder.resolve(HTML), stream -> new RankingPage(ranking, language).write(stream));
        return List.of(folder.resolve(HTML), folder.resolve(JSON), folder.resolve(XLSX), folder.resolve(CSV));
    }
}
