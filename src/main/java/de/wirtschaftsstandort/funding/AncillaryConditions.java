package de.wirtschaftsstandort.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the ancillary conditions of the grant decisions as they stood. */
@Component
public class AncillaryConditions {

    private final Permissions permissions;
    private final Documents documents;
    private final JdbcClient jdbc;

    AncillaryConditions(Permissions permissions, Documents documents, JdbcClient jdbc) {
        this.permissions = permissions;
        this.documents = documents;
        this.jdbc = jdbc;
    }

    /** All of a programme: open ones first by the day they are due, those without one after them, then what was met. */
    public List<AncillaryCondition> of(Actor actor, ProgrammeId programme, AsOf asOf) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return compute(programme, asOf);
    }

    List<AncillaryCondition> compute(ProgrammeId programme, AsOf asOf) {
        return jdbc.sql(
                        """
                        select c.*, d.number as decision
                          from funding.ancillary_conditions_as_of(?, ?, ?) c join funding.grant_decision d on d.id = c.grant_decision_id
                         order by c.done_on desc nulls first, c.due_on nulls last, d.number, c.number
                        """)
                .params(programme.value(), asOf.day(), Timestamp.from(asOf.knownAt()))
                .query((row, n) -> condition(row))
                .list();
    }

    /** As it stands now; empty when the programme has none of that code. */
    public Optional<AncillaryCondition> find(Actor actor, ProgrammeId programme, String code) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return current(programme).stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    /** Files that show it was met. */
    public List<Document> documents(Actor actor, ProgrammeId programme, AncillaryCondition condition) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return documents.linkedTo(programme, AncillaryCondition.ENTITY, condition.id());
    }

    /** @throws Refused when the programme has no such condition */
    AncillaryCondition require(ProgrammeId programme, int id) {
        return current(programme).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refused("condition", "Diese Nebenbestimmung gibt es in diesem Programm nicht."));
    }

    private List<AncillaryCondition> current(ProgrammeId programme) {
        return jdbc.sql(
                        """
                        select c.*, d.number as decision
                          from funding.ancillary_condition c join funding.grant_decision d on d.id = c.grant_decision_id
                         where c.programme_id = ? order by d.number, c.number
                        """)
                .param(programme.value())
                .query((row, n) -> condition(row))
                .list();
    }

    private static AncillaryCondition condition(ResultSet row) throws SQLException {
        int decision = row.getInt("decision");
        return new AncillaryCondition(
                row.getInt("id"),
                "NB-" + decision + "-" + row.getInt("number"),
                decision,
                new ConditionTerms(
                        row.getString("source"),
                        row.getString("wording"),
                        Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                        row.getString("responsible")),
                Optional.ofNullable(row.getObject("done_on", LocalDate.class)),
                Optional.ofNullable(row.getString("done_by")).map(UserId::new),
                row.getString("evidence"));
    }
}
