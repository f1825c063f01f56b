package id.patuh.rules.drools;

import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import id.patuh.regulation.Regulation;
import id.patuh.rules.Expression;
import id.patuh.rules.Expression.Comparison;
import id.patuh.rules.Expression.FieldOf;
import id.patuh.rules.Expression.Literal;
import id.patuh.rules.Expression.Operator;
import id.patuh.rules.Fact;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The types of facts a pack's rules can name, with the Java type of each field. */
final class FactTypes {
    private final String rulePackage;
    private final Map<String, Map<String, Class<?>>> fieldsByType = new LinkedHashMap<>();
    private final Map<String, Form> forms = new LinkedHashMap<>();

    FactTypes(Regulation regulation) {
        this.rulePackage = regulation.rulePackage();
        builtIn(
                Fact.ASSESSMENT,
                Map.entry("tahun", Integer.class),
                Map.entry("awal", LocalDate.class),
                Map.entry("akhir", LocalDate.class),
                Map.entry("subjek", String.class),
                Map.entry("jenis", String.class));
        builtIn(Fact.WORKBOOK, Map.entry(Fact.OFFICE, String.class), Map.entry("berkas", String.class));
        regulation.forms().forEach(this::form);
    }

    @SafeVarargs
    private void builtIn(String name, Map.Entry<String, ? extends Class<?>>... fields) {
        var types = new LinkedHashMap<String, Class<?>>();
        for (var field : fields) {
            types.put(field.getKey(), field.getValue());
        }
        fieldsByType.put(name, types);
    }

    private void form(Form form) {
        var types = new LinkedHashMap<String, Class<?>>();
        for (var field : form.fields()) {
            types.put(field.name(), field.type().javaType());
        }
        if (form.hasSheet()) {
            types.put(Fact.OFFICE, String.class);
        }
        fieldsByType.put(form.name(), types);
        forms.put(form.name(), form);
    }

    Map<String, Map<String, Class<?>>> all() {
        return fieldsByType;
    }

    boolean has(String type) {
        return fieldsByType.containsKey(type);
    }

    Map<String, Class<?>> fieldsOf(String type) {
        return fieldsByType.getOrDefault(type, Map.of());
    }

    Map<String, Form> forms() {
        return forms;
    }

    /** The field that identifies a fact of the type, or an empty string. */
    String codeField(String type) {
        var form = forms.get(type);
        if (form == null) {
            return "";
        }
        return form.fields().stream()
                .filter(field -> field.type() == FieldType.CODE)
                .map(field -> field.name())
                .findFirst()
                .orElse("");
    }

    /** The code that constraints on a fact of the type demand, or an empty string. */
    String codeDemanded(String type, Collection<Expression> constraints) {
        var field = new FieldOf(codeField(type));
        for (var constraint : constraints) {
            if (constraint instanceof Comparison comparison
                    && comparison.left().equals(field)
                    && comparison.operator() == Operator.EQUAL
                    && comparison.right() instanceof Literal literal
                    && literal.value() instanceof String code) {
                return code;
            }
        }
        return "";
    }

    /** The types as Drools declarations. */
    String declarations() {
        var drl = new StringBuilder("package ").append(rulePackage).append('\n');
        fieldsByType.forEach((type, fields) -> {
            drl.append("declare ").append(type).append('\n');
            fields.forEach((name, javaType) -> drl.append("  ")
                    .append(name)
                    .append(" : ")
                    .append(javaType.getName())
                    .append('\n'));
            drl.append("end\n");
        });
        return drl.toString();
    }
}
