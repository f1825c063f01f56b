package id.patuh.evidence.viewing;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Rows or columns around some of them: the nearest, where there is no room for all. */
final class Vicinity {
    private final int first;
    private final int last;
    private final int most;
    private final NavigableSet<Integer> places = new TreeSet<>();

    /**
     * @param first that there is
     * @param last that there is
     * @param most for how many there is room
     */
    Vicinity(int first, int last, int most) {
        this.first = first;
        this.last = last;
        this.most = most;
    }

    Vicinity add(int place) {
        if (place >= first && place <= last && places.size() < most) {
            places.add(place);
        }
        return this;
    }

    Vicinity addAround(Collection<Integer> marked, int distance) {
        for (int far = 0; far <= distance && places.size() < most && far <= last - first; far++) {
            for (int place : marked) {
                add(place - far);
                add(place + far);
            }
        }
        return this;
    }

    NavigableSet<Integer> places() {
        return places;
    }
}
