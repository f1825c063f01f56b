package id.patuh.rules.drools;

import id.patuh.rules.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of one run, as rules see them and as Patuh knows them. */
final class FactBase {
    /** One fact with the object that stands for it in the engine; the ordinal keeps answers in order. */
    record Entry(Fact fact, Object bean, int ordinal) {}

    private int entered;
    private final Map<String, List<Entry>> byType = new HashMap<>();
    private final Map<Piece, List<Entry>> byPiece = new HashMap<>();
    private final IdentityHashMap<Object, Entry> byBean = new IdentityHashMap<>();

    /** A piece of evidence on the form that asks for it. */
    private record Piece(String type, String kode) {}

    void add(Fact fact, Object bean, String codeField) {
        var entry = new Entry(fact, bean, entered++);
        byType.computeIfAbsent(fact.type(), type -> new ArrayList<>()).add(entry);
        if (fact.value(codeField) instanceof String kode) {
            byPiece.computeIfAbsent(new Piece(fact.type(), kode), piece -> new ArrayList<>())
                    .add(entry);
        }
        byBean.put(bean, entry);
    }

    /** Takes back a conclusion that nothing supports any more. */
    void remove(Object bean) {
        var entry = byBean.remove(bean);
        if (entry != null) {
            byType.values().forEach(entries -> entries.remove(entry));
            byPiece.values().forEach(entries -> entries.remove(entry));
        }
    }

    List<Entry> ofType(String type) {
        return byType.getOrDefault(type, List.of());
    }

    List<Entry> ofKode(String type, String kode) {
        return byPiece.getOrDefault(new Piece(type, kode), List.of());
    }

    /** Every fact, in the order in which they came. */
    List<Fact> all() {
        return byBean.values().stream()
                .sorted(Comparator.comparingInt(Entry::ordinal))
                .map(Entry::fact)
                .toList();
    }

    @Nullable Entry of(Object bean) {
        return byBean.get(bean);
    }
}
