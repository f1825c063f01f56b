package id.patuh.report.document.template;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache.VariableFetcher;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names are looked up in maps and nowhere else: no template reaches a method or a field. */
final class MapsOnly extends BasicCollector {
    @Override
    public @Nullable VariableFetcher createFetcher(Object context, String name) {
        return context instanceof Map ? super.createFetcher(context, name) : null;
    }

    @Override
    public <K, V> Map<K, V> createFetcherCache() {
        return new HashMap<>();
    }
}
