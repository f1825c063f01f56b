package id.patuh.cli;

import id.patuh.assessment.SubmissionException;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Nearest;
import id.patuh.language.Text;
import id.patuh.regulation.MappingDefectsException;
import id.patuh.regulation.PackDefectsException;
import id.patuh.regulation.PackMissingException;
import id.patuh.regulation.SubjectFileException;
import id.patuh.workspace.WorkspaceException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program's door on the console: reads the arguments, runs the command, puts every failure into words. */
public final class CommandLineInterface {
    /** How long a word may be for each letter that is wrong in it. */
    private static final int LETTERS_PER_MISTAKE = 3;

    private final Toolbox toolbox;
    private final Terminal terminal;
    private final Workplace workplace;

    public CommandLineInterface(Toolbox toolbox, Terminal terminal, Workplace workplace) {
        this.toolbox = toolbox;
        this.terminal = terminal;
        this.workplace = workplace;
    }

    /** Runs the program; what comes back is for {@link System#exit}. */
    public int run(String... arguments) {
        var language = language(arguments);
        boolean debug = Arrays.asList(arguments).contains("--debug");
        var commands = commands(language);
        commands.setOut(terminal.out());
        commands.setErr(terminal.err());
        commands.setParameterExceptionHandler((failure, args) -> wrongUsage(failure, language));
        commands.setExecutionExceptionHandler((failure, command, result) -> failed(failure, language, debug));
        int code = commands.execute(arguments);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    private CommandLine commands(Language language) {
        var texts = ResourceBundle.getBundle(
                "messages.cli",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var commands = new CommandLine(new PatuhCommand(terminal))
                .addSubcommand(new CheckCommand(toolbox, terminal))
                .addSubcommand(new CompareCommand(toolbox, terminal))
                .addSubcommand(new ExplainCommand(toolbox, terminal))
                .addSubcommand(new FormCommand(toolbox, terminal))
                .addSubcommand(new InspectCommand(toolbox, terminal))
                .addSubcommand(new VerifyCommand(toolbox, terminal))
                .addSubcommand(rules())
                .addSubcommand(new ServeCommand(toolbox, terminal, workplace))
                .setCaseInsensitiveEnumValuesAllowed(true);
        // Said before the command, the language holds for the command too.
        commands.setDefaultValueProvider(
                argument -> argument.isOption() && argument.type() == Language.class ? language.code() : null);
        Help.describe(commands, texts);
        return commands;
    }

    private CommandLine rules() {
        return new CommandLine(new RulesCommand(terminal))
                .addSubcommand(new RulesListCommand(toolbox, terminal))
                .addSubcommand(new RulesShowCommand(toolbox, terminal))
                .addSubcommand(new RulesLintCommand(toolbox, terminal))
                .addSubcommand(new RulesTestCommand(toolbox, terminal))
                .addSubcommand(new RulesBookCommand(toolbox, terminal))
                .addSubcommand(new RulesCoverageCommand(toolbox, terminal))
                .addSubcommand(new RulesMutateCommand(toolbox, terminal));
    }

    /** The language has to be known before the arguments are read, since they may be wrong. */
    private static Language language(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            var value = arguments[i].startsWith("--lang=")
                    ? arguments[i].substring("--lang=".length())
                    : arguments[i].equals("--lang") && i + 1 < arguments.length ? arguments[i + 1] : "";
            if (value.toLowerCase(Locale.ROOT).equals(Language.EN.code())) {
                return Language.EN;
            }
        }
        return Language.ID;
    }

    private int wrongUsage(ParameterException failure, Language language) {
        terminal.complain(usageText(failure), language);
        var command = failure.getCommandLine().getCommandSpec().qualifiedName();
        terminal.complain(Message.of("cli.seeHelp", command), language);
        return ExitCode.WRONG_USAGE;
    }

    private static Text usageText(ParameterException failure) {
        if (failure instanceof MissingParameterException missing) {
            return Message.of(
                    "cli.missing",
                    String.join(
                            ", ",
                            missing.getMissing().stream()
                                    .map(CommandLineInterface::label)
                                    .toList()));
        }
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return Message.of("cli.twice", label(twice.getOverwritten()));
        }
        var argument = failure.getArgSpec();
        if (argument == null) {
            return Message.of("cli.wrongUsage");
        }
        return Message.of("cli.wrongValue", String.valueOf(failure.getValue()), label(argument), possible(argument));
    }

    private static Text possible(ArgSpec argument) {
        if (argument.type() == Language.class) {
            return Text.verbatim("id, en");
        }
        if (argument.type() == boolean.class) {
            return Message.of("cli.wrongValue.flag");
        }
        return Message.of(argument.type() == LocalDate.class ? "cli.wrongValue.day" : "cli.wrongValue.year");
    }

    private static Text unmatched(UnmatchedArgumentException failure) {
        var unknown = failure.getUnmatched().get(0);
        var spec = failure.getCommandLine().getCommandSpec();
        var known = unknown.startsWith("-")
                ? spec.optionsMap().keySet()
                : spec.subcommands().keySet();
        var nearest = Nearest.ignoringCase();
        return nearest.among(known, unknown)
                .filter(name -> nearest.distance(unknown, name) <= Math.max(1, unknown.length() / LETTERS_PER_MISTAKE))
                .<Text>map(name -> Message.of("cli.unmatched.nearest", unknown, name))
                .orElseGet(() -> Message.of("cli.unmatched", String.join(" ", failure.getUnmatched())));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private int failed(Exception failure, Language language, boolean debug) {
        if (debug) {
            failure.printStackTrace(terminal.err());
        }
        if (failure instanceof UsageException usage) {
            terminal.complain(usage.text(), language);
            return ExitCode.WRONG_USAGE;
        }
        if (failure instanceof WorkspaceException refused) {
            terminal.complain(refused.reason(), language);
            return refused.getCause() == null ? ExitCode.WRONG_USAGE : ExitCode.TOOL_FAILED;
        }
        if (failure instanceof PackMissingException missing) {
            terminal.complain(withoutUsualPlace(missing.text()), language);
            return ExitCode.WRONG_USAGE;
        }
        if (failure instanceof SubmissionException submission) {
            terminal.complain(submission.text(), language);
            return submission.reason() == SubmissionException.Reason.UNCLEAR
                    ? ExitCode.WRONG_USAGE
                    : ExitCode.EVIDENCE_UNREADABLE;
        }
        if (failure instanceof MappingDefectsException defects) {
            DefectList.ofMappings(defects.defects(), terminal, language);
            return ExitCode.RULES_INVALID;
        }
        if (failure instanceof SubjectFileException refused) {
            DefectList.tell(refused, terminal, language);
            return refused.file().named() ? ExitCode.WRONG_USAGE : ExitCode.EVIDENCE_UNREADABLE;
        }
        if (failure instanceof PackDefectsException defects) {
            DefectList.tell(defects.defects(), terminal, language);
            return ExitCode.RULES_INVALID;
        }
        var reason = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        terminal.complain(Message.of("cli.failed", reason), language);
        return ExitCode.TOOL_FAILED;
    }

    /** Where the packs beside the program lie is the same for everybody and says nothing. */
    private static Text withoutUsualPlace(Text text) {
        var folder =
                CommonOptions.usualRulesFolder().toAbsolutePath().normalize().toString();
        return language -> text.in(language).replace(folder, "rules");
    }
}
