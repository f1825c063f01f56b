package id.patuh.docs;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.Severity;
import id.patuh.language.Language;
import id.patuh.language.Message;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ImportIssuesPageTest {
    private static final Path PAGE = Path.of("src", "docs", "import-issues.md");

    @Test
    void everyIssueIsOnThePageWithItsWords() {
        Page.assertIsMadeFromTheCode(PAGE, page());
    }

    private static String page() {
        var page = new StringBuilder("""
                # Import issues

                Everything that can be wrong with a workbook. The codes are stable: they stand in `result.json`, in the reports and in
                `patuh inspect`. This page is made from `IssueCode` and the message bundles; a test compares the two.

                `{0}`, `{1}` and so on stand for what the workbook says: a value, a heading, the choices. The arrow leads to the repair.
                """);
        for (var severity : Severity.values()) {
            page.append("\n## %s: %s\n\n".formatted(severity, meaning(severity)));
            page.append("| Code | Indonesian | English |\n|---|---|---|\n");
            for (var code : IssueCode.values()) {
                if (code.severity() == severity) {
                    page.append("| `%s` | %s | %s |\n"
                            .formatted(code, sentences(code, Language.ID), sentences(code, Language.EN)));
                }
            }
        }
        page.append(
                "\nThe repair of `PLACEHOLDER` depends on the column: where a number is asked for, \"%s\"; elsewhere, \"%s\"\n"
                        .formatted(
                                words("evidence.repair.zero", Language.EN),
                                words("evidence.repair.answer", Language.EN)));
        return page.toString();
    }

    private static String meaning(Severity severity) {
        return switch (severity) {
            case ERROR -> "something was not read, and the submission is not ready";
            case WARNING -> "something was read with a doubt";
            case INFO -> "something a reader may want to know";
        };
    }

    private static String sentences(IssueCode code, Language language) {
        var key = "evidence." + code + ".";
        return "%s → %s".formatted(words(key + "message", language), words(key + "repair", language));
    }

    private static String words(String key, Language language) {
        return Message.of(key).in(language).replace("|", "\\|").replace("<", "&lt;");
    }
}
