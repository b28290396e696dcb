package de.wirtschaftsstandort.reference;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the first answer that is worth keeping; until the import has run there is none. */
final class ReadOnce<T> {

    private final Supplier<T> source;
    private final Predicate<T> complete;
    private volatile @Nullable T kept;

    ReadOnce(Supplier<T> source, Predicate<T> complete) {
        this.source = source;
        this.complete = complete;
    }

    T get() {
        T value = kept;
        if (value == null) {
            value = source.get();
            if (complete.test(value)) {
                kept = value;
            }
        }
        return value;
    }
}
