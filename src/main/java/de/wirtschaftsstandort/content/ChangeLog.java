package de.wirtschaftsstandort.content;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes the change log. The lock makes content commits one after the other, on all processes: numbers then ascend in
 * commit order, so a follower never passes a row that becomes visible later, and checks made under it stay true.
 */
final class ChangeLog {

    static final String CHANNEL = "content_change";

    private static final long LOCK = 0x636f6e74656e74L;

    private final JdbcTemplate jdbc;
    private final ContentStages stages;

    ChangeLog(JdbcTemplate jdbc, ContentStages stages) {
        this.jdbc = jdbc;
        this.stages = stages;
    }

    /** To be held before anything is checked or written; ends with the transaction. */
    void lock() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("content is changed in a transaction only");
        }
        jdbc.query("select pg_advisory_xact_lock(?)", rows -> {}, LOCK);
    }

    /** Number of the newest change that is committed. */
    long head() {
        Long head = jdbc.queryForObject(
                """
                select greatest(
                  (select coalesce(max(sequence), 0) from public.content_change),
                  (select dropped from public.content_change_horizon))""",
                Long.class);
        return head == null ? 0 : head;
    }

    /** Appends in the given order, wakes the followers and lets this process forget at once. Answers the last number. */
    long append(List<ContentChange> changes) {
        if (changes.isEmpty()) {
            return head();
        }
        Long last = jdbc.queryForObject(
                """
                with written as (
                  insert into public.content_change (stage, workspace, node, node_type, path, previous_path, parent, kind)
                  select stage, workspace, node, node_type, path, previous_path, parent, kind
                  from unnest(?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::text[])
                    with ordinality as c (stage, workspace, node, node_type, path, previous_path, parent, kind, nth)
                  order by nth
                  returning sequence
                )
                select max(sequence) from written, (select pg_notify(?, '')) woken""",
                Long.class,
                texts(changes.stream().map(change -> change.stage().name())),
                texts(changes.stream().map(ContentChange::workspace)),
                uuids(changes.stream().map(change -> Optional.of(change.node()))),
                texts(changes.stream().map(ContentChange::nodeType)),
                texts(changes.stream().map(change -> change.path().value())),
                texts(changes.stream()
                        .map(change ->
                                change.previousPath().map(NodePath::value).orElse(null))),
                uuids(changes.stream().map(ContentChange::parent)),
                texts(changes.stream().map(change -> change.kind().name())),
                CHANNEL);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                stages.forget(changes);
            }
        });
        return last == null ? 0 : last;
    }

    private static SqlArrayValue texts(java.util.stream.Stream<String> values) {
        return new SqlArrayValue("text", values.toArray());
    }

    private static SqlArrayValue uuids(java.util.stream.Stream<Optional<NodeId>> values) {
        return new SqlArrayValue(
                "uuid", values.map(id -> id.map(NodeId::value).orElse(null)).toArray());
    }
}
