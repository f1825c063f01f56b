package id.patuh.explanation;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list that is made when somebody first looks into it.
 *
 * <p>Most sentences of a nation's explanations are never read; what they say was found out all the same.
 */
public final class Deferred<T> extends AbstractList<T> {
    private @Nullable Supplier<List<T>> source;
    private @Nullable List<T> made;

    private Deferred(Supplier<List<T>> source) {
        this.source = source;
    }

    /** A list that asks its source once, and lets it go then. */
    public static <T> List<T> list(Supplier<List<T>> source) {
        return new Deferred<>(source);
    }

    private synchronized List<T> made() {
        if (made == null && source != null) {
            made = List.copyOf(source.get());
            source = null;
        }
        return made == null ? List.of() : made;
    }

    @Override
    public T get(int index) {
        return made().get(index);
    }

    @Override
    public int size() {
        return made().size();
    }
}
