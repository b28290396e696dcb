package de.wirtschaftsstandort.site;

import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.definition.Definitions;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value derived from the definitions, made once per registry. */
final class PerRegistry<T> {

    private final Definitions definitions;
    private final Function<DefinitionRegistry, T> derivation;
    private final AtomicReference<@Nullable Derived<T>> last = new AtomicReference<>();

    PerRegistry(Definitions definitions, Function<DefinitionRegistry, T> derivation) {
        this.definitions = definitions;
        this.derivation = derivation;
    }

    T current() {
        DefinitionRegistry registry = definitions.current();
        Derived<T> derived = last.get();
        if (derived == null || derived.from() != registry) {
            derived = new Derived<>(registry, derivation.apply(registry));
            last.set(derived);
        }
        return derived.value();
    }

    private record Derived<T>(DefinitionRegistry from, T value) {}
}
