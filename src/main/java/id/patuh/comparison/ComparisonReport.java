package id.patuh.comparison;

import id.patuh.batch.WholeFile;
import id.patuh.comparison.html.ComparisonPage;
import id.patuh.comparison.json.MovementJson;
import id.patuh.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What moved as files: a page, and a document for machines. The same movement gives the same bytes. */
public final class ComparisonReport {
    private static final String HTML = "comparison.html";
    private static final String JSON = "comparison.json";

    private final Language language;

    public ComparisonReport(Language language) {
        this.language = language;
    }

    public List<Path> write(Movement movement, Path folder) throws IOException {
        return write(new ComparisonWords(language).view(movement), MovementJson.text(movement), folder);
    }

    public List<Path> write(RankingMovement movement, Path folder) throws IOException {
        return write(new ComparisonWords(language).view(movement), MovementJson.text(movement), folder);
    }

    private List<Path> write(ComparisonView view, byte[] json, Path folder) throws IOException {
        Files.createDirectories(folder);
        WholeFile.write(folder.resolve(HTML), stream -> ComparisonPage.write(view, language, stream));
        WholeFile.write(folder.resolve(JSON), stream -> stream.write(json));
        return List.of(folder.resolve(HTML), folder.resolve(JSON));
    }
}
