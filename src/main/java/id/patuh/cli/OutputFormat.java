package id.patuh.cli;

import id.patuh.language.Message;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

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

    /** What several packs have to say, as one list. */
    static <T> String json(List<T> runs, Function<T, Map<String, Object>> tree) {
        var mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        return mapper.writeValueAsString(runs.stream().map(tree).toList()) + "\n";
    }
}
