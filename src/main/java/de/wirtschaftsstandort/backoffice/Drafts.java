package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.security.AccountId;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One draft per person and item, written over with each save; nobody else sees it. */
@Component
@OnlyWithBackoffice
public class Drafts {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, List<String>>> VALUES = new TypeReference<>() {};
    private static final String COLUMNS = "workspace, node, app, title, place, revision, saved_at, data";

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param draft its time is not looked at */
    public void save(AccountId account, Draft draft) {
        jdbc.sql(
                        """
                        insert into author.draft (account, workspace, node, app, title, place, revision, saved_at, data)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                        on conflict (account, workspace, node) do update set
                          title = excluded.title, place = excluded.place, revision = excluded.revision,
                          saved_at = excluded.saved_at, data = excluded.data""")
                .params(
                        account.value(),
                        draft.workspace(),
                        draft.node().value(),
                        draft.app(),
                        draft.title().replace("\0", ""),
                        draft.place().value(),
                        draft.revision(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        JSON.writeValueAsString(draft.data().values()).replace("\\u0000", ""))
                .update();
    }

    public Optional<Draft> find(AccountId account, String workspace, NodeId node) {
        return jdbc.sql("select " + COLUMNS + " from author.draft where account = ? and workspace = ? and node = ?")
                .params(account.value(), workspace, node.value())
                .query((row, number) -> draft(row))
                .optional();
    }

    /** Newest first. */
    public List<Draft> of(AccountId account, int most) {
        return jdbc.sql("select " + COLUMNS + " from author.draft where account = ? order by saved_at desc limit ?")
                .params(account.value(), most)
                .query((row, number) -> draft(row))
                .list();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getString("workspace"),
                new NodeId(row.getObject("node", UUID.class)),
                row.getString("app"),
                row.getString("title"),
                NodePath.of(row.getString("place")),
                row.getLong("revision"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                new FormData(JSON.readValue(row.getString("data"), VALUES)));
    }

    public void discard(AccountId account, String workspace, NodeId node) {
        jdbc.sql("delete from author.draft where account = ? and workspace = ? and node = ?")
                .params(account.value(), workspace, node.value())
                .update();
    }
}
