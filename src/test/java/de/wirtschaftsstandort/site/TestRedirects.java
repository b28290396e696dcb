package de.wirtschaftsstandort.site;

import de.wirtschaftsstandort.support.MemoryDefinitions;
import de.wirtschaftsstandort.support.MemoryResources;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Redirects over a database, with the mappings of the given module files. */
public final class TestRedirects {

    private TestRedirects() {}

    public static Redirects on(DataSource database, Clock clock, Sites sites, MemoryResources modules) {
        return new Redirects(
                new RedirectTable(JdbcClient.create(database), clock),
                new UriMappings(new MemoryDefinitions(modules)),
                sites);
    }
}
