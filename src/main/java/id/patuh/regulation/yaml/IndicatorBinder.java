package id.patuh.regulation.yaml;

import id.patuh.regulation.Indicator;
import id.patuh.regulation.RequiredEvidence;
import java.util.List;

/** Makes the indicators that a criterion's file describes. */
final class IndicatorBinder {
    private IndicatorBinder() {}

    static List<Indicator> indicators(String criterion, YamlNode top) {
        if (!top.json().isArray()) {
            throw new MalformedNodeException(top);
        }
        return top.items().stream().map(node -> indicator(criterion, node)).toList();
    }

    private static Indicator indicator(String criterion, YamlNode node) {
        return new Indicator(
                node.at("code").string(),
                criterion,
                node.at("aspect").string(),
                node.at("title").words(),
                node.at("office").string(),
                node.at("maximum").whole(),
                node.at("evidence").items().stream()
                        .map(IndicatorBinder::evidence)
                        .toList(),
                RegulationBinder.source(node.at("source")),
                node.at("rationale").words(),
                node.at("comply").words(),
                node.at("tags").items().stream().map(YamlNode::string).toList(),
                node.at("review").wordsOrNull());
    }

    private static RequiredEvidence evidence(YamlNode node) {
        return new RequiredEvidence(
                node.at("kode").string(),
                node.at("form").string(),
                node.at("unit").stringOrNull(),
                node.at("office").stringOrNull(),
                node.at("asks").words());
    }
}
