package id.patuh;

import id.patuh.cli.CommandLineInterface;
import id.patuh.cli.Terminal;
import id.patuh.cli.Toolbox;
import id.patuh.cli.Workplace;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the doors of the program together with their settings. */
@Configuration(proxyBeanMethods = false)
class Wiring {
    @Bean
    Toolbox toolbox(@Value("${patuh.cache}") Path cache, @Value("${patuh.compile-limit}") Duration compileLimit) {
        return new Toolbox(cache.resolve("rules"), compileLimit);
    }

    @Bean
    Terminal terminal() {
        var charset = Charset.forName(System.getProperty(
                "stdout.encoding",
                System.getProperty(
                        "sun.stdout.encoding", Charset.defaultCharset().name())));
        return new Terminal(
                new PrintWriter(System.out, false, charset),
                new PrintWriter(System.err, true, charset),
                Boolean.getBoolean("patuh.interactive"),
                Boolean.getBoolean("patuh.watched"),
                charset,
                System.getenv());
    }

    @Bean
    Workplace workplace() {
        return new BrowserWorkplace();
    }

    @Bean
    CommandLineInterface commandLineInterface(Toolbox toolbox, Terminal terminal, Workplace workplace) {
        return new CommandLineInterface(toolbox, terminal, workplace);
    }
}
