package de.wirtschaftsstandort.content;

import de.wirtschaftsstandort.support.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A content store on a database of its own, without Spring's context; the clock stands still. */
public final class TestStore implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private final DataSource database;
    private final TransactionTemplate transactions;
    private final ContentStore store;

    private TestStore(DataSource database) {
        this.database = database;
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        this.store = new ContentStore(
                new JdbcTemplate(database),
                transactions,
                Clock.fixed(NOW, ZoneOffset.UTC),
                new ContentProperties(10_000, Duration.ofDays(7)));
    }

    public static TestStore fresh() {
        return on(TestDatabase.fresh());
    }

    /** A second process on the same database, with a cache of its own. */
    public static TestStore on(DataSource database) {
        return new TestStore(database);
    }

    /** Empties the cache, so that the next read is one from the database. */
    public void forget() {
        store.stages().forgetAll();
    }

    public DataSource database() {
        return database;
    }

    public TransactionTemplate transactions() {
        return transactions;
    }

    public ContentStages stages() {
        return store.stages();
    }

    public BinaryUse binaryUse() {
        return new BinaryUse(jdbc());
    }

    public ContentNodes author() {
        return store.stages().nodes(Stage.AUTHOR);
    }

    public ContentNodes world() {
        return store.stages().nodes(Stage.PUBLIC);
    }

    public Workspaces workspaces() {
        return store.workspaces();
    }

    public ContentSessions sessions() {
        return store.sessions();
    }

    public ContentSession open(String workspace) {
        return store.sessions().open(workspace, "erika");
    }

    public Trash trash() {
        return store.trash();
    }

    public StageCopy stageCopy() {
        return store.stageCopy();
    }

    public Versions versions() {
        return store.versions();
    }

    public ContentArchive archive() {
        return new ContentArchive(sessions(), binaries(), transactions);
    }

    public Binaries binaries() {
        return store.binaries();
    }

    public ContentChanges changes() {
        return store.changes();
    }

    ChangeRetention retention() {
        return store.retention();
    }

    /** Follows the change log until {@link #close()}. */
    public TestStore following() {
        store.start();
        return this;
    }

    @Override
    public void close() {
        store.close();
    }

    public JdbcTemplate jdbc() {
        return new JdbcTemplate(database);
    }
}
