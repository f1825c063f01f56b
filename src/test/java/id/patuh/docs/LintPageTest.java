package id.patuh.docs;

import id.patuh.authoring.LintCode;
import id.patuh.authoring.LintSeverity;
import id.patuh.language.Language;
import id.patuh.language.Message;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LintPageTest {
    private static final Path PAGE = Path.of("src", "docs", "lint.md");

    @Test
    void everyFindingIsOnThePageWithItsWords() {
        Page.assertIsMadeFromTheCode(PAGE, page());
    }

    private static String page() {
        var page = new StringBuilder("""
                # What `patuh rules lint` finds

                The codes are stable: they stand in every output of the linter and in `lint.yaml`. This page is made from `LintCode` and the
                message bundles; a test compares the two. `{0}`, `{1}` and so on stand for the particulars; the arrow leads to what to do.

                The exit code is 0 without errors, 5 with errors, and 2 for wrong usage. Where rules do not compile, the other files are
                looked through all the same, and the output says so.

                ## Accepting a finding

                A warning or a note may be right: the law's own text has a gap. Its reason is recorded in `lint.yaml` beside
                `regulation.yaml`; the finding is then shown as accepted and does not count. `at` is the indicator or check, or the file.
                An error cannot be accepted, an entry without a reason is a defect, and an entry that matches nothing is a finding.

                ```yaml
                - code: BAND_GAP
                  at: "06.H.3"
                  reason: {id: Lampiran peraturan tidak menyebut nilai di antaranya., en: The annex does not name the values between.}
                  reviewed: 2026-11-21
                ```

                A code that is given up goes into `retired` in `regulation.yaml`, and never comes back (`CODE_RETIRED`).
                """);
        for (var severity : LintSeverity.values()) {
            page.append("\n## %s: %s\n\n".formatted(severity, meaning(severity)));
            page.append("| Code | Indonesian | English | Why |\n|---|---|---|---|\n");
            for (var code : LintCode.values()) {
                if (code.severity() == severity) {
                    page.append("| `%s` | %s | %s | %s |\n"
                            .formatted(
                                    code,
                                    sentences(code, Language.ID),
                                    sentences(code, Language.EN),
                                    escaped(code.why().in(Language.EN))));
                }
            }
        }
        defects(page);
        return page.append(formats()).toString();
    }

    private static String meaning(LintSeverity severity) {
        return switch (severity) {
            case ERROR -> "the pack cannot mean what it says";
            case WARNING -> "probably a mistake; if not, its reason is recorded";
            case NOTE -> "something an author may want to know";
        };
    }

    private static String sentences(LintCode code, Language language) {
        return escaped(code.message().in(language)) + " → "
                + escaped(code.hint().in(language));
    }

    private static void defects(StringBuilder page) {
        page.append("""

                ## Defects

                The engine refuses a pack that has one of these; the linter tells them as errors, and they cannot be accepted.

                | Code | English |
                |---|---|
                """);
        var all = new TreeMap<String, String>();
        keys("regulation")
                .filter(key -> key.startsWith("regulation.defect."))
                .forEach(key -> all.put(
                        key.replace("regulation.defect.", "").replace('-', '_').toUpperCase(Locale.ROOT),
                        words(key) + " → " + words(key.replace(".defect.", ".repair."))));
        keys("rules")
                .filter(key -> key.matches("rules\\.[A-Z_]+\\.message"))
                .forEach(key -> all.merge(
                        key.replaceAll("rules\\.|\\.message", ""),
                        words(key) + " → " + words(key.replace(".message", ".repair")),
                        (files, rules) -> files + "<br>In rules: " + rules));
        all.forEach((code, words) -> page.append("| `%s` | %s |\n".formatted(code, words)));
    }

    private static Stream<String> keys(String module) {
        return ResourceBundle.getBundle("messages." + module, Language.EN.locale()).keySet().stream();
    }

    private static String words(String key) {
        return escaped(Message.of(key).in(Language.EN));
    }

    private static String escaped(String words) {
        return words.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ");
    }

    private static String formats() {
        return """

                ## JSON

                `--format json` writes one object. `schema` changes only when a program that reads it would have to change.

                ```text
                schema      "patuh-lint-1"
                packs[]     regulation, complete (false where rules could not be looked at),
                            counts{error, warning, note, accepted}: accepted findings count nowhere else
                findings[]  code, severity (error, warning, note), at (indicator or check; empty for neither),
                            file (within the pack), line (0: the whole file), message, hint,
                            accepted{reason, reviewed} only where the finding is accepted
                ```

                ## SARIF

                `--format sarif` writes a SARIF 2.1.0 log with one run. Places are relative to the folder of packs (`uriBaseId` RULES), accepted
                findings carry a `suppressions` entry with the reason, and every code of this page's first three tables is among the rules.
                """;
    }
}
