package id.patuh;

import id.patuh.cli.Workplace;
import id.patuh.web.ServerSettings;
import id.patuh.web.WebServer;
import java.util.Optional;

/** Lets the command line open the web application, which neither knows of the other. */
final class BrowserWorkplace implements Workplace {
    @Override
    public Open open(Request request) {
        var toolbox = request.toolbox();
        var server = WebServer.start(new ServerSettings(
                request.storage(),
                request.address(),
                request.port(),
                request.local(),
                request.rules(),
                toolbox.cache(),
                toolbox.compileLimit(),
                request.templates(),
                toolbox.clock()));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "shutdown"));
        return new Running(server);
    }

    /** The server as the command line sees it. */
    private record Running(WebServer server) implements Open {
        @Override
        public int port() {
            return server.port();
        }

        @Override
        public Optional<FirstLogin> firstLogin() {
            return server.firstAccount().map(first -> new FirstLogin(first.login(), first.password()));
        }

        @Override
        public void await() {
            server.await();
        }

        @Override
        public void close() {
            server.close();
        }
    }
}
