package id.patuh.regulation.yaml;

import id.patuh.regulation.FieldType;
import id.patuh.regulation.PackCase;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything in a pack that other places refer to by name; whatever is malformed is left out. */
final class PackNames {
    private final YamlNode regulation;
    private final Map<String, YamlNode> forms = new LinkedHashMap<>();
    private final Map<String, YamlNode> indicators = new LinkedHashMap<>();
    private final List<String> checks;

    PackNames(Pack pack) {
        regulation = pack.top(Pack.REGULATION);
        pack.top(Pack.FORMS).members().forEach(form -> forms.put(form.key(), form));
        pack.criteriaWithFolder().stream()
                .flatMap(criterion -> pack.indicators(criterion).items().stream())
                .forEach(
                        indicator -> indicators.putIfAbsent(indicator.at("code").text(), indicator));
        checks = codes(pack.top(Pack.CHECKS));
    }

    List<String> aspects() {
        return codes(regulation.at("aspects"));
    }

    List<String> offices() {
        return codes(regulation.at("offices"));
    }

    List<String> units() {
        return keys(regulation.at("units"));
    }

    List<String> tags() {
        return regulation.at("views").items().stream()
                .flatMap(view -> codes(view.at("tags")).stream())
                .toList();
    }

    List<String> checks() {
        return checks;
    }

    Map<String, YamlNode> forms() {
        return forms;
    }

    Map<String, YamlNode> indicators() {
        return indicators;
    }

    /** Missing where there is no such form. */
    YamlNode form(String name) {
        return forms.getOrDefault(name, YamlNode.missing(Pack.FORMS));
    }

    /** Missing where there is no such indicator. */
    YamlNode indicator(String code) {
        return indicators.getOrDefault(code, YamlNode.missing(Pack.INDICATORS));
    }

    /** The codes of evidence that indicators ask for on a form. */
    List<String> kodesOn(String form) {
        return indicators.values().stream()
                .flatMap(indicator -> indicator.at("evidence").items().stream())
                .filter(asked -> asked.at("form").is(form))
                .map(asked -> asked.at("kode").text())
                .distinct()
                .toList();
    }

    /** The fields of every form. */
    Map<String, List<String>> fields() {
        var fields = new LinkedHashMap<String, List<String>>();
        forms.forEach((name, form) -> fields.put(name, keys(form.at("fields"))));
        return fields;
    }

    /** The codes of evidence that indicators ask for. */
    List<String> kodes() {
        return forms.keySet().stream()
                .flatMap(form -> kodesOn(form).stream())
                .distinct()
                .toList();
    }

    /** The fields that a row of an example may have. */
    Collection<String> givenFields(String form) {
        var fields = keys(form(form).at("fields"));
        return Stream.concat(fields.stream(), Stream.of(PackCase.OFFICE)).toList();
    }

    /** The type of a field in an example; nothing where there is no such field or its type is no type. */
    Optional<FieldType> givenType(String form, String field) {
        if (field.equals(PackCase.OFFICE) && (forms.containsKey(form) || form.equals(PackCase.WORKBOOK))) {
            return Optional.of(FieldType.TEXT);
        }
        return fieldType(form(form).at("fields").at(field));
    }

    static Optional<FieldType> fieldType(YamlNode field) {
        try {
            return Optional.of(field.at("type").constant(FieldType.class));
        } catch (MalformedNodeException unknown) {
            return Optional.empty();
        }
    }

    static List<String> codes(YamlNode list) {
        return list.items().stream().map(item -> item.at("code").text()).toList();
    }

    static List<String> keys(YamlNode group) {
        return group.members().stream().map(YamlNode::key).toList();
    }
}
