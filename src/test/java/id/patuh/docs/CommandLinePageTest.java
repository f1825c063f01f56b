package id.patuh.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CommandLinePageTest {
    private static final Path PAGE = Path.of("src", "docs", "cli.md");

    @Test
    void helpOnThePageIsTheProgramsOwn() {
        Page.assertIsMadeFromTheCode(PAGE, page());
    }

    @Test
    void commandsAreFoundInTheHelp() {
        assertThat(Program.commands())
                .contains("check", "explain", "form", "inspect", "rules", "rules list", "rules show", "rules lint");
    }

    private static String page() {
        var page = new StringBuilder("""
                # Command line

                This page is the program's own help; a test compares the two. The same in Indonesian: `./patuh --help`, or
                `./patuh COMMAND --help`. On Windows write `patuh` instead of `./patuh`.

                Options may stand before or after files. Colours are left out where the output is no terminal, with `--no-color`, and
                where the variable `NO_COLOR` is set. The width is taken from `COLUMNS`, else 100.

                ## patuh

                """);
        page.append(fenced(Program.help()));
        for (var command : Program.commands()) {
            page.append("\n## patuh ").append(command).append("\n\n").append(fenced(Program.help(command)));
        }
        return page.toString();
    }

    private static String fenced(String help) {
        return "```text\n" + help.lines().map(String::stripTrailing).reduce("", (a, b) -> a + b + "\n") + "```\n";
    }
}
