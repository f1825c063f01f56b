package id.patuh.rules.drools;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The variables that have a value at one place of a rule. */
final class Variables {
    private final Map<String, Kind> visible;
    private final Map<String, String> fields;
    private final Set<String> filled;

    private Variables(Map<String, Kind> visible, Map<String, String> fields, Set<String> filled) {
        this.visible = visible;
        this.fields = fields;
        this.filled = filled;
    }

    static Variables none() {
        return new Variables(new HashMap<>(), new HashMap<>(), new HashSet<>());
    }

    /** What is bound inside a branch, a {@code not} or a total stays there. */
    Variables inner() {
        return new Variables(new HashMap<>(visible), fields, new HashSet<>(filled));
    }

    /** Whether the name was free: explanations know a variable by its name, wherever in the rule it stands. */
    boolean bind(String variable, String field, Kind kind) {
        var earlier = fields.putIfAbsent(variable, field);
        return visible.put(variable, kind) == null && (earlier == null || earlier.equals(field));
    }

    @Nullable Kind kind(String variable) {
        return visible.get(variable);
    }

    /** Notes that a variable is never blank. */
    void fill(String variable) {
        filled.add(variable);
    }

    /** The variables that are never blank. */
    Set<String> filled() {
        return Set.copyOf(filled);
    }

    /** The field that each variable of the whole rule is read from. */
    Map<String, String> fields() {
        return Map.copyOf(fields);
    }
}
