package id.patuh.authoring.lint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A part of a rule's condition in a form that can be compared with a part of another rule's. */
sealed interface Part {
    /**
     * What is asked of a fact.
     *
     * @param values by field, or by two things compared with each other
     * @param others constraints of other shapes, in a spelling that does not depend on names of variables
     */
    record Demands(String form, String kode, Map<String, Values> values, Set<String> others) {
        boolean isImpossible() {
            return values.values().stream().anyMatch(Values::isEmpty);
        }

        /** Whether every fact that fulfils these demands fulfils the others, too. */
        boolean implies(Demands weaker) {
            return form.equals(weaker.form)
                    && (weaker.kode.isEmpty() || kode.equals(weaker.kode))
                    && others.containsAll(weaker.others)
                    && weaker.values.entrySet().stream().allMatch(entry -> lets(entry.getKey(), entry.getValue()));
        }

        private boolean lets(String key, Values wanted) {
            var own = values.get(key);
            return own != null && wanted.contains(own);
        }
    }

    /** There is such a fact. */
    record Exists(Demands demands) implements Part {}

    /** There is no such fact. */
    record Absent(Demands demands) implements Part {}

    /** Totals over such facts lie within limits; {@code limits} has the same form and code as {@code counted}. */
    record Totals(Demands counted, Demands limits) implements Part {}

    /** One branch holds. */
    record Either(List<List<Part>> branches) implements Part {}

    /** Demands on facts that there have to be, or on totals, wherever in the part they stand. */
    default Stream<Demands> wanted() {
        if (this instanceof Exists exists) {
            return Stream.of(exists.demands());
        }
        if (this instanceof Totals totals) {
            return Stream.of(totals.limits());
        }
        return this instanceof Either either
                ? either.branches().stream().flatMap(List::stream).flatMap(Part::wanted)
                : Stream.empty();
    }

    /** Whether whatever fulfils all of the parts fulfils a part. */
    static boolean implies(List<Part> strong, Part weak) {
        boolean branch = weak instanceof Either either
                && either.branches().stream().anyMatch(parts -> impliesAll(strong, parts));
        return branch || strong.stream().anyMatch(part -> part.implies(weak));
    }

    static boolean impliesAll(List<Part> strong, List<Part> weak) {
        return weak.stream().allMatch(part -> implies(strong, part));
    }

    private boolean implies(Part weak) {
        if (this instanceof Either either) {
            return either.branches().stream().allMatch(branch -> implies(branch, weak));
        }
        if (this instanceof Exists exists && weak instanceof Exists wanted) {
            return exists.demands().implies(wanted.demands());
        }
        if (this instanceof Absent absent && weak instanceof Absent wanted) {
            return wanted.demands().implies(absent.demands());
        }
        return this instanceof Totals totals
                && weak instanceof Totals wanted
                && totals.counted().equals(wanted.counted())
                && totals.limits().implies(wanted.limits());
    }
}
