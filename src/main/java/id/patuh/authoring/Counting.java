package id.patuh.authoring;

import id.patuh.regulation.Indicator;
import id.patuh.regulation.Source.Status;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** How many there are of each sort; a sort that there is none of counts 0. */
final class Counting {
    private Counting() {}

    static <T, E extends Enum<E>> Map<E, Integer> by(Collection<T> all, Function<T, E> sort, Class<E> sorts) {
        var counts = new EnumMap<E, Integer>(sorts);
        for (var each : sorts.getEnumConstants()) {
            counts.put(each, 0);
        }
        all.forEach(each -> counts.merge(sort.apply(each), 1, Integer::sum));
        return counts;
    }

    static Status status(Indicator indicator) {
        return indicator.source().status();
    }
}
