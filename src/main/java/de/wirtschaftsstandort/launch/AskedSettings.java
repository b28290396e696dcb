package de.wirtschaftsstandort.launch;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.PropertySource;

/** Gives no setting and remembers which ones were asked for; first in the environment, it hears of all of them. */
final class AskedSettings extends PropertySource<Set<String>> {

    AskedSettings() {
        super("askedSettings", new TreeSet<>());
    }

    @Override
    public @Nullable Object getProperty(String name) {
        source.add(name);
        return null;
    }

    Set<String> names() {
        return Set.copyOf(source);
    }
}
