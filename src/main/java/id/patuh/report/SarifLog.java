package id.patuh.report;

import id.patuh.language.Language;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What every SARIF 2.1.0 log of the program has around its results, as a tree to be written as JSON.
 *
 * @param tool the name of what was run
 * @param rules everything that a result can be about
 * @param base the name and the words of the folder that places are relative to
 */
public record SarifLog(String tool, List<Map<String, Object>> rules, Base base, Language language) {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String UNRESERVED = "-._~/!$&'()*+,;=@";

    /** A folder that places are relative to; where it stands on this machine is nobody's business. */
    public record Base(String id, String description) {}

    /**
     * The log of one run.
     *
     * @param more what the run has beside its tool and its results, in this order
     */
    public Map<String, Object> tree(Map<String, Object> more, List<Map<String, Object>> results) {
        var driver = new LinkedHashMap<String, Object>();
        driver.put("name", tool);
        driver.put("language", language.code());
        driver.put("rules", rules);
        var run = new LinkedHashMap<String, Object>();
        run.put("tool", Map.of("driver", driver));
        run.put("language", language.code());
        run.put("columnKind", "utf16CodeUnits");
        run.put("originalUriBaseIds", Map.of(base.id(), Map.of("description", text(base.description()))));
        run.putAll(more);
        run.put("results", results);
        var log = new LinkedHashMap<String, Object>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return log;
    }

    /** A file below the base. */
    public Map<String, Object> artifact(String path) {
        var artifact = new LinkedHashMap<String, Object>();
        artifact.put("uri", uri(path));
        artifact.put("uriBaseId", base.id());
        return artifact;
    }

    /** Words as a message: a single brace would begin a placeholder, and a bracket with a parenthesis a link. */
    public static Map<String, Object> text(String words) {
        return Map.of("text", words.replace("{", "{{").replace("}", "}}").replace("](", "] ("));
    }

    /** A relative reference that leads nowhere but to a file of that name, whatever signs the name has. */
    private static String uri(String path) {
        var uri = new StringBuilder();
        for (byte part : path.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (part & 0xFF);
            if (letter < 0x80 && (Character.isLetterOrDigit(letter) || UNRESERVED.indexOf(letter) >= 0)) {
                uri.append(letter);
            } else {
                uri.append("%%%02X".formatted((int) letter));
            }
        }
        return uri.toString();
    }
}
