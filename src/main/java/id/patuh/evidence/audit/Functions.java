package id.patuh.evidence.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What functions do with their ranges. */
final class Functions {
    private static final Set<String> SUMS =
            Set.of("SUM", "AVERAGE", "MIN", "MAX", "PRODUCT", "MEDIAN", "STDEV", "VAR", "SUBTOTAL", "AGGREGATE");
    private static final Set<String> COUNTS = Set.of("COUNT", "COUNTA", "COUNTBLANK", "SUMPRODUCT");
    private static final Set<String> CONDITIONAL =
            Set.of("SUMIF", "SUMIFS", "COUNTIF", "COUNTIFS", "AVERAGEIF", "AVERAGEIFS");
    private static final Set<String> LOOKUPS = Set.of("VLOOKUP", "HLOOKUP", "MATCH", "XLOOKUP", "LOOKUP");

    private Functions() {}

    /** A range and the criterion for its cells. */
    record Criterion(Node range, Node key) {}

    static boolean isSum(Node.Call call) {
        return SUMS.contains(call.name());
    }

    static boolean isConditional(Node.Call call) {
        return CONDITIONAL.contains(call.name());
    }

    static boolean isLookup(Node.Call call) {
        return LOOKUPS.contains(call.name());
    }

    /** Whether the function makes one value of a range. */
    static boolean gathers(Node.Call call) {
        return isSum(call) || COUNTS.contains(call.name()) || isConditional(call);
    }

    /** References whose numbers are added up, or put together in a like way. */
    static Stream<Node.Reference> summed(Node.Call call) {
        var parts = call.parts();
        List<Node> summed = List.of();
        if (isSum(call)) {
            summed = parts;
        } else if (call.is("SUMIF", "AVERAGEIF")) {
            summed = parts.size() > 2 ? List.of(parts.get(2)) : List.of(parts.get(0));
        } else if (call.is("SUMIFS", "AVERAGEIFS")) {
            summed = List.of(parts.get(0));
        }
        return summed.stream().filter(Node.Reference.class::isInstance).map(Node.Reference.class::cast);
    }

    /** References to ranges, in any argument. */
    static Stream<Node.Reference> ranges(Node.Call call) {
        return call.parts().stream()
                .filter(Node.Reference.class::isInstance)
                .map(Node.Reference.class::cast)
                .filter(reference -> !reference.isCell());
    }

    static List<Criterion> criteria(Node.Call call) {
        var criteria = new ArrayList<Criterion>();
        var parts = call.parts();
        if (call.is("SUMIF", "COUNTIF", "AVERAGEIF") && parts.size() >= 2) {
            criteria.add(new Criterion(parts.get(0), parts.get(1)));
        } else if (call.is("SUMIFS", "AVERAGEIFS", "COUNTIFS")) {
            for (int i = call.is("COUNTIFS") ? 0 : 1; i + 1 < parts.size(); i += 2) {
                criteria.add(new Criterion(parts.get(i), parts.get(i + 1)));
            }
        }
        return criteria;
    }
}
