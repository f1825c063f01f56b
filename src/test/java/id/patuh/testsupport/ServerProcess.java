package id.patuh.testsupport;

import id.patuh.workspace.StorageSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The program as a process of its own, which can be killed. */
public final class ServerProcess implements AutoCloseable {
    private static final Pattern OPEN = Pattern.compile("http://localhost:(\\d+)/");

    private final Process process;
    private final int port;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts {@code patuh serve --local} and waits until the first page can be opened. */
    public static ServerProcess start(StorageSettings storage, Path cache) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Dstdout.encoding=UTF-8",
                "-Dpatuh.home=" + Path.of("").toAbsolutePath(),
                "-Dpatuh.cache=" + cache,
                "-cp",
                System.getProperty("java.class.path"),
                "id.patuh.Patuh",
                "serve",
                "--local",
                "--port",
                "0",
                "--data",
                storage.data().toString()));
        var url = storage.url();
        if (url != null) {
            command.addAll(List.of("--database", url));
        }
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return new ServerProcess(process, port(process));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int port(Process process) throws IOException {
        var said = new StringBuilder();
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            said.append(line).append('\n');
            var open = OPEN.matcher(line);
            if (open.find()) {
                return Integer.parseInt(open.group(1));
            }
        }
        throw new IllegalStateException("The server does not start:\n" + said);
    }

    /** Where the first page is. */
    public String address() {
        return "http://localhost:" + port;
    }

    /** Ends it as a power cut does. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    public long id() {
        return process.pid();
    }

    @Override
    public void close() {
        kill();
    }
}
