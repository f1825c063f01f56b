package id.patuh.authoring.format;

import id.patuh.authoring.LintFinding;
import id.patuh.authoring.LintSeverity;
import id.patuh.authoring.PackLint;
import id.patuh.language.Language;
import id.patuh.language.Message;
import java.util.List;

/** Findings for people, grouped by file; lines are not wrapped, so that other programs can find them. */
public final class LintText implements LintWriter {
    @Override
    public String format() {
        return "text";
    }

    @Override
    public String write(List<PackLint> packs, Language language) {
        var out = new StringBuilder();
        packs.forEach(pack -> pack(pack, language, out));
        out.append(Message.of(
                                "authoring.report.counts",
                                count(packs, LintSeverity.ERROR),
                                count(packs, LintSeverity.WARNING),
                                count(packs, LintSeverity.NOTE),
                                packs.stream().mapToInt(PackLint::accepted).sum())
                        .in(language))
                .append('\n');
        return out.toString();
    }

    private static int count(List<PackLint> packs, LintSeverity severity) {
        return packs.stream().mapToInt(pack -> pack.count(severity)).sum();
    }

    private static void pack(PackLint pack, Language language, StringBuilder out) {
        if (!pack.complete()) {
            out.append(Message.of("authoring.report.incomplete", pack.regulation())
                            .in(language))
                    .append("\n\n");
        }
        var file = "";
        for (var finding : pack.findings()) {
            if (!file.isEmpty() && !finding.place().file().equals(file)) {
                out.append('\n');
            }
            file = finding.place().file();
            finding(pack.regulation(), finding, language, out);
        }
        if (!pack.findings().isEmpty()) {
            out.append('\n');
        }
    }

    private static void finding(String pack, LintFinding finding, Language language, StringBuilder out) {
        var accepted = finding.accepted();
        var severity = Message.of(
                        accepted == null ? "authoring.severity." + finding.severity() : "authoring.report.accepted")
                .in(language);
        out.append("%s/%s:%d: %s %s%n"
                .formatted(pack, finding.place().file(), finding.place().line(), severity, finding.code())
                .replace("\r", ""));
        out.append("    ").append(finding.message().in(language)).append('\n');
        var advice = accepted == null
                ? "→ " + finding.hint().in(language)
                : Message.of("authoring.report.reason", accepted.reason(), accepted.reviewed())
                        .in(language);
        out.append("    ").append(advice).append('\n');
    }
}
