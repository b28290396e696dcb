package de.wirtschaftsstandort.content;

import java.time.Clock;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The parts of the store over one database, put together the same way for the application and for tests. */
final class ContentStore implements AutoCloseable {

    private final ContentStages stages;
    private final Workspaces workspaces;
    private final ContentSessions sessions;
    private final Trash trash;
    private final StageCopy stageCopy;
    private final Versions versions;
    private final Binaries binaries;
    private final ChangeFollower changes;
    private final ChangeRetention retention;

    ContentStore(JdbcTemplate jdbc, TransactionTemplate transactions, Clock clock, ContentProperties properties) {
        stages = new ContentStages(jdbc, properties.cachedNodes());
        workspaces = new Workspaces(jdbc);
        ChangeLog log = new ChangeLog(jdbc, stages);
        TrashStore trashStore = new TrashStore(jdbc);
        SessionCommit commit = new SessionCommit(transactions, log, new StageWriter(Stage.AUTHOR, jdbc), trashStore);
        sessions = new ContentSessions(stages, workspaces, commit, clock);
        trash = new Trash(trashStore, sessions, transactions);
        stageCopy = new StageCopy(stages, new StageWriter(Stage.PUBLIC, jdbc), log, transactions);
        versions = new Versions(stages, sessions, log, transactions, clock);
        binaries = new StoredBinaries(jdbc, transactions);
        DataSource database = Objects.requireNonNull(jdbc.getDataSource(), "the template has a data source");
        changes = new ChangeFollower(database, stages);
        retention = new ChangeRetention(jdbc, transactions, properties.changeRetention());
    }

    void start() {
        changes.start();
    }

    @Override
    public void close() {
        retention.close();
        changes.close();
    }

    ContentStages stages() {
        return stages;
    }

    Workspaces workspaces() {
        return workspaces;
    }

    ContentSessions sessions() {
        return sessions;
    }

    Trash trash() {
        return trash;
    }

    Versions versions() {
        return versions;
    }

    Binaries binaries() {
        return binaries;
    }

    ContentChanges changes() {
        return changes;
    }

    ChangeRetention retention() {
        return retention;
    }

    StageCopy stageCopy() {
        return stageCopy;
    }
}
