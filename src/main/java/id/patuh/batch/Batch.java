package id.patuh.batch;

import id.patuh.assessment.Examiner;
import id.patuh.assessment.SubmissionException;
import id.patuh.batch.SubjectOutcome.Assessed;
import id.patuh.batch.SubjectOutcome.Broken;
import id.patuh.batch.json.Journal;
import id.patuh.batch.json.Journal.Entry;
import id.patuh.language.Text;
import id.patuh.regulation.MappingDefectsException;
import id.patuh.regulation.PackDefectsException;
import id.patuh.regulation.PackMissingException;
import id.patuh.regulation.RegulationLibrary;
import id.patuh.regulation.SubjectFileException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Assesses many subjects side by side, each with the one evaluator; a broken one does not hold up the others. */
public final class Batch {
    /** Where a run notes what it has finished, beside the ranking. */
    public static final String JOURNAL = "journal.jsonl";

    private final Examiner examiner;
    private final RegulationLibrary library;
    private final SubjectPress press;

    /** @param library keeps what it has read, such as a {@link SharedLibrary}; the examiner's own */
    public Batch(Examiner examiner, RegulationLibrary library, SubjectPress press) {
        this.examiner = examiner;
        this.library = library;
        this.press = press;
    }

    /**
     * Assesses the subjects and writes their reports, but not the ranking.
     *
     * @param watcher is told after each subject, by one thread at a time
     * @return in the order of the request
     * @throws IOException if reports cannot be written; what was finished by then can be taken up again
     */
    public List<SubjectOutcome> run(BatchRequest request, Consumer<Progress> watcher) throws IOException {
        Files.createDirectories(request.out());
        var file = request.out().resolve(JOURNAL);
        var earlier = request.resume() ? Journal.read(file) : List.<Entry>of();
        try (var journal = Journal.begin(file, earlier)) {
            return new Run(request, journal, earlier, watcher).outcomes();
        }
    }

    /** One run; its threads share nothing but what stands here. */
    private final class Run {
        private final BatchRequest request;
        private final Journal journal;
        private final Map<String, Entry> earlier = new LinkedHashMap<>();
        private final Consumer<Progress> watcher;
        private Progress progress;
        private volatile boolean stopped;

        private Run(BatchRequest request, Journal journal, List<Entry> earlier, Consumer<Progress> watcher) {
            this.request = request;
            this.journal = journal;
            this.watcher = watcher;
            this.progress = new Progress(0, 0, 0, request.folders().size());
            earlier.forEach(entry -> this.earlier.put(entry.folder(), entry));
        }

        private List<SubjectOutcome> outcomes() throws IOException {
            var threads = Executors.newFixedThreadPool(Math.max(1, request.jobs()));
            try {
                var futures = new ArrayList<Future<Optional<SubjectOutcome>>>();
                request.folders().forEach(folder -> futures.add(threads.submit(() -> work(folder))));
                var outcomes = new ArrayList<SubjectOutcome>();
                for (var future : futures) {
                    future.get().ifPresent(outcomes::add);
                }
                return List.copyOf(outcomes);
            } catch (ExecutionException failed) {
                throw cause(failed);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("The run was interrupted.");
            } finally {
                stopped = true;
                finish(threads);
            }
        }

        /** What was begun is finished, so that nothing is written any more once the run is over. */
        private static void finish(ExecutorService threads) {
            threads.shutdown();
            try {
                while (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
                    threads.shutdownNow();
                }
            } catch (InterruptedException interrupted) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
            }
        }

        /** Nothing once one of the others could not write any more. */
        private Optional<SubjectOutcome> work(SubjectFolder folder) throws IOException {
            if (stopped) {
                return Optional.empty();
            }
            try {
                return Optional.of(outcome(folder));
            } catch (IOException | RuntimeException | Error fatal) {
                stopped = true;
                throw fatal;
            }
        }

