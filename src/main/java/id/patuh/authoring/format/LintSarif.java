package id.patuh.authoring.format;

import id.patuh.authoring.LintCode;
import id.patuh.authoring.LintFinding;
import id.patuh.authoring.PackLint;
import id.patuh.language.Language;
import id.patuh.language.Message;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Findings as a SARIF 2.1.0 log, for editors and code hosts; places are relative to the folder of packs. */
public final class LintSarif implements LintWriter {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
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
        var driver = new LinkedHashMap<String, Object>();
        driver.put("name", "patuh rules lint");
        driver.put("language", language.code());
        driver.put("rules", rules.stream().map(id -> rule(id, language)).toList());
        var run = new LinkedHashMap<String, Object>();
        run.put("tool", Map.of("driver", driver));
        run.put("language", language.code());
        run.put("columnKind", "utf16CodeUnits");
        run.put("originalUriBaseIds", Map.of(BASE, Map.of("description", text("rules/"))));
        run.put(
                "results",
                packs.stream()
                        .flatMap(pack -> pack.findings().stream()
                                .map(finding -> result(pack.regulation(), finding, rules, language)))
                        .toList());
        var log = new LinkedHashMap<String, Object>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return Json.write(log);
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
        rule.put("shortDescription", text(about.in(language)));
        rule.put("help", text(hint.in(language)));
        rule.put(
                "defaultConfiguration",
                Map.of(
                        "level",
                        code.map(known -> known.severity().name().toLowerCase(Locale.ROOT))
                                .orElse("error")));
        return rule;
    }

    private static Map<String, Object> result(String pack, LintFinding finding, List<String> rules, Language language) {
        var result = new LinkedHashMap<String, Object>();
        result.put("ruleId", finding.code());
        result.put("ruleIndex", rules.indexOf(finding.code()));
        result.put("level", finding.severity().name().toLowerCase(Locale.ROOT));
        result.put(
                "message",
                text(finding.message().in(language) + "\n→ " + finding.hint().in(language)));
        result.put("locations", List.of(Map.of("physicalLocation", location(pack, finding))));
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

    private static Map<String, Object> location(String pack, LintFinding finding) {
        var artifact = new LinkedHashMap<String, Object>();
        artifact.put("uri", uri(pack + "/" + finding.place().file()));
        artifact.put("uriBaseId", BASE);
        var location = new LinkedHashMap<String, Object>();
        location.put("artifactLocation", artifact);
        if (finding.place().line() > 0) {
            location.put("region", Map.of("startLine", finding.place().line()));
        }
        return location;
    }

    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> text(String words) {
        // A single brace would begin a placeholder.
        return Map.of("text", words.replace("{", "{{").replace("}", "}}"));
    }
}
