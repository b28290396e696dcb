package de.wirtschaftsstandort.content;

import java.time.Clock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The parts of the store over one database, put together the same way for the application and for tests. */
final class ContentStore {

    private final ContentStages stages;
    private final Workspaces workspaces;
    private final ContentSessions sessions;
    private final Trash trash;
    private final StageCopy stageCopy;

    ContentStore(JdbcTemplate jdbc, TransactionTemplate transactions, Clock clock, ContentProperties properties) {
        stages = new ContentStages(jdbc, properties.cachedNodes());
        workspaces = new Workspaces(jdbc);
        ChangeLog log = new ChangeLog(jdbc, stages);
        TrashStore trashStore = new TrashStore(jdbc);
        SessionCommit commit = new SessionCommit(transactions, log, new StageWriter(Stage.AUTHOR, jdbc), trashStore);
        sessions = new ContentSessions(stages, workspaces, commit, clock);
        trash = new Trash(trashStore, sessions, transactions);
        stageCopy = new StageCopy(stages, new StageWriter(Stage.PUBLIC, jdbc), log, transactions);
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

    StageCopy stageCopy() {
        return stageCopy;
    }
}
