package id.patuh.regulation.yaml;

import id.patuh.regulation.PackDefect;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One YAML file of a pack, parsed.
 *
 * @param file relative to the pack's folder
 * @param json the content; missing where the file is empty or broken
 * @param lines by JSON pointer; the line of the key, or of the item in a list
 * @param defects what is wrong with it as YAML
 */
record YamlDocument(String file, JsonNode json, Map<String, Integer> lines, List<PackDefect> defects) {

    YamlNode top() {
        return new YamlNode(this, "", json);
    }

    boolean broken() {
        return !defects.isEmpty();
    }

    /** Whether there is something to look at. */
    boolean sound() {
        return !broken() && json.isContainer();
    }

    /** The line of the value, or of the nearest value around it where it is not there; from 1. */
    int line(String pointer) {
        var around = pointer;
        while (!around.isEmpty() && !lines.containsKey(around)) {
            around = around.substring(0, around.lastIndexOf('/'));
        }
        return lines.getOrDefault(around, 1);
    }

    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    static String unescaped(String part) {
        return part.replace("~1", "/").replace("~0", "~");
    }
}
