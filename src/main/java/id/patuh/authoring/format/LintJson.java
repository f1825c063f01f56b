package id.patuh.authoring.format;

import id.patuh.authoring.LintFinding;
import id.patuh.authoring.LintSeverity;
import id.patuh.authoring.PackLint;
import id.patuh.language.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Findings for programs; its shape is documented in {@code src/docs/lint.md}. */
public final class LintJson implements LintWriter {
    /** Raised when a program that reads the format would have to change. */
    private static final String SCHEMA = "patuh-lint-1";

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String write(List<PackLint> packs, Language language) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("schema", SCHEMA);
        tree.put("packs", packs.stream().map(pack -> pack(pack, language)).toList());
        return Json.write(tree);
    }

    private static Map<String, Object> pack(PackLint pack, Language language) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("regulation", pack.regulation());
        tree.put("complete", pack.complete());
        var counts = new LinkedHashMap<String, Integer>();
        for (var severity : LintSeverity.values()) {
            counts.put(severity.name().toLowerCase(Locale.ROOT), pack.count(severity));
        }
        counts.put("accepted", pack.accepted());
        tree.put("counts", counts);
        tree.put(
                "findings",
                pack.findings().stream().map(found -> finding(found, language)).toList());
        return tree;
    }

    private static Map<String, Object> finding(LintFinding finding, Language language) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("code", finding.code());
        tree.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        tree.put("at", finding.at());
        tree.put("file", finding.place().file());
        tree.put("line", finding.place().line());
        tree.put("message", finding.message().in(language));
        tree.put("hint", finding.hint().in(language));
        var accepted = finding.accepted();
        if (accepted != null) {
            var reasons = new LinkedHashMap<String, String>();
            reasons.put("reason", accepted.reason().in(language));
            reasons.put("reviewed", accepted.reviewed().toString());
            tree.put("accepted", reasons);
        }
        return tree;
    }
}
