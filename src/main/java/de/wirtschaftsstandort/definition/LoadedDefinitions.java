package de.wirtschaftsstandort.definition;

import de.wirtschaftsstandort.lightmodule.LightModules;
import de.wirtschaftsstandort.shared.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Keeps the current registry: loads it with the application, checks it once all beans are there, follows the modules. */
final class LoadedDefinitions implements Definitions, SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(LoadedDefinitions.class);

    private final LightModules modules;
    private final Collection<DefinitionType<?>> types;
    private final ObjectProvider<DefinitionCheck> checks;
    private final DefinitionLoader loader;
    private final List<Consumer<DefinitionRegistry>> listeners = new CopyOnWriteArrayList<>();
    private volatile RegistrySnapshot current;

    LoadedDefinitions(
            LightModules modules, Collection<DefinitionType<?>> types, ObjectProvider<DefinitionCheck> checks) {
        this.modules = modules;
        this.types = List.copyOf(types);
        this.checks = checks;
        this.loader = new DefinitionLoader(modules, this.types);
        this.current = loader.load();
    }

    @Override
    public DefinitionRegistry current() {
        return current;
    }

    @Override
    public void onChange(Consumer<DefinitionRegistry> listener) {
        listeners.add(listener);
    }

    /** Checks may need beans that need this one, so they run last; then the modules are followed. */
    @Override
    public void afterSingletonsInstantiated() {
        current = DefinitionLoader.checked(current, checks.orderedStream().toList());
        LOG.info("{}", LoadReport.of(modules, types, current));
        modules.onReload(this::reload);
    }

    private void reload() {
        RegistrySnapshot before = current;
        RegistrySnapshot loaded = loader.load().withVersion(before.version() + 1);
        RegistrySnapshot now =
                DefinitionLoader.checked(loaded, checks.orderedStream().toList());
        current = now;
        List<Problem> fresh = new ArrayList<>(now.problems());
        fresh.removeAll(before.problems());
        LOG.info("{}", LoadReport.ofReload(now, fresh));
        listeners.forEach(listener -> listener.accept(now));
    }
}
