package id.patuh.regulation;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How much work it is to bring evidence, in points that only compare with each other.
 *
 * @param source where the figures come from; null where nobody has set any
 * @param usual what holds where nothing else is said
 * @param forms by form
 * @param codes by piece of evidence; stronger than the form
 */
public record Effort(@Nullable Source source, Cost usual, Map<String, Cost> forms, Map<String, Cost> codes) {
    /** The file that sets it, relative to the pack's folder. */
    public static final String FILE = "effort.yaml";

    /** Cannot be changed any more, whatever the work: the result of a past year. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** What is reckoned with where neither pack nor user say anything. */
    public static final Effort UNSET = new Effort(null, new Cost(3, 2, 1, Map.of()), Map.of(), Map.of());

    /**
     * The work for one kind of evidence; null where the next more general one says it.
     *
     * @param add to bring a new row: a document, an activity
     * @param change to make an answer another one
     * @param fill to answer what is blank or unreadable
     * @param fields to change single fields
     */
    public record Cost(
            @Nullable Integer add,
            @Nullable Integer change,
            @Nullable Integer fill,
            Map<String, Integer> fields) {
        static final Cost UNSAID = new Cost(null, null, null, Map.of());
    }

    public int add(String form, String kode) {
        return first(code(kode).add(), form(form).add(), usual.add());
    }

    /**
     * What it takes to bring one field to another answer.
     *
     * @param answered whether there is an answer today
     */
    public int change(String form, String kode, String field, boolean answered) {
        if (!answered) {
            return first(code(kode).fill(), form(form).fill(), usual.fill());
        }
        var single = code(kode).fields().get(field);
        var ofForm = form(form).fields().get(field);
        return first(single, code(kode).change(), first(ofForm, form(form).change(), usual.change()));
    }

    /** This one, with what another says instead. */
    public Effort with(Effort other) {
        var allForms = new java.util.TreeMap<>(forms);
        allForms.putAll(other.forms);
        var allCodes = new java.util.TreeMap<>(codes);
        allCodes.putAll(other.codes);
        var merged = new Cost(
                first(other.usual.add(), usual.add(), 0),
                first(other.usual.change(), usual.change(), 0),
                first(other.usual.fill(), usual.fill(), 0),
                usual.fields());
        return new Effort(other.source, merged, allForms, allCodes);
    }

    private Cost form(String form) {
        return forms.getOrDefault(form, Cost.UNSAID);
    }

    private Cost code(String kode) {
        return codes.getOrDefault(kode, Cost.UNSAID);
    }

    private static int first(@Nullable Integer one, @Nullable Integer two, @Nullable Integer three) {
        return one != null ? one : two != null ? two : Objects.requireNonNullElse(three, 0);
    }
}
