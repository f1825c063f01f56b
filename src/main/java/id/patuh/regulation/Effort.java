package id.patuh.regulation;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much work it is to bring evidence, in points that only compare with each other.
 *
 * @param source where the figures come from; null where nobody has said it
 * @param usual what holds where nothing else is said
 * @param forms by form; stronger than the usual
 * @param codes by piece of evidence; stronger than the form
 */
public record Effort(@Nullable Source source, Cost usual, Map<String, Cost> forms, Map<String, Cost> codes) {
    /** The file that says it, of a pack or beside the evidence. */
    public static final String FILE = "effort.yaml";

    /** Cannot be changed any more, whatever the work: the result of a past year. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** Where nobody says anything. */
    public static final Effort UNSAID = new Effort(null, Cost.UNSAID, Map.of(), Map.of());

    private static final int USUAL_ADD = 3;
    private static final int USUAL_CHANGE = 2;
    private static final int USUAL_FILL = 1;

    /**
     * The work for one kind of evidence; null where the next more general one says it.
     *
     * @param add to bring a new row: a document, an activity
     * @param change to make an answer another one
     * @param fill to answer what is blank or unreadable
     * @param fields to make the answer in a single field another one
     * @param choices by field and choice, what an answer takes besides: a regulation more than a decree
     */
    public record Cost(
            @Nullable Integer add,
            @Nullable Integer change,
            @Nullable Integer fill,
            Map<String, Integer> fields,
            Map<String, Map<String, Integer>> choices) {
        static final Cost UNSAID = new Cost(null, null, null, Map.of());

        public Cost(
                @Nullable Integer add, @Nullable Integer change, @Nullable Integer fill, Map<String, Integer> fields) {
            this(add, change, fill, fields, Map.of());
        }

        public Cost {
            fields = Collections.unmodifiableMap(new TreeMap<>(fields));
        }

        private Cost with(Cost other) {
            var both = new TreeMap<>(fields);
            both.putAll(other.fields);
            var answers = new TreeMap<>(choices);
            answers.putAll(other.choices);
            return new Cost(
                    other.add == null ? add : other.add,
                    other.change == null ? change : other.change,
                    other.fill == null ? fill : other.fill,
                    both,
                    answers);
        }
    }

    /** To bring a new row. */
    public int add(String form, String kode) {
        return first(code(kode).add(), form(form).add(), usual.add(), USUAL_ADD);
    }

    /**
     * To bring one field to another answer; what is said about the field counts more than what is said about its row.
     *
     * @param answered whether there is an answer today
     */
    public int change(String form, String kode, String field, boolean answered) {
        if (!answered) {
            return first(code(kode).fill(), form(form).fill(), usual.fill(), USUAL_FILL);
        }
        return first(
                code(kode).fields().get(field),
                form(form).fields().get(field),
                usual.fields().get(field),
                code(kode).change(),
                form(form).change(),
                usual.change(),
                USUAL_CHANGE);
    }

    /** What an answer takes besides its row or field; 0 where nothing is said. */
    public int choice(String form, String kode, String field, Object answer) {
        return Stream.of(code(kode), form(form), usual)
                .map(cost -> cost.choices().getOrDefault(field, Map.of()).get(String.valueOf(answer)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(0);
    }

    /** This one, with what another says instead. */
    public Effort with(Effort other) {
        return new Effort(
                other.source == null ? source : other.source,
                usual.with(other.usual),
                with(forms, other.forms),
                with(codes, other.codes));
    }

    private static Map<String, Cost> with(Map<String, Cost> ours, Map<String, Cost> others) {
        var both = new TreeMap<>(ours);
        others.forEach((name, cost) -> both.merge(name, cost, Cost::with));
        return Collections.unmodifiableMap(both);
    }

    private Cost form(String form) {
        return forms.getOrDefault(form, Cost.UNSAID);
    }

    private Cost code(String kode) {
        return codes.getOrDefault(kode, Cost.UNSAID);
    }

    private static int first(@Nullable Integer... said) {
        for (var one : said) {
            if (one != null) {
                return one;
            }
        }
        throw new IllegalArgumentException("Nothing is said, not even what is usual.");
    }
}
