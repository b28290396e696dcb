package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads orders. */
@Component
public class Commitments {

    private static final String SELECT =
            "select c.*, p.name as supplier from funding.commitment c join funding.party p on p.id = c.party_id where ";

    private final JdbcClient jdbc;

    Commitments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a programme by number. */
    public List<Commitment> of(ProgrammeId programme) {
        return jdbc.sql(SELECT + "c.programme_id = ? order by c.number")
                .param(programme.value())
                .query((row, n) -> commitment(row))
                .list();
    }

    /** Of a measure, by number. */
    public List<Commitment> ofMeasure(MeasureId measure) {
        return jdbc.sql(
                        SELECT
                                + "c.id in (select commitment_id from funding.commitment_line where measure_id = ?) order by c.number")
                .param(measure.value())
                .query((row, n) -> commitment(row))
                .list();
    }

    /** @throws Refused when there is none */
    public Commitment require(CommitmentId id) {
        return jdbc.sql(SELECT + "c.id = ?")
                .param(id.value())
                .query((row, n) -> commitment(row))
                .optional()
                .orElseThrow(() -> new Refused("commitment", "Diesen Auftrag gibt es nicht."));
    }

    ProgrammeId programmeOf(CommitmentId id) {
        return new ProgrammeId(jdbc.sql("select programme_id from funding.commitment where id = ?")
                .param(id.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new Refused("commitment", "Diesen Auftrag gibt es nicht.")));
    }

    Optional<Commitment> ofLine(ProgrammeId programme, CommitmentLineId line) {
        return jdbc.sql(
                        SELECT
                                + "c.programme_id = ? and c.id = (select commitment_id from funding.commitment_line where id = ?)")
                .params(programme.value(), line.value())
                .query((row, n) -> commitment(row))
                .optional();
    }

    private Commitment commitment(ResultSet row) throws SQLException {
        List<Commitment.Line> lines = jdbc.sql(
                        """
                        select l.*, coalesce((select sum(e.cents) from funding.money_entry e
                                               where e.commitment_line_id = l.id and e.kind = 'COMMITTED'), 0) as open
                          from funding.commitment_line l where l.commitment_id = ? order by l.id
                        """)
                .param(row.getInt("id"))
                .query((line, n) -> new Commitment.Line(
                        new CommitmentLineId(line.getInt("id")),
                        new MeasureId(line.getInt("measure_id")),
                        line.getInt("year"),
                        Money.ofCents(line.getLong("gross_cents")),
                        Money.ofCents(line.getLong("open"))))
                .list();
        return new Commitment(
                new CommitmentId(row.getInt("id")),
                row.getString("number"),
                new PartyId(row.getInt("party_id")),
                row.getString("supplier"),
                row.getString("subject"),
                row.getObject("order_date", LocalDate.class),
                Money.ofCents(row.getLong("net_cents")),
                Money.ofCents(row.getLong("gross_cents")),
                Commitment.State.valueOf(row.getString("state")),
                lines);
    }
}
