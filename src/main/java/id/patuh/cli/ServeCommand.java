package id.patuh.cli;

import id.patuh.language.Message;
import id.patuh.workspace.WorkspaceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens Patuh in the browser, until it is stopped. */
@Command(name = "serve", aliases = "layani")
final class ServeCommand implements Callable<Integer> {
    private static final int USUAL_PORT = 8080;
    private static final int LAST_PORT = 65_535;
    private static final String THIS_MACHINE = "127.0.0.1";

    private final Toolbox toolbox;
    private final Terminal terminal;
    private final Workplace workplace;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private StorageOptions storage = new StorageOptions();

    @Option(names = "--local", descriptionKey = "cli.option.local")
    private boolean local;

    @Option(names = "--port", paramLabel = "${bundle:cli.label.port}", descriptionKey = "cli.option.port")
    private int port = USUAL_PORT;

    @Option(names = "--address", paramLabel = "${bundle:cli.label.address}", descriptionKey = "cli.option.address")
    private String address = THIS_MACHINE;

    @Option(names = "--templates", paramLabel = "${bundle:cli.label.folder}", descriptionKey = "cli.option.templates")
    private @Nullable Path templates;

    ServeCommand(Toolbox toolbox, Terminal terminal, Workplace workplace) {
        this.toolbox = toolbox;
        this.terminal = terminal;
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > LAST_PORT) {
            throw new UsageException(Message.of("cli.serve.port", String.valueOf(port)));
        }
        if (local && !address.equals(THIS_MACHINE)) {
            throw new UsageException(Message.of("cli.serve.localAddress"));
        }
        if (templates != null && !Files.isDirectory(templates)) {
            throw new UsageException(Message.of("cli.pathMissing", templates.toString()));
        }
        try (var running = workplace.open(request())) {
            tell(running);
            running.await();
        } catch (WorkspaceException impossible) {
            throw new UsageException(impossible.reason());
        }
        return ExitCode.READY;
    }

    private Workplace.Request request() {
        return new Workplace.Request(
                storage.settings(), address, port, local, common.rulesFolder(), templates, toolbox);
    }

    private void tell(Workplace.Open running) {
        running.firstLogin()
                .ifPresent(first ->
                        terminal.say(Message.of("cli.serve.first", first.login(), first.password()), common.language));
        var shown = "http://" + (address.equals(THIS_MACHINE) ? "localhost" : address) + ":" + running.port() + "/";
        terminal.say(Message.of("cli.serve.open", shown), common.language);
        if (!address.equals(THIS_MACHINE)) {
            terminal.complain(Message.of("cli.serve.network"), common.language);
        }
        terminal.out().flush();
    }
}
