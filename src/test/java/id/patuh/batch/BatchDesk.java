package id.patuh.batch;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.AssessmentRequest;
import id.patuh.assessment.Assessor;
import id.patuh.assessment.CircumstanceRequest;
import id.patuh.assessment.Examiner;
import id.patuh.evidence.EvidenceImporter;
import id.patuh.language.Language;
import id.patuh.testsupport.Packs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.FileSystemUtils;

/** Runs batches over the sample province, with a press that may fail. */
final class BatchDesk {
    static final Path PROVINCE = Path.of("samples", "provinsi-contoh");
    static final Path UNITS = Path.of("samples", "unit-layanan-contoh");

    private static final SharedLibrary LIBRARY = new SharedLibrary(Packs.LIBRARY);
    private static final Assessor ASSESSOR = new Assessor(Packs.ENGINE);
    private static final EvidenceImporter IMPORTER = EvidenceImporter.ofWorkbooks();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-02-01T00:00:00Z"), ZoneOffset.UTC);

    /** The subjects whose reports were written, in the order of writing. */
    final List<String> written = Collections.synchronizedList(new ArrayList<>());

    /** How far the runs came, as they told it. */
    final List<Progress> progress = new ArrayList<>();

    private final List<String> formats;

    /**
     * A desk of its own for each test.
     *
     * @param formats pages take longer than documents for machines
     */
    BatchDesk(String... formats) {
        this.formats = List.of(formats);
    }

    /** What a press does before it writes. */
    @FunctionalInterface
    interface Mishap {
        void before(int number, Assessment assessment) throws IOException;
    }

    static final Mishap NONE = (number, assessment) -> {};

    static SubjectFolders folders() {
        return new SubjectFolders(IMPORTER);
    }

    static BatchRequest request(Path evidence, Path out, int jobs, boolean resume) {
        return new BatchRequest(
                folders().inside(evidence, out),
                AssessmentRequest.AS_THE_WORKBOOKS_SAY,
                new CircumstanceRequest(null, false, null, null, null, CLOCK),
                Language.ID,
                out,
                jobs,
                resume,
                "as usual");
    }

    Ranking run(BatchRequest request) throws IOException {
        return run(request, NONE);
    }

    Ranking run(BatchRequest request, Mishap mishap) throws IOException {
        var reports = new ReportPress(formats, request.language());
        var press = new SubjectPress() {
            @Override
            public List<String> write(Assessment assessment, Path folder) throws IOException {
                synchronized (written) {
                    mishap.before(written.size(), assessment);
                    written.add(assessment.evidence().subject());
                }
                return reports.write(assessment, folder);
            }

            @Override
            public void clear(Path folder) throws IOException {
                reports.clear(folder);
            }
        };
        var examiner = new Examiner(IMPORTER, LIBRARY, ASSESSOR);
        var outcomes = new Batch(examiner, LIBRARY, press).run(request, progress::add);
        var ranking = Ranking.of("provinsi-contoh", outcomes, List.of(), LIBRARY);
        new RankingReport().write(ranking, request.language(), request.out());
        return ranking;
    }

    /** Every file but the journal, whose lines stand in the order in which subjects were finished. */
    static Map<String, String> files(Path out) {
        var files = new TreeMap<String, String>();
        try (var found = Files.walk(out)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                var name = out.relativize(file).toString().replace('\\', '/');
                if (!name.equals(Batch.JOURNAL)) {
                    files.put(name, new String(Files.readAllBytes(file), charset(name)));
                }
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A workbook's bytes are no text, and still have to be the same. */
    private static Charset charset(String name) {
        return name.endsWith(".xlsx") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }

    static Path copy(Path from, Path to) throws IOException {
        FileSystemUtils.copyRecursively(from, to);
        return to;
    }
}
