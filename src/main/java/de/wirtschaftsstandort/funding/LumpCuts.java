package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lump-sum cuts as they were known. */
@Component
public class LumpCuts {

    private static final String SELECT =
            """
            select c.*, coalesce(p.number, d.number) as occasion, l.number as lifts,
                   exists (select from funding.lump_cut e where e.lifts_id = c.id and e.decided_on <= :day and e.recorded_at <= :known) as lifted
              from funding.lump_cut c
              left join funding.proof p on p.id = c.proof_id
              left join funding.drawdown d on d.id = c.drawdown_id
              left join funding.lump_cut l on l.id = c.lifts_id
             where c.programme_id = :programme and c.decided_on <= :day and c.recorded_at <= :known
             order by c.id
            """;

    private final JdbcClient jdbc;
    private final Permissions permissions;

    LumpCuts(JdbcClient jdbc, Permissions permissions) {
        this.jdbc = jdbc;
        this.permissions = permissions;
    }

    /** Of a programme in the order they were recorded, what lifts one included. */
    public List<LumpCut> of(Actor actor, ProgrammeId programme, AsOf asOf) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return all(programme, asOf);
    }

    List<LumpCut> all(ProgrammeId programme, AsOf asOf) {
        return jdbc.sql(SELECT)
                .param("programme", programme.value())
                .param("day", asOf.day())
                .param("known", Timestamp.from(asOf.knownAt()))
                .query((row, n) -> cut(row))
                .list();
    }

    /** What all of them together take off the grant. */
    Money total(ProgrammeId programme, AsOf asOf) {
        return Money.ofCents(jdbc.sql(
                        """
                        select coalesce(sum(cents), 0) from funding.lump_cut
                         where programme_id = ? and decided_on <= ? and recorded_at <= ?
                        """)
                .params(programme.value(), asOf.day(), Timestamp.from(asOf.knownAt()))
                .query(Long.class)
                .single());
    }

    private LumpCut cut(ResultSet row) throws SQLException {
        LumpCutId id = new LumpCutId(row.getInt("id"));
        return new LumpCut(
                id,
                row.getString("number"),
                row.getString("occasion"),
                Money.ofCents(row.getLong("cents")),
                row.getObject("decided_on", LocalDate.class),
                row.getString("reason"),
                new DocumentId(row.getInt("document_id")),
                Optional.ofNullable(row.getString("lifts")),
                row.getBoolean("lifted"),
                shares(id));
    }

    private List<LumpCut.Share> shares(LumpCutId id) {
        return jdbc.sql(
                        """
                        select m.number, m.title_de as title, s.state_cents, s.federal_cents from funding.lump_cut_share s
                          join funding.measure m on m.id = s.measure_id where s.lump_cut_id = ? order by m.number
                        """)
                .param(id.value())
                .query((row, n) -> new LumpCut.Share(
                        "M" + row.getInt("number"),
                        row.getString("title"),
                        Money.ofCents(row.getLong("state_cents")),
                        Money.ofCents(row.getLong("federal_cents"))))
                .list();
    }
}
