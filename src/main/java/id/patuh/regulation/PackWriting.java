package id.patuh.regulation;

import java.util.List;
import java.util.Map;

/**
 * A pack as it is written: where each name stands, what people read, and which findings its author accepts.
 *
 * @param places by what stands there, as {@link #key} names it
 */
public record PackWriting(Map<String, Place> places, List<WrittenText> texts, List<AcceptedFinding> accepted) {
    private static final Place SOMEWHERE = new Place("regulation.yaml", 0);

    /** What has a place of its own. */
    public enum Kind {
        CRITERION,
        INDICATOR,
        /** A piece of evidence, by its code. */
        EVIDENCE,
        CHECK,
        OFFICE,
        UNIT,
        TAG,
        ASPECT,
        FORM,
        /** By form and name. */
        FIELD,
        /** By form, field and value. */
        CHOICE
    }

    /** The name under which a place is known. */
    public static String key(Kind kind, String... names) {
        return kind + " " + String.join(" ", names);
    }

    /** The first place of that name; the pack's first file where there is none. */
    public Place place(Kind kind, String... names) {
        return places.getOrDefault(key(kind, names), SOMEWHERE);
    }
}
