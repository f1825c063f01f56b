package id.patuh.batch.json;

import id.patuh.assessment.Verdict;
import id.patuh.batch.SubjectFolder;
import id.patuh.batch.SubjectOutcome.Assessed;
import id.patuh.batch.SubjectOutcome.CriterionValue;
import id.patuh.batch.SubjectOutcome.Shortfall;
import id.patuh.batch.WholeFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a run has finished, a line for each subject, on disk before the next one is noted. */
public final class Journal implements AutoCloseable {
    private static final String SCHEMA = "patuh/journal/1";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final FileChannel channel;

    private Journal(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * One finished subject, and what it was made from.
     *
     * @param input hash of its evidence
     * @param pack hash of the rules
     * @param options hash of everything else that decides what is written
     * @param sizes of its reports, by name seen from the journal
     */
    public record Entry(
            String schema,
            String folder,
            String slug,
            String input,
            String pack,
            String options,
            Map<String, Long> sizes,
            Kept kept) {

        public static Entry of(Assessed of, String input, String pack, String options, Map<String, Long> sizes) {
            var folder = of.folder();
            return new Entry(SCHEMA, folder.name(), folder.slug(), input, pack, options, sizes, Kept.of(of));
        }

        public String regulation() {
            return kept.regulation();
        }

        public Assessed outcome(SubjectFolder found) {
            return kept.outcome(found);
        }

        private boolean complete() {
            return SCHEMA.equals(schema) && kept != null && sizes != null && input != null && slug != null;
        }
    }

    /** An outcome without its folder, which may have moved. */
    public record Kept(
            String regulation,
            String subject,
            int year,
            BigDecimal score,
            String rating,
            boolean ready,
            boolean readable,
            int blocking,
            int issues,
            Map<Verdict, Integer> verdicts,
            List<CriterionValue> criteria,
            List<Shortfall> shortfalls,
            List<String> files) {
        static Kept of(Assessed from) {
            return new Kept(
                    from.regulation(),
                    from.subject(),
                    from.year(),
                    from.score(),
                    from.rating(),
                    from.ready(),
                    from.readable(),
                    from.blocking(),
                    from.issues(),
                    from.verdicts(),
                    from.criteria(),
                    from.shortfalls(),
                    from.files());
        }

        Assessed outcome(SubjectFolder folder) {
            return new Assessed(
                    folder,
                    regulation,
                    subject,
                    year,
                    score,
                    rating,
                    ready,
                    readable,
                    blocking,
                    issues,
                    verdicts,
                    criteria,
                    shortfalls,
                    files);
        }
    }

    /** What an earlier run noted; a line that was cut short or that the program did not write is passed over. */
    public static List<Entry> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        var entries = new ArrayList<Entry>();
        try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                entry(line).ifPresent(entries::add);
            }
        } catch (java.nio.charset.MalformedInputException notText) {
            return List.copyOf(entries);
        }
        return List.copyOf(entries);
    }

    private static Optional<Entry> entry(String line) {
        try {
            return Optional.ofNullable(JSON.readValue(line, Entry.class)).filter(Entry::complete);
        } catch (JacksonException cut) {
            return Optional.empty();
        }
    }

    /** Starts a journal with what is taken over from an earlier one. */
    public static Journal begin(Path file, List<Entry> earlier) throws IOException {
        WholeFile.write(file, stream -> {
            for (var entry : earlier) {
                stream.write(line(entry));
            }
        });
        return new Journal(FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND));
    }

    /** Returns once the line is on disk. */
    public synchronized void add(Entry entry) throws IOException {
        var line = ByteBuffer.wrap(line(entry));
        while (line.hasRemaining()) {
            channel.write(line);
        }
        channel.force(false);
    }

    private static byte[] line(Entry entry) {
        return (JSON.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
