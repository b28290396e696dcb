package de.wirtschaftsstandort.security;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the audit log. */
@Repository
@OnlyWithBackoffice
class AuditTable {

    /** Any number will do that nobody else locks. */
    private static final long LOCK = 4_108_930;

    private static final RowMapper<AuditRow> ROW = (row, number) -> new AuditRow(
            row.getLong("seq"),
            row.getTimestamp("at").toInstant(),
            Optional.ofNullable(row.getObject("actor", UUID.class)).map(AccountId::new),
            row.getString("action"),
            row.getString("subject"),
            row.getString("detail"),
            row.getString("address"),
            HexFormat.of().formatHex(row.getBytes("previous_hash")),
            HexFormat.of().formatHex(row.getBytes("hash")));

    private static final String WHERE =
            """
            where (:actor = '' or actor = nullif(:actor, '')::uuid)
            and (:text = '' or strpos(lower(action || ' ' || subject || ' ' || detail), lower(:text)) > 0)
            and (:from = '' or at >= nullif(:from, '')::timestamptz)
            and (:until = '' or at < nullif(:until, '')::timestamptz)
            """;

    private final JdbcClient jdbc;

    AuditTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One writer at a time over all processes until the transaction ends: the chain has no branches. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
    }

    Optional<AuditRow> last() {
        return jdbc.sql("select * from people.audit order by seq desc limit 1")
                .query(ROW)
                .optional();
    }

    void insert(AuditRow row) {
        jdbc.sql("insert into people.audit values (?, ?, nullif(?, '')::uuid, ?, ?, ?, ?, ?, ?)")
                .params(
                        row.seq(),
                        Timestamp.from(row.at()),
                        row.actor().map(AccountId::toString).orElse(""),
                        row.action(),
                        row.subject(),
                        row.detail(),
                        row.address(),
                        HexFormat.of().parseHex(row.previousHash()),
                        HexFormat.of().parseHex(row.hash()))
                .update();
    }

    /** Newest first. */
    List<AuditRow> page(AuditQuery query, int offset, int size) {
        return select("select * from people.audit " + WHERE + " order by seq desc offset :offset limit :size", query)
                .param("offset", offset)
                .param("size", size)
                .query(ROW)
                .list();
    }

    long count(AuditQuery query) {
        return select("select count(*) from people.audit " + WHERE, query)
                .query(Long.class)
                .single();
    }

    /** Oldest first, as a stream over an open cursor: call it within a transaction. */
    void each(AuditQuery query, Consumer<AuditRow> reader) {
        try (Stream<AuditRow> rows = select("select * from people.audit " + WHERE + " order by seq", query)
                .withFetchSize(500)
                .query(ROW)
                .stream()) {
            rows.forEach(reader);
        }
    }

    private JdbcClient.StatementSpec select(String sql, AuditQuery query) {
        return jdbc.sql(sql)
                .param("actor", query.actor().map(AccountId::toString).orElse(""))
                .param("text", query.text())
                .param("from", query.from().map(Instant::toString).orElse(""))
                .param("until", query.until().map(Instant::toString).orElse(""));
    }
}
