package de.wirtschaftsstandort.command;

import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.definition.Definitions;
import de.wirtschaftsstandort.lightmodule.LightModules;
import de.wirtschaftsstandort.shared.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A folder of light modules loaded as the application does it, without web server and database. */
final class OfflineRuntime implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private OfflineRuntime(Path lightModules, Class<?> beans) {
        // Until the logging is set up, which nobody does here, nothing is logged: the problems are the output.
        LoggingSystem.get(OfflineRuntime.class.getClassLoader()).beforeInitialize();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "offline",
                        Map.of(
                                "app.role", "public",
                                "app.light-modules.default-language", "en",
                                "app.light-modules.packed", "false",
                                "app.light-modules.dir", lightModules.toString())));
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.register(beans);
        context.refresh();
    }

    static OfflineRuntime forChecks(Path lightModules) {
        return new OfflineRuntime(lightModules, OfflineConfiguration.OfFormat.class);
    }

    static OfflineRuntime forRendering(Path lightModules) {
        return new OfflineRuntime(lightModules, OfflineConfiguration.OfEverything.class);
    }

    DefinitionRegistry definitions() {
        return context.getBean(Definitions.class).current();
    }

    LightModules modules() {
        return context.getBean(LightModules.class);
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** Everything wrong with the modules, by file and line, each once. */
    List<Problem> problems() {
        List<Problem> problems =
                new ArrayList<>(new LinkedHashSet<>(definitions().problems()));
        problems.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
        return problems;
    }

    @Override
    public void close() {
        context.close();
    }
}
