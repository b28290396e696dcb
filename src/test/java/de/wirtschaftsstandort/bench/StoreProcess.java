package de.wirtschaftsstandort.bench;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;

/** The application's embedded server and content store without the rest of the application. */
@ComponentScan({"de.wirtschaftsstandort.database", "de.wirtschaftsstandort.content"})
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
class StoreProcess {

    static ConfigurableApplicationContext start(Path folder, int port) {
        return new SpringApplicationBuilder(StoreProcess.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties(Map.of(
                        "app.database.dir",
                        folder.toString(),
                        "app.database.port",
                        port,
                        "spring.main.banner-mode",
                        "off",
                        "logging.level.root",
                        "warn"))
                .run();
    }

    /** What the server itself says about durability, e.g. {@code fsync=on synchronous_commit=on full_page_writes=on}. */
    static String durability(JdbcTemplate jdbc) {
        return Stream.of("fsync", "synchronous_commit", "full_page_writes")
                .map(setting -> setting + "=" + jdbc.queryForObject("show " + setting, String.class))
                .collect(Collectors.joining(" "));
    }
}
