package id.patuh.web.start;

import id.patuh.web.ServerSettings;
import id.patuh.web.WebServer;
import id.patuh.workspace.Workspace;
import id.patuh.workspace.WorkspaceException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The workplace as a Spring application of its own, beside the command line's. */
public final class WebApplication implements WebServer {
    /** Three hundred files, and the fields beside them. */
    private static final int MOST_PARTS = 310;

    private final Workspace workspace;
    private final DataLock lock;
    private final ConfigurableApplicationContext context;
    private final @Nullable FirstAccount firstAccount;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private WebApplication(
            Workspace workspace,
            DataLock lock,
            ConfigurableApplicationContext context,
            @Nullable FirstAccount firstAccount) {
        this.workspace = workspace;
        this.lock = lock;
        this.context = context;
        this.firstAccount = firstAccount;
    }

    /** See {@link WebServer#start}. */
    public static WebApplication start(ServerSettings settings) {
        requireFreePort(settings);
        var workspace = Workspace.open(settings.storage(), settings.clock());
        @Nullable DataLock lock = null;
        try {
            lock = DataLock.take(settings.storage().data());
            workspace.audit().verify().ifPresent(broken -> {
                throw new WorkspaceException("web.start.trailBroken", broken.sequence());
            });
            var context = context(settings, workspace);
            return new WebApplication(workspace, lock, context, FirstStart.account(workspace, settings.local()));
        } catch (RuntimeException broken) {
            workspace.close();
            if (lock != null) {
                lock.close();
            }
            throw broken;
        }
    }

    /** Asked before anything is opened, so that the answer is ours. */
    private static void requireFreePort(ServerSettings settings) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.address(), settings.port()));
        } catch (IOException | IllegalArgumentException taken) {
            throw new WorkspaceException("web.start.portTaken", String.valueOf(settings.port()), settings.address());
        }
    }

    private static ConfigurableApplicationContext context(ServerSettings settings, Workspace workspace) {
        return new SpringApplicationBuilder(WebConfiguration.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .initializers(context -> {
                    var beans = context.getBeanFactory();
                    beans.registerSingleton("serverSettings", settings);
                    beans.registerSingleton("workspace", workspace);
                })
                .properties(properties(settings))
                .run();
    }

    private static Map<String, Object> properties(ServerSettings settings) {
        return Map.ofEntries(
                Map.entry("server.port", settings.port()),
                Map.entry("server.address", settings.address()),
                Map.entry("server.servlet.session.timeout", "30m"),
                Map.entry("server.servlet.session.cookie.name", "patuh"),
                Map.entry("server.servlet.session.cookie.http-only", true),
                Map.entry("server.servlet.session.cookie.same-site", "strict"),
                Map.entry("server.servlet.session.tracking-modes", "cookie"),
                Map.entry("server.forward-headers-strategy", settings.local() ? "none" : "native"),
                Map.entry("server.compression.enabled", true),
                Map.entry("server.tomcat.max-http-form-post-size", "2MB"),
                Map.entry("server.tomcat.max-swallow-size", "64MB"),
                Map.entry("server.tomcat.max-part-count", MOST_PARTS),
                Map.entry("server.error.include-message", "never"),
                Map.entry("server.error.include-stacktrace", "never"),
                Map.entry("spring.servlet.multipart.location", incoming(settings)),
                Map.entry("spring.servlet.multipart.max-file-size", "32MB"),
                Map.entry("spring.servlet.multipart.max-request-size", "512MB"),
                Map.entry("spring.thymeleaf.cache", true),
                Map.entry("spring.thymeleaf.check-template-location", false),
                Map.entry("spring.main.lazy-initialization", false),
                Map.entry("spring.web.resources.add-mappings", false));
    }

    /** What is being uploaded lies with the other data, never in a folder that other users of the machine can read. */
    private static String incoming(ServerSettings settings) {
        try {
            return Files.createDirectories(settings.incoming()).toAbsolutePath().toString();
        } catch (IOException refused) {
            throw new WorkspaceException(
                    "workspace.storage.noFolder", settings.incoming().toString());
        }
    }

    /** What the pages work with. */
    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public int port() {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return server == null ? -1 : server.getPort();
    }

    @Override
    public Optional<FirstAccount> firstAccount() {
        return Optional.ofNullable(firstAccount);
    }

    @Override
    public void await() {
        try {
            stopped.await();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        context.close();
        workspace.close();
        lock.close();
        stopped.countDown();
    }
}
