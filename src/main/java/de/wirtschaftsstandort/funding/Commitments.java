package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
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
        return list(jdbc.sql(SELECT + "c.programme_id = ? order by c.number").param(programme.value()));
    }

    /** Of a measure, by number. */
    public List<Commitment> ofMeasure(MeasureId measure) {
        return list(jdbc.sql(
                        SELECT
                                + "c.id in (select commitment_id from funding.commitment_line where measure_id = ?) order by c.number")
                .param(measure.value()));
    }

    /** @throws Refused when there is none */
    public Commitment require(CommitmentId id) {
        return list(jdbc.sql(SELECT + "c.id = ?").param(id.value())).stream()
                .findFirst()
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
        return list(jdbc.sql(
                                SELECT
                                        + "c.programme_id = ? and c.id = (select commitment_id from funding.commitment_line where id = ?)")
                        .params(programme.value(), line.value()))
                .stream()
                .findFirst();
    }

    /** The orders of a query, their lines in one more. */
    private List<Commitment> list(JdbcClient.StatementSpec query) {
        List<Function<List<Commitment.Line>, Commitment>> orders = new ArrayList<>();
        List<Integer> ids = query.query((row, n) -> {
                    orders.add(commitment(row));
                    return row.getInt("id");
                })
                .list();
        Map<Integer, List<Commitment.Line>> lines = lines(ids);
        return IntStream.range(0, ids.size())
                .mapToObj(n -> orders.get(n).apply(lines.getOrDefault(ids.get(n), List.of())))
                .toList();
    }

    private Map<Integer, List<Commitment.Line>> lines(List<Integer> orders) {
        Map<Integer, List<Commitment.Line>> lines = new HashMap<>();
        jdbc.sql(
                        """
                        select l.*, coalesce((select sum(e.cents) from funding.money_entry e
                                               where e.commitment_line_id = l.id and e.kind = 'COMMITTED'), 0) as open
                          from funding.commitment_line l where l.commitment_id = any (?) order by l.id
                        """)
                .param(orders.toArray(Integer[]::new))
                .query((line, n) -> lines.computeIfAbsent(line.getInt("commitment_id"), none -> new ArrayList<>())
                        .add(new Commitment.Line(
                                new CommitmentLineId(line.getInt("id")),
                                new MeasureId(line.getInt("measure_id")),
                                line.getInt("year"),
                                Money.ofCents(line.getLong("gross_cents")),
                                Money.ofCents(line.getLong("open")))))
                .list();
        return lines;
    }

    private static Function<List<Commitment.Line>, Commitment> commitment(ResultSet row) throws SQLException {
        CommitmentId id = new CommitmentId(row.getInt("id"));
        String number = row.getString("number");
        PartyId party = new PartyId(row.getInt("party_id"));
        String supplier = row.getString("supplier");
        String subject = row.getString("subject");
        LocalDate orderDate = row.getObject("order_date", LocalDate.class);
        Money net = Money.ofCents(row.getLong("net_cents"));
        Money gross = Money.ofCents(row.getLong("gross_cents"));
        Commitment.State state = Commitment.State.valueOf(row.getString("state"));
        return lines -> new Commitment(id, number, party, supplier, subject, orderDate, net, gross, state, lines);
    }
}
