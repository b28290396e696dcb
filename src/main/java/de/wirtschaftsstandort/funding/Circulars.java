package de.wirtschaftsstandort.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads circular votes: for whoever reads the figures of the programme, and for members of the body that is asked. */
@Component
public class Circulars {

    private static final String SELECT =
            "select c.*, b.name as body_name from funding.circular c join funding.body b on b.id = c.body_id where"
                    + " b.programme_id = ? ";

    private final JdbcClient jdbc;
    private final Permissions permissions;

    Circulars(JdbcClient jdbc, Permissions permissions) {
        this.jdbc = jdbc;
        this.permissions = permissions;
    }

    /** Those the actor may read, the latest first. */
    public List<Circular> of(Actor actor, ProgrammeId programme) {
        return jdbc
                .sql(SELECT + "order by c.asked_on desc, c.number desc")
                .param(programme.value())
                .query((row, n) -> circular(row))
                .list()
                .stream()
                .filter(one -> mayRead(actor, programme, one))
                .toList();
    }

    /** Empty when there is none of that number, or none for this person. */
    public Optional<Circular> find(Actor actor, ProgrammeId programme, String number) {
        return jdbc.sql(SELECT + "and c.number = ?")
                .params(programme.value(), number)
                .query((row, n) -> circular(row))
                .optional()
                .filter(one -> mayRead(actor, programme, one));
    }

    /** @throws Refused when the programme has no such circular */
    public Circular require(ProgrammeId programme, CircularId id) {
        return jdbc.sql(SELECT + "and c.id = ?")
                .params(programme.value(), id.value())
                .query((row, n) -> circular(row))
                .optional()
                .orElseThrow(() -> new Refused("circular", "Diesen Umlaufbeschluss gibt es nicht."));
    }

    private boolean mayRead(Actor actor, ProgrammeId programme, Circular one) {
        return permissions.allows(actor, FundingAction.READ_FIGURES, programme)
                || one.ballots().stream().anyMatch(ballot -> ballot.user().equals(actor.user()));
    }

    private Circular circular(ResultSet row) throws SQLException {
        return new Circular(
                new CircularId(row.getInt("id")),
                new BodyId(row.getInt("body_id")),
                row.getString("body_name"),
                row.getString("number"),
                row.getString("title"),
                row.getString("wording"),
                row.getString("reasons"),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("effective_from", LocalDate.class),
                Optional.ofNullable(row.getObject("virement_id", Integer.class)).map(VirementId::new),
                Circular.State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("ended_on", LocalDate.class)),
                row.getString("end_reason"),
                Optional.ofNullable(row.getObject("decision_id", Integer.class)).map(DecisionId::new),
                ballots(row.getInt("id")));
    }

    /** Who had a vote in the body on the day it was asked, with the latest each said. */
    private List<Circular.Ballot> ballots(int id) {
        return jdbc.sql(
                        """
                        select m.id, m.user_id, m.name, b.choice, coalesce(b.reason, '') as reason, b.cast_on
                          from funding.circular c
                          join funding.member m on m.body_id = c.body_id and m.voting and m.joined_on <= c.asked_on
                               and (m.left_on is null or m.left_on >= c.asked_on)
                          left join lateral (select * from funding.circular_ballot v
                                              where v.circular_id = c.id and v.member_id = m.id order by v.id desc limit 1) b on true
                         where c.id = ? order by m.name, m.id
                        """)
                .param(id)
                .query((row, n) -> new Circular.Ballot(
                        new MemberId(row.getInt("id")),
                        new UserId(row.getString("user_id")),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("choice")).map(Circular.Choice::valueOf),
                        row.getString("reason"),
                        Optional.ofNullable(row.getObject("cast_on", LocalDate.class))))
                .list();
    }
}
