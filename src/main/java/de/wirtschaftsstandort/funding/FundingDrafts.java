package de.wirtschaftsstandort.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads drafts: for whoever reads the figures of the programme. */
@Component
public class FundingDrafts {

    /** What documents of a draft are linked to. */
    public static final String ENTITY = "draft";

    private static final String SELECT =
            """
            select d.*, coalesce(c.number, r.number, v.number) as result
              from funding.draft d
              left join funding.commitment c on c.id = d.commitment_id
              left join funding.receipt r on r.id = d.receipt_id
              left join funding.virement v on v.id = d.virement_id
             where\s""";

    private final JdbcClient jdbc;
    private final Permissions permissions;

    FundingDrafts(JdbcClient jdbc, Permissions permissions) {
        this.jdbc = jdbc;
        this.permissions = permissions;
    }

    /** All of a programme, the latest first. */
    public List<Draft> of(Actor actor, ProgrammeId programme) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return read("d.programme_id = ?", "d.id desc", programme.value());
    }

    /** What this person is to act on, the longest waiting first: others' drafts to adopt, own ones that came back. */
    public List<Draft> waiting(Actor actor, ProgrammeId programme) {
        boolean adopts = permissions.allows(actor, FundingAction.ADOPT_DRAFT, programme);
        return read("d.programme_id = ? and d.state in ('WAITING', 'SENT_BACK')", "d.id", programme.value()).stream()
                .filter(draft -> draft.preparedBy().equals(actor.user())
                        ? draft.state() == Draft.State.SENT_BACK
                        : adopts && draft.state() == Draft.State.WAITING)
                .toList();
    }

    /** Empty when the programme has none of that number. */
    public Optional<Draft> find(Actor actor, ProgrammeId programme, String number) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return read("d.programme_id = ? and d.number = ?", "d.id", programme.value(), number).stream()
                .findFirst();
    }

    /** @throws Refused when there is none */
    public Draft require(DraftId id) {
        return read("d.id = ?", "d.id", id.value()).stream()
                .findFirst()
                .orElseThrow(() -> new Refused("draft", "Diesen Entwurf gibt es nicht."));
    }

    private List<Draft> read(String which, String order, Object... parameters) {
        Map<DraftId, List<Draft.Step>> steps = new HashMap<>();
        jdbc.sql("select s.* from funding.draft_step s join funding.draft d on d.id = s.draft_id where " + which
                        + " order by s.id desc")
                .params(parameters)
                .query(row -> {
                    steps.computeIfAbsent(new DraftId(row.getInt("draft_id")), id -> new ArrayList<>())
                            .add(step(row));
                });
        return jdbc.sql(SELECT + which + " order by " + order)
                .params(parameters)
                .query((row, n) -> draft(row, steps))
                .list();
    }

    private static Draft draft(ResultSet row, Map<DraftId, List<Draft.Step>> steps) throws SQLException {
        DraftId id = new DraftId(row.getInt("id"));
        return new Draft(
                id,
                new ProgrammeId(row.getInt("programme_id")),
                row.getString("number"),
                Draft.Kind.valueOf(row.getString("kind")),
                row.getString("subject"),
                fields(row.getString("fields")),
                row.getInt("revision"),
                Draft.State.valueOf(row.getString("state")),
                new UserId(row.getString("prepared_by")),
                Optional.ofNullable(row.getString("result")),
                steps.getOrDefault(id, List.of()));
    }

    private static Draft.Step step(ResultSet row) throws SQLException {
        return new Draft.Step(
                Draft.State.valueOf(row.getString("state")),
                row.getInt("revision"),
                row.getString("reason"),
                new UserId(row.getString("taken_by")),
                row.getTimestamp("taken_at").toInstant());
    }

    private static Map<String, String> fields(String json) {
        Map<String, String> fields = new HashMap<>();
        JsonNode typed = JsonMapper.shared().readTree(json);
        typed.propertyNames()
                .forEach(name -> fields.put(name, typed.required(name).asString()));
        return fields;
    }

    /** Adds to what happened to a draft; call in the transaction that changes it. */
    void note(DraftId id, Draft.State state, int revision, String reason, Actor actor, Timestamp at) {
        jdbc.sql(
                        """
                        insert into funding.draft_step (draft_id, state, revision, reason, taken_by, taken_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(id.value(), state.name(), revision, reason, actor.user().value(), at)
                .update();
    }
}
