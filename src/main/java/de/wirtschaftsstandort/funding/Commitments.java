package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
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

    private static final String AS_OF =
            """
            select c.*, p.name as supplier from funding.commitments_as_of(:programme, :day, :known) c
              join funding.party p on p.id = c.party_id\s""";

    private final JdbcClient jdbc;

    Commitments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a programme by number. */
    public List<Commitment> of(ProgrammeId programme) {
        return list(jdbc.sql(SELECT + "c.programme_id = ? order by c.number").param(programme.value()));
    }

    /** As they stood, with what was open of them, by number. */
    List<Commitment> of(ProgrammeId programme, AsOf asOf) {
        List<Function<List<Commitment.Line>, Commitment>> orders = new ArrayList<>();
        List<Integer> ids = orders(
                jdbc.sql(AS_OF + "order by c.number")
                        .param("programme", programme.value())
                        .param("day", asOf.day())
                        .param("known", Timestamp.from(asOf.knownAt())),
                orders);
        return with(lines(ids, asOf), ids, orders);
    }

    /** Of a measure, by number. */
    public List<Commitment> ofMeasure(MeasureId measure) {
        return list(jdbc.sql(SELECT
                        + "c.id in (select commitment_id from funding.commitment_line where measure_id = ?)"
                        + " order by c.number")
                .param(measure.value()));
    }

    /** Those placed on an award, by number. */
    List<Commitment> ofProcurement(ProcurementId procurement) {
        return list(jdbc.sql(SELECT + "c.procurement_id = ? order by c.number").param(procurement.value()));
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
        return list(jdbc.sql(SELECT
                                + "c.programme_id = ? and c.id = (select commitment_id from"
                                + " funding.commitment_line where id = ?)")
                        .params(programme.value(), line.value()))
                .stream()
                .findFirst();
    }

    /** Those with a rest in a year, with the lines and the rests of this year alone, by number. */
    List<Commitment> open(ProgrammeId programme, int year, AsOf asOf) {
        Map<Integer, List<Commitment.Line>> rests = new HashMap<>();
        jdbc.sql(
                        """
                        select l.id, l.commitment_id, l.measure_id, l.gross_cents, sum(e.cents) as open
                          from funding.money_entry e
                          join funding.commitment_line l on l.id = e.commitment_line_id
                          join funding.commitment c on c.id = l.commitment_id
                         where c.programme_id = :programme and e.kind = 'COMMITTED' and e.year = :year
                           and e.on_day <= :day and e.recorded_at <= :known
                         group by l.id having sum(e.cents) <> 0 order by l.id
                        """)
                .param("programme", programme.value())
                .param("year", year)
                .param("day", asOf.day())
                .param("known", Timestamp.from(asOf.knownAt()))
                .query((line, n) -> rests.computeIfAbsent(line.getInt("commitment_id"), none -> new ArrayList<>())
                        .add(line(line, year)))
                .list();
        List<Function<List<Commitment.Line>, Commitment>> orders = new ArrayList<>();
        List<Integer> ids = orders(
                jdbc.sql(AS_OF + "where c.id = any (:orders) order by c.number")
                        .param("programme", programme.value())
                        .param("day", asOf.day())
                        .param("known", Timestamp.from(asOf.knownAt()))
                        .param("orders", rests.keySet().toArray(Integer[]::new)),
                orders);
        return with(rests, ids, orders);
    }

    private static Commitment.Line line(ResultSet line, int year) throws SQLException {
        return new Commitment.Line(
                new CommitmentLineId(line.getInt("id")),
                new MeasureId(line.getInt("measure_id")),
                year,
                Money.ofCents(line.getLong("gross_cents")),
                Money.ofCents(line.getLong("open")));
    }

    /** The orders of a query, their lines in one more. */
    private List<Commitment> list(JdbcClient.StatementSpec query) {
        List<Function<List<Commitment.Line>, Commitment>> orders = new ArrayList<>();
        List<Integer> ids = orders(query, orders);
        return with(lines(ids, AsOf.everything()), ids, orders);
    }

    private static List<Integer> orders(
            JdbcClient.StatementSpec query, List<Function<List<Commitment.Line>, Commitment>> orders) {
        return query.query((row, n) -> {
                    orders.add(commitment(row));
                    return row.getInt("id");
                })
                .list();
    }

    private static List<Commitment> with(
            Map<Integer, List<Commitment.Line>> lines,
            List<Integer> ids,
            List<Function<List<Commitment.Line>, Commitment>> orders) {
        return IntStream.range(0, ids.size())
                .mapToObj(n -> orders.get(n).apply(lines.getOrDefault(ids.get(n), List.of())))
                .toList();
    }

    private Map<Integer, List<Commitment.Line>> lines(List<Integer> orders, AsOf asOf) {
        Map<Integer, List<Commitment.Line>> lines = new HashMap<>();
        jdbc.sql(
                        """
                        select l.*, coalesce((select sum(e.cents) from funding.money_entry e
                                               where e.commitment_line_id = l.id and e.kind = 'COMMITTED'
                                                 and e.on_day <= :day and e.recorded_at <= :known), 0) as open
                          from funding.commitment_line l where l.commitment_id = any (:orders) order by l.id
                        """)
                .param("day", asOf.day())
                .param("known", Timestamp.from(asOf.knownAt()))
                .param("orders", orders.toArray(Integer[]::new))
                .query((line, n) -> lines.computeIfAbsent(line.getInt("commitment_id"), none -> new ArrayList<>())
                        .add(line(line, line.getInt("year"))))
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
