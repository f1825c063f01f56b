package id.patuh.comparison;

import id.patuh.assessment.Assessment;
import id.patuh.batch.RankingReport;
import id.patuh.comparison.json.ResultReader;
import id.patuh.language.Language;
import id.patuh.report.ReportWriter;
import id.patuh.report.ReportWriters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Finds results and rankings that were written earlier, and reads them back. */
public final class Results {
    private static final ReportWriter JSON = new ReportWriters().of("json").orElseThrow();

    private Results() {}

    /** The result in a file, or in the folder that reports were written to; empty where there is none. */
    public static Optional<Path> resultAt(Path path) {
        return at(path, JSON.fileName(), ResultReader.RESULT);
    }

    /** The ranking in a file, or in the folder that reports were written to; empty where there is none. */
    public static Optional<Path> rankingAt(Path path) {
        return at(path, RankingReport.JSON, ResultReader.RANKING);
    }

    private static Optional<Path> at(Path path, String name, String schema) {
        if (Files.isDirectory(path)) {
            return Optional.of(path.resolve(name)).filter(Files::isRegularFile);
        }
        boolean json = path.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        return Optional.of(path)
                .filter(file -> json && ResultReader.schema(file).equals(schema));
    }

    /**
     * Reads a result.
     *
     * @throws ComparisonException if it is not what the program writes
     */
    public static Standing result(Path file) {
        return ResultReader.result(file);
    }

    /**
     * Reads a ranking.
     *
     * @throws ComparisonException if it is not what the program writes
     */
    public static RankingStanding ranking(Path file) {
        return ResultReader.ranking(file);
    }

    /** What {@code result.json} would tell. */
    public static Standing of(Assessment assessment, Language language) {
        var out = new ByteArrayOutputStream();
        try {
            JSON.write(assessment, language, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return ResultReader.result(out.toByteArray(), JSON.fileName());
    }
}