        private SubjectOutcome outcome(SubjectFolder folder) throws IOException {
            var input = FolderHash.of(folder.path());
            var known = input.flatMap(hash -> finished(folder, hash));
            if (known.isPresent()) {
                tell(known.get(), true);
                return known.get();
            }
            var outcome = examined(folder);
            if (outcome instanceof Assessed assessed && input.isPresent()) {
                journal.add(entry(assessed, input.get()));
            }
            tell(outcome, false);
            return outcome;
        }

        private synchronized void tell(SubjectOutcome outcome, boolean taken) {
            progress = progress.after(outcome, taken);
            watcher.accept(progress);
        }

        private Optional<SubjectOutcome> finished(SubjectFolder folder, String input) {
            return Optional.ofNullable(earlier.get(folder.name()))
                    .filter(entry -> entry.input().equals(input)
                            && entry.options().equals(request.options())
                            && entry.slug().equals(folder.slug()))
                    .filter(this::hasSamePack)
                    .filter(this::hasItsFiles)
                    .map(entry -> entry.outcome(folder));
        }

        private boolean hasSamePack(Entry entry) {
            try {
                return library.regulation(entry.regulation()).hash().equals(entry.pack());
            } catch (PackMissingException | PackDefectsException gone) {
                return false;
            }
        }

        private boolean hasItsFiles(Entry entry) {
            return entry.sizes().entrySet().stream()
                    .allMatch(file -> size(request.out().resolve(file.getKey())) == file.getValue());
        }

        private Entry entry(Assessed assessed, String input) {
            var sizes = new LinkedHashMap<String, Long>();
            assessed.files().forEach(file -> sizes.put(file, size(request.out().resolve(file))));
            var pack = library.regulation(assessed.regulation()).hash();
            return Entry.of(assessed, input, pack, request.options(), sizes);
        }

        private SubjectOutcome examined(SubjectFolder folder) throws IOException {
            var reports = request.out().resolve(folder.slug());
            var outcome = attempted(folder, reports);
            if (outcome instanceof Broken) {
                press.clear(reports);
            }
            return outcome;
        }

        private SubjectOutcome attempted(SubjectFolder folder, Path reports) throws IOException {
            try {
                var assessment =
                        examiner.examine(List.of(folder.path()), request.assessment(), request.circumstances());
                var files = press.write(assessment, reports).stream()
                        .map(file -> folder.slug() + "/" + file)
                        .toList();
                return Assessed.of(folder, assessment, files);
            } catch (SubmissionException unusable) {
                return broken(folder, code(unusable), unusable.text());
            } catch (SubjectFileException refused) {
                return broken(folder, BreakCode.SUBJECT_FILE_INVALID, BreakWords.of(refused));
            } catch (PackMissingException missing) {
                return broken(folder, BreakCode.REGULATION_UNKNOWN, missing.text());
            } catch (MappingDefectsException ofAll) {
                throw ofAll;
            } catch (PackDefectsException defects) {
                return broken(folder, BreakCode.RULES_INVALID, BreakWords.of(defects));
            } catch (RuntimeException | StackOverflowError unexpected) {
                return broken(folder, BreakCode.UNEXPECTED, BreakWords.of(unexpected));
            }
        }

        private Broken broken(SubjectFolder folder, BreakCode code, Text text) {
            return new Broken(folder, code, text.in(request.language()));
        }
    }

    private static BreakCode code(SubmissionException unusable) {
        return unusable.reason() == SubmissionException.Reason.NOTHING
                ? BreakCode.SUBMISSION_EMPTY
                : BreakCode.SUBMISSION_UNCLEAR;
    }

    /** Minus one where there is no such file. */
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException missing) {
            return -1;
        }
    }

    private static IOException cause(ExecutionException failed) {
        var cause = failed.getCause();
        if (cause instanceof RuntimeException fault) {
            throw fault;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof IOException io ? io : new IOException(cause);
    }
}
