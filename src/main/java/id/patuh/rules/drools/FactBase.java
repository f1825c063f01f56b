package id.patuh.rules.drools;

import id.patuh.rules.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of one run, as rules see them and as Patuh knows them. */
final class FactBase {
    /** One fact with the object that stands for it in the engine; the ordinal keeps answers in order. */
    record Entry(Fact fact, Object bean, int ordinal) {}

    private final Map<String, List<Entry>> byType = new HashMap<>();
    private final Map<String, Map<String, List<Entry>>> byKode = new HashMap<>();
    private final IdentityHashMap<Object, Entry> byBean = new IdentityHashMap<>();

    Entry add(Fact fact, Object bean, String codeField) {
        var entry = new Entry(fact, bean, byBean.size());
        byType.computeIfAbsent(fact.type(), type -> new ArrayList<>()).add(entry);
        if (fact.value(codeField) instanceof String kode) {
            byKode.computeIfAbsent(fact.type(), type -> new HashMap<>())
                    .computeIfAbsent(kode, code -> new ArrayList<>())
                    .add(entry);
        }
        byBean.put(bean, entry);
        return entry;
    }

    List<Entry> ofType(String type) {
        return byType.getOrDefault(type, List.of());
    }

    List<Entry> ofKode(String type, String kode) {
        return byKode.getOrDefault(type, Map.of()).getOrDefault(kode, List.of());
    }

    @Nullable Entry of(Object bean) {
        return byBean.get(bean);
    }
}
