package de.wirtschaftsstandort.content;

import java.time.Clock;
import java.time.OffsetDateTime;

/** Opens units of work on the author stage. */
public final class ContentSessions {

    private final ContentStages stages;
    private final Workspaces workspaces;
    private final SessionCommit commit;
    private final Clock clock;

    ContentSessions(ContentStages stages, Workspaces workspaces, SessionCommit commit, Clock clock) {
        this.stages = stages;
        this.workspaces = workspaces;
        this.commit = commit;
        this.clock = clock;
    }

    /**
     * A new unit of work; the workspace is made if it is not there yet.
     *
     * @param user noted as creator and last editor of what the session changes
     */
    public ContentSession open(String workspace, String user) {
        workspaces.ensure(workspace);
        return openTree(workspace, user);
    }

    TreeSession openTree(String workspace, String user) {
        return new TreeSession(
                new PendingTree(stages.table(Stage.AUTHOR), workspace), commit, OffsetDateTime.now(clock), user);
    }
}
