package id.patuh.evidence.sheet;

import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.language.Message;
import id.patuh.language.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong, before it is known where.
 *
 * @param arguments of both sentences, the message and the repair
 */
public record Finding(IssueCode code, List<Object> arguments) {
    public static Finding of(IssueCode code, Object... arguments) {
        return new Finding(code, List.of(arguments));
    }

    public ImportIssue in(String file) {
        return at(file, null, null, null, null, List.of());
    }

    public ImportIssue at(
            String file,
            @Nullable String sheet,
            @Nullable String cell,
            @Nullable Text heading,
            @Nullable String shown,
            List<String> indicators) {
        return new ImportIssue(
                code, file, sheet, cell, heading, shown, sentence("message"), sentence("repair"), indicators);
    }

    private Message sentence(String part) {
        return new Message("evidence." + code.name() + "." + part, arguments);
    }
}
