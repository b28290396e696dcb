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
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A folder of light modules loaded as the application does it, without web server and database. */
final class OfflineRuntime implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    OfflineRuntime(Path lightModules) {
        context = new SpringApplicationBuilder(OfflineConfiguration.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .run(
                        "--logging.level.root=off",
                        "--logging.level.org.flywaydb=off",
                        "--logging.level.io.zonky=off",
                        "--logging.level.org.eclipse.jetty=off",
                        "--app.role=public",
                        "--app.light-modules.default-language=en",
                        "--app.light-modules.packed=false",
                        "--app.light-modules.dir=" + lightModules);
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
