package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.Application;
import de.wirtschaftsstandort.search.SearchIndexes;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application on a free port over a test's database; two of them are two processes of one house. */
public final class BackofficeProcess implements AutoCloseable {

    /** 32 zero bytes: a key that all processes of a test share. */
    private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    private static final BeanPostProcessor BEANS_AS_THEY_ARE = new BeanPostProcessor() {};

    private final ConfigurableApplicationContext context;

    private BackofficeProcess(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static BackofficeProcess start(DataSource database, String... arguments) {
        return start(database, BEANS_AS_THEY_ARE, arguments);
    }

    /** The same, with a log of what its requests ask the database. */
    public static BackofficeProcess start(DataSource database, BeanPostProcessor log, String... arguments) {
        PGSimpleDataSource source = (PGSimpleDataSource) database;
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.datasource.url=" + source.getUrl(),
                "--spring.datasource.username=" + source.getUser(),
                "--spring.datasource.hikari.maximum-pool-size=6",
                "--app.security.key=" + KEY,
                "--app.warm-pages=false",
                "--logging.level.root=warn"));
        all.addAll(List.of(arguments));
        return new BackofficeProcess(new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.SERVLET)
                .initializers(context -> context.getBeanFactory().addBeanPostProcessor(log))
                .logStartupInfo(false)
                .run(all.toArray(String[]::new)));
    }

    public URI address() {
        WebServer server = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer());
        return URI.create("http://localhost:" + server.getPort());
    }

    /** Returns when its search has read everything; until then whoever asks it is told to come back later. */
    public void awaitSearch() throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (context.getBean(SearchIndexes.class).states().stream()
                .anyMatch(index -> index.builtAt().isEmpty())) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("the search is still being built");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    public <T> Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    @Override
    public void close() {
        context.close();
    }
}
