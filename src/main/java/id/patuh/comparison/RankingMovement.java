package id.patuh.comparison;

import id.patuh.comparison.RankingStanding.GroupStanding;
import id.patuh.comparison.RankingStanding.PlaceStanding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What moved from one ranking to a later one.
 *
 * @param moves of subjects that are in both under the same regulation, the greatest gain first
 * @param onlyBefore names of subjects that the later ranking does not have
 * @param onlyAfter names of subjects that the earlier ranking does not have
 */
public record RankingMovement(
        RankingStanding before,
        RankingStanding after,
        List<PlaceMove> moves,
        List<String> onlyBefore,
        List<String> onlyAfter) {

    /** One subject, earlier and later. */
    public record PlaceMove(String regulation, PlaceStanding before, PlaceStanding after) {
        public BigDecimal gain() {
            return after.score().subtract(before.score());
        }

        /** Whether anything but the ranks of the others changed. */
        public boolean moved() {
            return gain().signum() != 0
                    || before.rank() != after.rank()
                    || before.ready() != after.ready()
                    || !before.rating().code().equals(after.rating().code());
        }
    }

    private record Key(String regulation, String subject) {}

    public static RankingMovement of(RankingStanding before, RankingStanding after) {
        var earlier = places(before);
        var later = places(after);
        var moves = new ArrayList<PlaceMove>();
        later.forEach((key, now) -> {
            var was = earlier.get(key);
            if (was != null) {
                moves.add(new PlaceMove(key.regulation(), was, now));
            }
        });
        moves.sort(Comparator.comparing(PlaceMove::gain)
                .reversed()
                .thenComparing(PlaceMove::regulation)
                .thenComparing(move -> move.after().rank())
                .thenComparing(move -> move.after().subject()));
        return new RankingMovement(before, after, List.copyOf(moves), without(earlier, later), without(later, earlier));
    }

    private static Map<Key, PlaceStanding> places(RankingStanding ranking) {
        var places = new HashMap<Key, PlaceStanding>();
        for (GroupStanding group : ranking.rankings()) {
            group.subjects()
                    .forEach(place ->
                            places.putIfAbsent(new Key(group.regulation().id(), name(place.subject())), place));
        }
        return places;
    }

    private static String name(String subject) {
        return subject.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static List<String> without(Map<Key, PlaceStanding> places, Map<Key, PlaceStanding> others) {
        return places.entrySet().stream()
                .filter(entry -> !others.containsKey(entry.getKey()))
                .map(entry -> entry.getValue().subject() + " (" + entry.getKey().regulation() + ")")
                .sorted()
                .toList();
    }
}
