package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.lightmodule.ModuleResource;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers which start content was imported, by resource path and fingerprint. */
final class ImportedFiles {

    private static final long LOCK = 0x7374617274L;

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportedFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Until the end of the transaction no other process imports start content. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((rows, index) -> index)
                .list();
    }

    boolean contains(ModuleResource file) {
        return jdbc.sql(
                        """
                select exists (select from author.start_content where resource = ? and fingerprint = ?)""")
                .params(file.path(), file.version())
                .query(Boolean.class)
                .single();
    }

    void add(ModuleResource file, int nodes) {
        jdbc.sql(
                        """
                insert into author.start_content (resource, fingerprint, imported_at, nodes) values (?, ?, ?, ?)""")
                .params(file.path(), file.version(), OffsetDateTime.now(clock), nodes)
                .update();
    }
}
