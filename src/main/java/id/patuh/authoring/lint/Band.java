package id.patuh.authoring.lint;

import id.patuh.authoring.lint.Part.Demands;
import id.patuh.rules.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A rule as a band: what it asks of numbers, and the shape of everything else that it asks. */
record Band(Rule rule, String shape, Map<String, Ranges> ranges) {

    static Band of(Rule rule, List<Part> parts) {
        var ranges = new LinkedHashMap<String, Ranges>();
        var shape = new ArrayList<String>();
        for (var part : parts) {
            shape.add(shape(part, shape.size(), ranges));
        }
        return new Band(rule, String.join("; ", shape), ranges);
    }

    private static String shape(Part part, int index, Map<String, Ranges> ranges) {
        if (part instanceof Part.Exists exists) {
            return "exists " + shape(exists.demands(), index, ranges);
        }
        if (part instanceof Part.Totals totals) {
            return "total %s %s".formatted(totals.counted(), shape(totals.limits(), index, ranges));
        }
        return part.toString();
    }

    private static String shape(Demands demands, int index, Map<String, Ranges> ranges) {
        var rest = demands.values().entrySet().stream()
                .map(entry -> entry.getKey() + shape(entry.getKey(), entry.getValue(), demands, index, ranges))
                .sorted()
                .collect(Collectors.joining(", "));
        return "%s[%s] %s %s".formatted(demands.form(), demands.kode(), rest, demands.others());
    }

    private static String shape(String key, Values values, Demands demands, int index, Map<String, Ranges> ranges) {
        if (!(values instanceof Values.Numbers numbers) || numbers.blank()) {
            return " " + values;
        }
        ranges.put("%d %s %s".formatted(index, demands.form(), key), numbers.ranges());
        return " *";
    }

    /** The numbers that it takes along one scale. */
    Ranges along(String key) {
        return ranges.getOrDefault(key, Ranges.ALL);
    }

    boolean isLike(Band other) {
        return shape.equals(other.shape) && ranges.keySet().equals(other.ranges.keySet());
    }

    boolean meets(Band other) {
        return ranges.entrySet().stream()
                .noneMatch(entry ->
                        entry.getValue().and(other.along(entry.getKey())).isEmpty());
    }

    boolean contains(Band other) {
        return ranges.entrySet().stream().allMatch(entry -> entry.getValue().contains(other.along(entry.getKey())));
    }

    /** Where the two differ. */
    List<String> differences(Band other) {
        return ranges.keySet().stream()
                .filter(key -> !along(key).equals(other.along(key)))
                .toList();
    }
}
