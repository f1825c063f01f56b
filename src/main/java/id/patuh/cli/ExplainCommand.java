package id.patuh.cli;

import id.patuh.language.Message;
import id.patuh.report.ConsoleOptions;
import id.patuh.report.ConsoleReport;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one indicator in depth: what is asked, by which source, and how the evidence stands. */
@Command(name = "explain", aliases = "jelaskan")
final class ExplainCommand implements Callable<Integer> {
    private final Toolbox toolbox;
    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private SubmissionOptions submission = new SubmissionOptions();

    @Mixin
    private CircumstanceOptions circumstances = new CircumstanceOptions();

    @Parameters(index = "0", paramLabel = "${bundle:cli.label.code}", descriptionKey = "cli.option.code")
    private String code = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "${bundle:cli.label.paths}",
            descriptionKey = "cli.option.paths")
    private List<Path> paths = List.of();

    @Option(names = "--no-color", descriptionKey = "cli.option.noColor")
    private boolean noColor;

    ExplainCommand(Toolbox toolbox, Terminal terminal) {
        this.toolbox = toolbox;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var assessment = submission.assess(paths, circumstances, toolbox, common.rulesFolder());
        var result = assessment.indicators().stream()
                .filter(candidate -> candidate.indicator().code().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new UsageException(Message.of(
                        "cli.explain.codeUnknown",
                        code,
                        String.join(
                                ", ",
                                assessment.regulation().indicators().stream()
                                        .map(indicator -> indicator.code())
                                        .toList()))));
        var options = new ConsoleOptions(terminal.colour() && !noColor, terminal.width(), terminal.ascii(), true);
        terminal.out().print(new ConsoleReport().renderIndicator(assessment, result, common.language, options));
        terminal.out().flush();
        return ExitCode.READY;
    }
}
