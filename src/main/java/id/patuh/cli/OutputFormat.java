package id.patuh.cli;

import id.patuh.language.Message;
import picocli.CommandLine.Option;

/** Whether a command prints for people or for other programs. */
final class OutputFormat {
    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "cli.option.outputFormat")
    private String format = "text";

    boolean isJson() {
        if (!format.equals("text") && !format.equals("json")) {
            throw new UsageException(Message.of("cli.check.formatUnknown", format, "text, json"));
        }
        return format.equals("json");
    }
}
