package id.patuh.regulation.yaml;

import id.patuh.regulation.Field;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.RequiredEvidence;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a file about work names forms, fields and pieces of evidence that there are. */
final class EffortCheck {
    private final Map<String, ? extends Collection<String>> fields;
    private final Collection<String> kodes;

    /**
     * @param fields by form
     * @param kodes what indicators ask for
     */
    EffortCheck(Map<String, ? extends Collection<String>> fields, Collection<String> kodes) {
        this.fields = fields;
        this.kodes = kodes;
    }

    static EffortCheck of(Regulation regulation) {
        var fields = new LinkedHashMap<String, List<String>>();
        regulation
                .forms()
                .forEach(form -> fields.put(
                        form.name(), form.fields().stream().map(Field::name).toList()));
        var kodes = regulation.indicators().stream()
                .flatMap(indicator -> indicator.evidence().stream())
                .map(RequiredEvidence::kode)
                .distinct()
                .toList();
        return new EffortCheck(fields, kodes);
    }

    void run(YamlNode top, Defects defects) {
        Set<String> all = new LinkedHashSet<>();
        fields.values().forEach(all::addAll);
        fields(top.at("usual"), all, defects);
        for (var form : top.at("forms").members()) {
            key(DefectCode.FORM_UNKNOWN, form, fields.keySet(), defects);
            fields(form, fields.containsKey(form.key()) ? List.copyOf(fields.get(form.key())) : all, defects);
        }
        for (var code : top.at("codes").members()) {
            key(DefectCode.KODE_UNKNOWN, code, kodes, defects);
            fields(code, all, defects);
        }
    }

    private static void fields(YamlNode cost, Collection<String> known, Defects defects) {
        Stream.of("fields", "choices")
                .flatMap(part -> cost.at(part).members().stream())
                .forEach(field -> key(DefectCode.FIELD_UNKNOWN, field, known, defects));
    }

    private static void key(DefectCode code, YamlNode written, Collection<String> known, Defects defects) {
        if (!known.contains(written.key())) {
            defects.add(code, written, written.key(), NearestName.hint(written.key(), known));
        }
    }
}
