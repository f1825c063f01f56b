package id.patuh.rules.drools;

import id.patuh.rules.Rule;
import id.patuh.rules.RuleBook.FieldUse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A rule that passed the guard, with what its text says and the compiled form does not keep.
 *
 * @param fields what its condition looks at, in the order of the text, from the cache as from the compiler
 * @param bindings the field that each variable is read from
 * @param totals how each total is made, in order
 * @param concludes the derived form of the facts it concludes; empty where it concludes nothing
 */
record GuardedRule(
        Rule rule,
        @JsonDeserialize(as = LinkedHashSet.class) Set<FieldUse> fields,
        Map<String, String> bindings,
        List<TotalOf> totals,
        String concludes) {

    /** A total's variable, function and field. */
    record TotalOf(String variable, String function, String field) {}
}
