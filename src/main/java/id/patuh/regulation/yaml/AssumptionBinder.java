package id.patuh.regulation.yaml;

import id.patuh.regulation.Assumption;
import java.util.LinkedHashMap;
import java.util.List;

/** Makes what somebody assumes of evidence. */
final class AssumptionBinder {
    private AssumptionBinder() {}

    static List<Assumption> assumptions(YamlNode top) {
        return top.at("evidence").items().stream()
                .map(AssumptionBinder::assumption)
                .toList();
    }

    private static Assumption assumption(YamlNode node) {
        var values = new LinkedHashMap<String, String>();
        node.at("values").members().forEach(value -> values.put(value.key(), typed(value)));
        var form = node.at("form").text();
        var kode = node.at("kode").text();
        var row = node.at("row").is("new") ? Assumption.NEW : node.at("row").text();
        var place = node.file() + ":" + node.line();
        return new Assumption(kode.isEmpty() ? form : kode, kode.isEmpty() ? "" : form, row, values, place);
    }

    /** As it would be typed into a workbook: YAML writes numbers and truth in its own way. */
    private static String typed(YamlNode value) {
        var json = value.json();
        if (json.isNumber()) {
            return json.decimalValue().toPlainString().replace('.', ',');
        }
        if (json.isBoolean()) {
            return json.booleanValue() ? "ya" : "tidak";
        }
        return value.string();
    }
}
