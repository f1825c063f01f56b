package id.patuh.batch;

import id.patuh.assessment.Assessment;
import id.patuh.language.Language;
import id.patuh.report.Dossier;
import id.patuh.report.ReportWriter;
import id.patuh.report.ReportWriters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes the reports that a single subject gets too, with one regulation book for all. */
public final class ReportPress implements SubjectPress {
    private final List<String> formats;
    private final Language language;
    private final Map<String, List<ReportWriter>> writers = new ConcurrentHashMap<>();

    /** @param formats as {@link ReportWriters} names them */
    public ReportPress(List<String> formats, Language language) {
        this.formats = List.copyOf(formats);
        this.language = language;
    }

    @Override
    public List<String> write(Assessment assessment, Path folder) throws IOException {
        Files.createDirectories(folder);
        var dossier = Dossier.of(assessment);
        var written = new ArrayList<String>();
        for (var writer : writers(assessment.regulation().id())) {
            WholeFile.write(folder.resolve(writer.fileName()), stream -> writer.write(dossier, language, stream));
            written.add(writer.fileName());
        }
        return written;
    }

    @Override
    public void clear(Path folder) throws IOException {
        for (var writer : writers("")) {
            Files.deleteIfExists(folder.resolve(writer.fileName()));
        }
    }

    private List<ReportWriter> writers(String regulation) {
        return writers.computeIfAbsent(regulation, id -> {
            var all = new ReportWriters("../" + Slugs.BOOK + "/" + id);
            return formats.stream()
                    .map(all::of)
                    .flatMap(found -> found.stream())
                    .toList();
        });
    }
}
