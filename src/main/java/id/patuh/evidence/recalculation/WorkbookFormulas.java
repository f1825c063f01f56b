package id.patuh.evidence.recalculation;

import id.patuh.evidence.sheet.Formulas;
import id.patuh.evidence.sheet.RawCell;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Calculates the formulas of small workbooks, within a time; a workbook is opened only when a formula is met. */
public final class WorkbookFormulas implements Formulas {
    private static final long SECONDS = 5;

    private final Path path;
    private @Nullable ExecutorService worker;
    private @Nullable Calculation calculation;
    private long remaining = TimeUnit.SECONDS.toNanos(SECONDS);

    public WorkbookFormulas(Path path) {
        this.path = path;
    }

    @Override
    public Optional<RawCell> calculate(String sheet, RawCell cell) {
        if (remaining <= 0) {
            return Optional.empty();
        }
        long start = System.nanoTime();
        try {
            var found = worker().submit(() -> calculation().calculate(sheet, cell));
            var calculated = found.get(remaining, TimeUnit.NANOSECONDS);
            remaining -= System.nanoTime() - start;
            return calculated;
        } catch (ExecutionException | TimeoutException incalculable) {
            remaining = 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            remaining = 0;
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        if (worker != null) {
            worker.shutdownNow();
        }
    }

    private ExecutorService worker() {
        if (worker == null) {
            worker = Executors.newSingleThreadExecutor(task -> {
                var thread = new Thread(task, "formulas");
                thread.setDaemon(true);
                return thread;
            });
        }
        return worker;
    }

    private Calculation calculation() {
        if (calculation == null) {
            calculation = Calculation.of(path);
        }
        return calculation;
    }
}
