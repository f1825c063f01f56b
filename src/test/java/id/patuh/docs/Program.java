package id.patuh.docs;

import id.patuh.cli.CommandLineInterface;
import id.patuh.cli.Terminal;
import id.patuh.cli.Toolbox;
import id.patuh.testsupport.NoWorkplace;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The program as somebody meets it who asks for help. */
final class Program {
    /** A line of the list of commands: name, aliases, what it does. */
    private static final Pattern COMMAND = Pattern.compile("  (\\w+)(?:, \\w+)*  +\\S.*");

    private Program() {}

    /** What {@code --help} prints in English. */
    static String help(String... command) {
        var out = new StringWriter();
        var terminal = new Terminal(
                new PrintWriter(out), new PrintWriter(out), false, StandardCharsets.UTF_8, Map.of("COLUMNS", "100"));
        var arguments = Pattern.compile(" ")
                .splitAsStream(String.join(" ", command) + " --lang en --help")
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        new CommandLineInterface(new Toolbox(Path.of("target"), Duration.ZERO), terminal, new NoWorkplace())
                .run(arguments);
        return out.toString().replace("\r\n", "\n").stripTrailing() + "\n";
    }

    /** The names of the commands as the help lists them, those within a group after it: {@code rules list}. */
    static List<String> commands() {
        return commands("").toList();
    }

    private static Stream<String> commands(String group) {
        return listed(help(group)).flatMap(name -> {
            var command = (group + " " + name).strip();
            return Stream.concat(Stream.of(command), commands(command));
        });
    }

    private static Stream<String> listed(String help) {
        return help.lines()
                .dropWhile(line -> !line.equals("Commands:"))
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                .map(COMMAND::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1));
    }
}
