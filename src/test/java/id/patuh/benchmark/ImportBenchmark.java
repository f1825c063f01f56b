package id.patuh.benchmark;

import id.patuh.evidence.EvidenceImporter;
import id.patuh.regulation.Regulation;
import id.patuh.testsupport.Packs;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Times the import of 1,000 small workbooks beside unzipping them and tokenising their XML with the JDK's parser.
 *
 * <p>The two ways take turns in one process, so that a busy machine slows both of them; ratios count, not seconds.
 * Beside the clock's time it says the processor's of the one thread that works, which neighbours disturb less.
 */
public final class ImportBenchmark {
    private static final int WORKBOOKS = 1_000;
    private static final int WARM_UP = 4;
    private static final int ROUNDS = 7;
    /** The length of the zip files' comment, which makes each copy another file. */
    private static final byte COMMENT = 2;

    private static final String SUBJECT = "Kabupaten Teladan";
    private static final int YEAR = 2024;

    private final Regulation regulation = Packs.regulation("kkp-ham-2021");
    private final XMLInputFactory parser = XMLInputFactory.newDefaultFactory();
    private final List<Path> files;

    private ImportBenchmark(Path folder) throws IOException {
        this.files = workbooks(folder);
        parser.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    }

    public static void main(String[] arguments) throws IOException, XMLStreamException {
        var folder = Files.createTempDirectory("patuh-bench");
        try {
            new ImportBenchmark(folder).run();
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted((one, other) -> other.compareTo(one))
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private void run() throws IOException, XMLStreamException {
        var tokenised = new Times();
        var imported = new Times();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            var start = Moment.now();
            long tokens = tokenise();
            var middle = Moment.now();
            long rows = read();
            var end = Moment.now();
            if (tokens == 0 || rows == 0) {
                throw new IllegalStateException("Nothing was read.");
            }
            if (round >= 0) {
                tokenised.add(start, middle);
                imported.add(middle, end);
            }
        }
        System.out.printf("%d workbooks, medians of %d rounds%n", files.size(), ROUNDS);
        report("clock", median(tokenised.clock), median(imported.clock));
        report("processor", median(tokenised.processor), median(imported.processor));
    }

    private static void report(String what, double tokenised, double imported) {
        System.out.printf(
                "%s: unzip and tokenise %.0f ms, import %.0f ms: %.2f x%n",
                what, tokenised, imported, imported / tokenised);
    }

    /** A point in the clock's time and in this thread's, in nanoseconds. */
    private record Moment(long clock, long processor) {
        static Moment now() {
            return new Moment(
                    System.nanoTime(), ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        }
    }

    /** What the rounds of one way took, in milliseconds. */
    private static final class Times {
        private final List<Double> clock = new ArrayList<>();
        private final List<Double> processor = new ArrayList<>();

        void add(Moment start, Moment end) {
            clock.add((end.clock() - start.clock()) / 1e6);
            processor.add((end.processor() - start.processor()) / 1e6);
        }
    }

    private long tokenise() throws IOException, XMLStreamException {
        long tokens = 0;
        for (var file : files) {
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : zip.stream().toList()) {
                    if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                        var xml = parser.createXMLStreamReader(zip.getInputStream(entry));
                        while (xml.hasNext()) {
                            xml.next();
                            tokens++;
                        }
                    }
                }
            }
        }
        return tokens;
    }

    private long read() {
        var importer = EvidenceImporter.ofWorkbooks();
        var evidence = importer.read(importer.open(files), regulation, SUBJECT, YEAR);
        return evidence.rows().size();
    }

    /** The offices' own workbooks of a sample, copied until there are enough; each is changed a little. */
    private List<Path> workbooks(Path folder) throws IOException {
        var samples = new ArrayList<Path>();
        try (var found = Files.list(Path.of("samples", "kabupaten-teladan"))) {
            found.filter(file -> file.toString().endsWith(".xlsx")).sorted().forEach(samples::add);
        }
        var copies = new ArrayList<Path>();
        for (int i = 0; i < WORKBOOKS; i++) {
            var bytes = Files.readAllBytes(samples.get(i % samples.size()));
            var marked = Arrays.copyOf(bytes, bytes.length + COMMENT);
            marked[bytes.length - 2] = COMMENT;
            marked[bytes.length] = (byte) (i / 100);
            marked[bytes.length + 1] = (byte) (i % 100);
            copies.add(Files.write(folder.resolve(i + ".xlsx"), marked));
        }
        return copies;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElse(0.0);
    }
}
