package id.patuh.authoring.format;

import id.patuh.authoring.LintCode;
import id.patuh.authoring.LintFinding;
import id.patuh.authoring.PackLint;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.report.SarifLog;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Findings as a SARIF 2.1.0 log, for editors and code hosts; places are relative to the folder of packs. */
public final class LintSarif implements LintWriter {
    private static final String BASE = "RULES";

    /** Stands for the particulars in what is said of a code in general. */
    private static final Object[] SOMETHING = {"…", "…", "…", "…", "…", "…"};

    @Override
    public String format() {
        return "sarif";
    }

    @Override
    public String write(List<PackLint> packs, Language language) {
        var rules = ruleIds(packs);
        var log = new SarifLog(
                "patuh rules lint",
                rules.stream().map(id -> rule(id, language)).toList(),
                new SarifLog.Base(BASE, "rules/"),
                language);
        var results = packs.stream()
                .flatMap(
                        pack -> pack.findings().stream().map(finding -> result(log, pack.regulation(), finding, rules)))
                .toList();
        return Json.write(log.tree(Map.of(), results));
    }

    /** Every code of the linter, and the codes of the defects that there are. */
    private static List<String> ruleIds(List<PackLint> packs) {
        var own = Arrays.stream(LintCode.values()).map(LintCode::name);
        var defects = packs.stream()
                .flatMap(pack -> pack.findings().stream())
                .map(LintFinding::code)
                .sorted();
        return Stream.concat(own, defects).distinct().toList();
    }

    private static Map<String, Object> rule(String id, Language language) {
        var code = Arrays.stream(LintCode.values())
                .filter(known -> known.name().equals(id))
                .findFirst();
        var rule = new LinkedHashMap<String, Object>();
        rule.put("id", id);
        var about = code.map(LintCode::why).orElseGet(() -> Message.of("authoring.report.defectWhy"));
        var hint = code.map(known -> known.hint(SOMETHING)).orElseGet(() -> Message.of("authoring.report.defect", id));
        rule.put("shortDescription", SarifLog.text(about.in(language)));
        rule.put("help", SarifLog.text(hint.in(language)));
        rule.put(
                "defaultConfiguration",
                Map.of(
                        "level",
                        code.map(known -> known.severity().name().toLowerCase(Locale.ROOT))
                                .orElse("error")));
        return rule;
    }

    private static Map<String, Object> result(SarifLog log, String pack, LintFinding finding, List<String> rules) {
        var language = log.language();
        var result = new LinkedHashMap<String, Object>();
        result.put("ruleId", finding.code());
        result.put("ruleIndex", rules.indexOf(finding.code()));
        result.put("level", finding.severity().name().toLowerCase(Locale.ROOT));
        result.put(
                "message",
                SarifLog.text(
                        finding.message().in(language) + "\n→ " + finding.hint().in(language)));
        result.put("locations", List.of(Map.of("physicalLocation", location(log, pack, finding))));
        if (!finding.at().isEmpty()) {
            result.put("properties", Map.of("at", finding.at()));
        }
        var accepted = finding.accepted();
        if (accepted != null) {
            var suppression = new LinkedHashMap<String, Object>();
            suppression.put("kind", "external");
            suppression.put("status", "accepted");
            suppression.put("justification", accepted.reason().in(language));
            result.put("suppressions", List.of(suppression));
        }
        return result;
    }

    private static Map<String, Object> location(SarifLog log, String pack, LintFinding finding) {
        var location = new LinkedHashMap<String, Object>();
        location.put(
                "artifactLocation", log.artifact(pack + "/" + finding.place().file()));
        if (finding.place().line() > 0) {
            location.put("region", Map.of("startLine", finding.place().line()));
        }
        return location;
    }
}
