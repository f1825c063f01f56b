package id.patuh.regulation.yaml;

import id.patuh.regulation.Effort;
import id.patuh.regulation.Effort.Cost;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes what a file says about work. */
final class EffortBinder {
    private static final String NEVER = "never";

    private EffortBinder() {}

    static Effort effort(YamlNode top) {
        return new Effort(
                top.optional("source").map(RegulationBinder::source).orElse(null),
                cost(top.at("usual")),
                costs(top.at("forms")),
                costs(top.at("codes")));
    }

    private static Map<String, Cost> costs(YamlNode group) {
        var costs = new LinkedHashMap<String, Cost>();
        group.members().forEach(member -> costs.put(member.key(), cost(member)));
        return costs;
    }

    private static Cost cost(YamlNode node) {
        var fields = new LinkedHashMap<String, Integer>();
        node.at("fields").members().forEach(field -> fields.put(field.key(), points(field)));
        return new Cost(
                pointsOrNull(node.at("add")),
                pointsOrNull(node.at("change")),
                pointsOrNull(node.at("fill")),
                fields,
                choices(node.at("choices")));
    }

    private static Map<String, Map<String, Integer>> choices(YamlNode node) {
        var choices = new LinkedHashMap<String, Map<String, Integer>>();
        node.at("choices").members().forEach(field -> {
            var answers = new LinkedHashMap<String, Integer>();
            field.members().forEach(answer -> answers.put(answer.key(), answer.whole()));
            choices.put(field.key(), answers);
        });
        return choices;
    }

    private static @Nullable Integer pointsOrNull(YamlNode node) {
        return node.present() ? points(node) : null;
    }

    private static int points(YamlNode node) {
        return node.is(NEVER) ? Effort.NEVER : node.whole();
    }
}
