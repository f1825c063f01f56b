package id.patuh.docs;

import id.patuh.evidence.AuditCode;
import id.patuh.evidence.Severity;
import id.patuh.language.Language;
import id.patuh.language.Message;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SpreadsheetAuditPageTest {
    private static final Path PAGE = Path.of("src", "docs", "spreadsheet-audit.md");

    @Test
    void everyFindingIsOnThePageWithItsWords() {
        Page.assertIsMadeFromTheCode(PAGE, page());
    }

    private static String page() {
        var page = new StringBuilder("""
                # Audit of a spreadsheet

                `patuh inspect --audit FILE` looks through the formulas of a workbook, whatever it is about: no regulation is needed. The codes
                are stable. This page is made from `AuditCode` and the message bundles; a test compares the two.

                In the sentences `{0}` stands for the cells, `{1}` for the formula of the first of them, `{2}` for the cells that it is
                about, `{3}` for the number of cells, and the others for particulars. The arrow leads to the repair.

                Exit codes: 0 nothing is wrong (or notes only), 3 errors or warnings, 4 the workbook cannot be read.

                What an audit goes by:

                - Neighbours are compared as R1C1 shows them, in runs of at least four; numbers and words inside formulas may differ.
                - Totals, section rows, numbering rows and the first row of a series may differ from their neighbours.
                - A stored result is compared with what the formula makes of the values that its cells show; formulas whose result depends on
                  the day, the place or the country, and those that the evaluator is known to calculate otherwise, are left out.
                - A conditional sum that finds nothing is told where most of its neighbours find something; a count of zero is no fault, unless
                  a cell differs only by spaces or marks.
                - Array formulas are passed over. Of each finding at most 50 ranges are listed, beside the true number of cells.
                """);
        for (var severity : Severity.values()) {
            page.append("\n## %s: %s\n\n".formatted(severity, meaning(severity)));
            page.append("| Code | Indonesian | English |\n|---|---|---|\n");
            for (var code : AuditCode.values()) {
                if (code.severity() == severity) {
                    page.append("| `%s` | %s | %s |\n"
                            .formatted(code, sentences(code, Language.ID), sentences(code, Language.EN)));
                }
            }
        }
        return page.append(json()).toString();
    }

    private static String meaning(Severity severity) {
        return switch (severity) {
            case ERROR -> "a result is wrong";
            case WARNING -> "a result is doubtful";
            case INFO -> "something a reader may want to know";
        };
    }

    private static String sentences(AuditCode code, Language language) {
        var key = "evidence.audit." + code + ".";
        return "%s %s → %s"
                .formatted(
                        words(key + "message", language),
                        words(key + "effect", language),
                        words(key + "repair", language));
    }

    private static String words(String key, Language language) {
        return Message.of(key).in(language).replace("|", "\\|").replace("<", "&lt;");
    }

    private static String json() {
        return """

                ## JSON

                `--json` writes one object. `schema` changes only when a program that reads it would have to change.

                ```text
                schema      "patuh-audit-1"
                file, sha256, sheets, cells, formulas (how many were looked through)
                issues[]    code, severity, message, repair: why the workbook cannot be read; empty where it can
                findings[]  code, severity, sheet, cells[] (A1 addresses and ranges to repair), count (of cells in truth),
                            related[] (cells that it is about or that are affected), message, effect, repair
                ```
                """;
    }
}
