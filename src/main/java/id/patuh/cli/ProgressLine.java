package id.patuh.cli;

import id.patuh.batch.Progress;
import id.patuh.language.Language;
import id.patuh.language.Message;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Tells how far a long run has come: a bar where a person looks on, else a line now and then. */
final class ProgressLine implements Consumer<Progress> {
    private static final int BAR = 24;
    private static final int STEPS = 10;

    private final Terminal terminal;
    private final Language language;
    private final boolean quiet;
    private final LongSupplier nanos;
    private final long start;
    private int told;
    private int shown;

    /** @param nanos counts nanoseconds from any moment on */
    ProgressLine(Terminal terminal, Language language, boolean quiet, LongSupplier nanos) {
        this.terminal = terminal;
        this.language = language;
        this.quiet = quiet;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    @Override
    public void accept(Progress progress) {
        if (quiet) {
            return;
        }
        if (terminal.watched()) {
            redraw(progress);
        } else if (progress.done() * STEPS / progress.total() > told) {
            told = progress.done() * STEPS / progress.total();
            terminal.complain(words(progress), language);
        }
    }

    private void redraw(Progress progress) {
        int full = progress.done() * BAR / progress.total();
        var bar = "[" + "#".repeat(full) + ".".repeat(BAR - full) + "] "
                + words(progress).in(language);
        terminal.err().print("\r" + bar + " ".repeat(Math.max(0, shown - bar.length())));
        shown = bar.length();
        if (progress.done() == progress.total()) {
            terminal.err().println();
        }
        terminal.err().flush();
    }

    private Message words(Progress progress) {
        return Message.of(
                "cli.batch.progress",
                progress.done(),
                progress.total(),
                progress.failed(),
                progress.done() == progress.total() ? Message.of("cli.batch.done") : left(progress));
    }

    /** What was taken over from an earlier run took no time and says nothing about the rest. */
    private Message left(Progress progress) {
        int worked = progress.done() - progress.resumed();
        if (worked == 0) {
            return Message.of("cli.batch.left.unknown");
        }
        long rest = (long) progress.total() - progress.done();
        var left = Duration.ofNanos((nanos.getAsLong() - start) / worked * rest);
        return left.toMinutes() > 0
                ? Message.of("cli.batch.left.minutes", left.toMinutes(), left.toSecondsPart())
                : Message.of("cli.batch.left.seconds", left.toSeconds());
    }
}
