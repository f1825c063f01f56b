package id.patuh.cli;

import id.patuh.authoring.CaseChoice;
import id.patuh.authoring.CaseReport;
import id.patuh.authoring.CaseResult;
import id.patuh.authoring.CaseRound;
import id.patuh.authoring.FolderChanges;
import id.patuh.authoring.PackCases;
import id.patuh.authoring.PackChanges;
import id.patuh.language.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the examples of packs, once or whenever a file changes. */
@Command(name = "test", aliases = "uji")
final class RulesTestCommand implements Callable<Integer> {
    private final Toolbox toolbox;
    private final Terminal terminal;
    private final Function<List<Path>, PackChanges> changes;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private RulesOptions options = new RulesOptions();

    @Option(names = "--watch", descriptionKey = "cli.option.watch")
    private boolean watch;

    RulesTestCommand(Toolbox toolbox, Terminal terminal) {
        this(toolbox, terminal, folders -> untilEndOf(System.in, new FolderChanges(folders)));
    }

    RulesTestCommand(Toolbox toolbox, Terminal terminal, Function<List<Path>, PackChanges> changes) {
        this.toolbox = toolbox;
        this.terminal = terminal;
        this.changes = changes;
    }

    private static PackChanges untilEndOf(InputStream input, PackChanges changes) {
        var reader = new Thread(
                () -> {
                    try (changes) {
                        input.transferTo(OutputStream.nullOutputStream());
                    } catch (IOException ended) {
                        // An input that cannot be read has ended.
                    }
                },
                "end-of-input");
        reader.setDaemon(true);
        reader.start();
        return changes;
    }

    @Override
    public Integer call() throws InterruptedException {
        var library = toolbox.library(common.rulesFolder());
        var cases = new PackCases(library, toolbox.engine(library));
        var packs = options.packs(library);
        var first = CaseRound.of(cases, packs, new CaseChoice(options.only));
        tell(first, first.failed());
        if (watch) {
            watch(cases, packs, first);
            return ExitCode.READY;
        }
        if (first.count() == 0 && first.defects().isEmpty()) {
            throw new UsageException(Message.of("cli.rules.test.none", options.only));
        }
        return first.defects().isEmpty()
                ? first.failed().isEmpty() ? ExitCode.READY : ExitCode.NOT_READY
                : ExitCode.RULES_INVALID;
    }

    private void watch(PackCases cases, List<String> packs, CaseRound first) throws InterruptedException {
        var folders =
                packs.stream().map(pack -> common.rulesFolder().resolve(pack)).toList();
        var last = first;
        try (var watched = changes.apply(folders)) {
            terminal.say(Message.of("cli.rules.test.watching"), common.language);
            while (watched.await()) {
                var round = CaseRound.of(cases, packs, new CaseChoice(options.only));
                tell(round, round.changedSince(last));
                // A pack that cannot be used says nothing about its examples.
                last = round.defects().isEmpty() ? round : last;
            }
        }
    }

    private void tell(CaseRound round, List<CaseResult> results) {
        var report = new CaseReport(common.language, terminal.ascii());
        results.forEach(result -> terminal.out().print(report.result(result)));
        round.defects().values().forEach(defects -> DefectList.tell(defects, terminal, common.language));
        terminal.out().print(report.totals(round));
        terminal.out().flush();
    }
}
