package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads procurement records; offers before the award only for those who may. */
@Component
public class Procurements {

    private static final String SELECT =
            """
            select p.*, array(select m.measure_id from funding.procurement_measure m where m.procurement_id = p.id) as measures
              from funding.procurement p
             where
            """;

    private final JdbcClient jdbc;
    private final RuleBook rules;
    private final Permissions permissions;

    Procurements(JdbcClient jdbc, RuleBook rules, Permissions permissions) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.permissions = permissions;
    }

    public List<Procurement> of(Actor actor, ProgrammeId programme) {
        return all(programme).stream()
                .filter(one -> permissions.allows(actor, FundingAction.READ_PROCUREMENT, programme, one.measures()))
                .toList();
    }

    /** As they stood: an award or a bidder information after the day has not happened yet. */
    public List<Procurement> of(Actor actor, ProgrammeId programme, AsOf asOf) {
        return all(programme, asOf).stream()
                .filter(one -> permissions.allows(actor, FundingAction.READ_PROCUREMENT, programme, one.measures()))
                .toList();
    }

    List<Procurement> all(ProgrammeId programme, AsOf asOf) {
        return jdbc.sql(SELECT.replace(
                                "funding.procurement p\n", "funding.procurements_as_of(:programme, :day, :known) p\n")
                        + "true order by p.number")
                .param("programme", programme.value())
                .param("day", asOf.day())
                .param("known", Timestamp.from(asOf.knownAt()))
                .query((row, n) -> procurement(row))
                .list();
    }

    List<Procurement> all(ProgrammeId programme) {
        return jdbc.sql(SELECT + "p.programme_id = ? order by p.number")
                .param(programme.value())
                .query((row, n) -> procurement(row))
                .list();
    }

    Procurement require(ProgrammeId programme, ProcurementId id) {
        return jdbc.sql(SELECT + "p.programme_id = ? and p.id = ?")
                .params(programme.value(), id.value())
                .query((row, n) -> procurement(row))
                .optional()
                .orElseThrow(() -> new Refused("procurement", "Diese Vergabe gibt es in diesem Programm nicht."));
    }

    ProgrammeId programmeOf(ProcurementId id) {
        return new ProgrammeId(jdbc.sql("select programme_id from funding.procurement where id = ?")
                .param(id.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new Refused("procurement", "Diese Vergabe gibt es nicht.")));
    }

    /** What the need of a record demands, all records of the same need taken together. */
    public ProcedureAdvice advice(Procurement procurement) {
        return advice(procurement, all(procurement.programme()), AsOf.EVER);
    }

    /** By the thresholds on record at an instant. */
    ProcedureAdvice advice(Procurement procurement, List<Procurement> all, Instant knownAt) {
        return advice(
                procurement.programme(),
                parts(all, procurement.needKey()),
                new AsOf(procurement.estimatedOn(), knownAt));
    }

    /** Net value and procedure of all records of a need, by number; cancelled ones do not count. */
    static SortedMap<String, ProcedureAdvice.Part> parts(List<Procurement> all, String needKey) {
        return all.stream()
                .filter(other ->
                        Spelling.same(other.needKey(), needKey) && other.state() != Procurement.State.CANCELLED)
                .collect(Collectors.toMap(
                        Procurement::number,
                        other -> new ProcedureAdvice.Part(other.estimatedNet(), other.procedure()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    ProcedureAdvice advice(ProgrammeId programme, Map<String, ProcedureAdvice.Part> parts, AsOf asOf) {
        Money value = parts.values().stream().map(ProcedureAdvice.Part::net).reduce(Money.ZERO, Money::plus);
        return ProcedureAdvice.of(value, parts, rules.require(programme, RuleKey.PROCUREMENT_THRESHOLDS, asOf));
    }

    /**
     * Offers in the order they came in.
     *
     * @throws NotPermitted before the award for everybody but the lead, owners of the measures and named evaluators
     */
    public List<Offer> offers(Actor actor, Procurement procurement) {
        if (!maySeeOffers(actor, procurement)) {
            throw new NotPermitted(
                    "Angebote sehen vor dem Zuschlag nur Programmleitung, Maßnahmenverantwortliche und benannte"
                            + " Wertende.");
        }
        return offers(procurement.id());
    }

    boolean maySeeOffers(Actor actor, Procurement procurement) {
        FundingAction needed =
                procurement.state().isOver() ? FundingAction.READ_FIGURES : FundingAction.KEEP_PROCUREMENT;
        return isEvaluator(procurement.id(), actor.user())
                || permissions.allows(actor, needed, procurement.programme(), procurement.measures());
    }

    List<Offer> offers(ProcurementId id) {
        return jdbc.sql("select * from funding.procurement_offer where procurement_id = ? order by received_at,"
                        + " party_id")
                .param(id.value())
                .query((row, n) -> offer(row))
                .list();
    }

    boolean isEvaluator(ProcurementId id, UserId user) {
        return jdbc.sql("select count(*) from funding.procurement_evaluator where procurement_id = ? and"
                                + " user_id = ? and no_conflict")
                        .params(id.value(), user.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Offers of all records as they stood, with no word on who sees them. */
    Map<ProcurementId, List<Offer>> offers(ProgrammeId programme, AsOf asOf) {
        Map<ProcurementId, List<Offer>> offers = new HashMap<>();
        jdbc.sql("select * from funding.offers_as_of(?, ?, ?) order by received_at, party_id")
                .params(programme.value(), asOf.day(), Timestamp.from(asOf.knownAt()))
                .query((row, n) -> offers.computeIfAbsent(
                                new ProcurementId(row.getInt("procurement_id")), none -> new ArrayList<>())
                        .add(offer(row)))
                .list();
        return offers;
    }

    /** How many were invited in each record by then. */
    Map<ProcurementId, Integer> invited(ProgrammeId programme, AsOf asOf) {
        Map<ProcurementId, Integer> invited = new HashMap<>();
        jdbc.sql(
                        """
                        select (data ->> 'procurement_id')::integer as procurement_id, count(distinct key) as invited
                          from funding.on_record(?, 'procurement_invitation', ?) group by 1
                        """)
                .params(programme.value(), Timestamp.from(asOf.knownAt()))
                .query((row, n) -> invited.put(new ProcurementId(row.getInt("procurement_id")), row.getInt("invited")))
                .list();
        return invited;
    }

    private static Offer offer(ResultSet row) throws SQLException {
        return new Offer(
                new PartyId(row.getInt("party_id")),
                row.getTimestamp("received_at").toInstant(),
                Money.ofCents(row.getLong("net_cents")),
                Money.ofCents(row.getLong("gross_cents")),
                row.getBoolean("formally_ok"),
                row.getObject("score", Integer.class) == null
                        ? OptionalInt.empty()
                        : OptionalInt.of(row.getInt("score")),
                row.getString("rejected_reason"));
    }

    List<PartyId> invited(ProcurementId id) {
        return jdbc.sql("select party_id from funding.procurement_invitation where procurement_id = ? order by"
                        + " party_id")
                .param(id.value())
                .query((row, n) -> new PartyId(row.getInt("party_id")))
                .list();
    }

    private static Procurement procurement(ResultSet row) throws SQLException {
        Set<MeasureId> measures = Stream.of((Integer[]) row.getArray("measures").getArray())
                .map(MeasureId::new)
                .collect(Collectors.toSet());
        return new Procurement(
                new ProcurementId(row.getInt("id")),
                new ProgrammeId(row.getInt("programme_id")),
                row.getString("number"),
                row.getString("subject"),
                row.getString("need_key"),
                measures,
                Money.ofCents(row.getLong("estimated_net_cents")),
                row.getObject("estimated_on", LocalDate.class),
                new VatRate(row.getInt("vat_bp")),
                Optional.ofNullable(row.getString("procedure")).map(Procedure::valueOf),
                row.getString("procedure_reason"),
                row.getString("lot_decision"),
                row.getString("award_reason"),
                Optional.ofNullable(row.getObject("winner_id", Integer.class)).map(PartyId::new),
                Optional.ofNullable(row.getObject("awarded_net_cents", Long.class))
                        .map(Money::ofCents),
                Optional.ofNullable(row.getObject("awarded_gross_cents", Long.class))
                        .map(Money::ofCents),
                Optional.ofNullable(row.getObject("bidder_info_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("awarded_on", LocalDate.class)),
                Procurement.State.valueOf(row.getString("state")));
    }
}
