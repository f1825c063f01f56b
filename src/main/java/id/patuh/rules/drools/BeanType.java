package id.patuh.rules.drools;

import id.patuh.rules.Fact;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.definition.type.FactType;

/** The class that Drools generated for a type of fact, with a quick way to make and read its objects. */
final class BeanType {
    private final List<String> fields;
    private final String codeField;
    private final MethodHandle constructor;
    private final FactType type;

    BeanType(FactType type, Map<String, Class<?>> fields, String codeField) {
        this.type = type;
        this.codeField = codeField;
        this.fields = List.copyOf(fields.keySet());
        this.constructor = constructor(type.getFactClass(), fields.values().toArray(Class<?>[]::new));
    }

    private static MethodHandle constructor(Class<?> bean, Class<?>[] parameters) {
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(bean, MethodType.methodType(void.class, parameters))
                    .asSpreader(Object[].class, parameters.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The type %s was not generated as declared".formatted(bean.getName()), e);
        }
    }

    /** The field that names the piece of evidence; empty where there is none. */
    String codeField() {
        return codeField;
    }

    Object bean(Fact fact) {
        var arguments = new Object[fields.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = fact.value(fields.get(i));
        }
        try {
            return constructor.invokeExact(arguments);
        } catch (Throwable e) {
            throw new IllegalArgumentException(
                    "A fact of type %s has values of other types than its form: %s"
                            .formatted(fact.type(), fact.values()),
                    e);
        }
    }

    Map<String, Object> values(Object bean) {
        var values = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            var value = type.get(bean, field);
            if (value != null) {
                values.put(field, value);
            }
        }
        return values;
    }
}
