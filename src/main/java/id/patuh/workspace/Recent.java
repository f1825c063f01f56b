package id.patuh.workspace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The evaluations that people look at now; older ones can be evaluated again. */
final class Recent {
    private static final int MOST = 8;

    private final Map<String, Evaluated> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Evaluated> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<Evaluated> find(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    synchronized void keep(String key, Evaluated evaluated) {
        kept.put(key, evaluated);
    }
}
