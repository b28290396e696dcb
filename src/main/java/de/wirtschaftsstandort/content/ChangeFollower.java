package de.wirtschaftsstandort.content;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the change log on a thread and a connection of its own: a notification wakes it, the log's numbers make it
 * complete, and it looks by itself when no notification comes. While the database is away it tries again and again.
 */
final class ChangeFollower implements ContentChanges, AutoCloseable {

    private static final Logger LOGGER = LoggerFactory.getLogger(ChangeFollower.class);
    private static final int LONGEST_WAIT_MILLIS = 700;
    private static final int SILENT_SERVER_MILLIS = 10_000;
    private static final long UNKNOWN = -1;

    private final DataSource database;
    private final ContentStages stages;
    private final List<Consumer<ContentChanged>> listeners = new CopyOnWriteArrayList<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running;
    private volatile long position = UNKNOWN;
    private boolean away;
    private @Nullable Thread thread;

    ChangeFollower(DataSource database, ContentStages stages) {
        this.database = database;
        this.stages = stages;
    }

    @Override
    public void listen(Consumer<ContentChanged> listener) {
        listeners.add(listener);
    }

    /** Takes its place at the log's end before anybody can cache what follows. */
    void start() {
        try (Connection connection = database.getConnection()) {
            position = ChangeReader.horizon(connection).head();
        } catch (SQLException e) {
            reportAway(e);
        }
        running = true;
        Thread follower = new Thread(this::follow, "content-changes");
        follower.setDaemon(true);
        follower.start();
        thread = follower;
    }

    @Override
    public void close() {
        running = false;
        stopped.countDown();
        Thread follower = thread;
        if (follower != null) {
            try {
                follower.join(3_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void follow() {
        while (running) {
            try (Connection connection = database.getConnection()) {
                connection.setNetworkTimeout(Runnable::run, SILENT_SERVER_MILLIS);
                try (Statement statement = connection.createStatement()) {
                    statement.execute("listen " + ChangeLog.CHANNEL);
                }
                PGConnection notifications = connection.unwrap(PGConnection.class);
                while (running) {
                    catchUp(connection);
                    reportBack();
                    notifications.getNotifications(LONGEST_WAIT_MILLIS);
                }
            } catch (SQLException | RuntimeException e) {
                reportAway(e);
                pause();
            }
        }
    }

    /** The rows are read before the horizon: what retention takes between the two is noticed. */
    private void catchUp(Connection connection) throws SQLException {
        boolean more = true;
        while (more && running) {
            List<ContentChange> changes = ChangeReader.after(connection, position);
            ChangeReader.Horizon horizon = ChangeReader.horizon(connection);
            if (position == UNKNOWN || horizon.dropped() > position || horizon.head() < position) {
                position = horizon.head();
                stages.forgetAll();
                announce(new ContentChanged(List.of(), true));
                return;
            }
            if (!changes.isEmpty()) {
                position = changes.get(changes.size() - 1).sequence();
                stages.forget(changes);
                announce(new ContentChanged(changes, false));
            }
            more = changes.size() == ChangeReader.AT_ONCE;
        }
    }

    private void announce(ContentChanged changed) {
        for (Consumer<ContentChanged> listener : listeners) {
            try {
                listener.accept(changed);
            } catch (RuntimeException e) {
                LOGGER.error("a listener failed on a content change; the others are served", e);
            }
        }
    }

    private void reportAway(Exception cause) {
        if (!away && (running || position == UNKNOWN)) {
            LOGGER.warn("the content change log cannot be read, trying again every second: {}", cause.getMessage());
        }
        away = true;
    }

    private void reportBack() {
        if (away) {
            LOGGER.info("the content change log can be read again");
        }
        away = false;
    }

    private void pause() {
        try {
            if (stopped.await(1, TimeUnit.SECONDS)) {
                LOGGER.debug("stopped while the database was away");
            }
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
