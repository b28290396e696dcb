package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the terms a programme stands under. */
@Component
public class TermsInForce {

    private final JdbcClient jdbc;
    private final Programmes programmes;
    private final RuleBook rules;

    TermsInForce(JdbcClient jdbc, Programmes programmes, RuleBook rules) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.rules = rules;
    }

    /** Of the adopted decision that took effect last, up to the day and as far as it was adopted by then. */
    public FundingTerms of(ProgrammeId programme, AsOf asOf) {
        return jdbc.sql(
                        """
                        select * from funding.grant_decision
                         where programme_id = :programme and adopted_at <= :known and effective_from <= :day
                         order by effective_from desc, number desc limit 1
                        """)
                .param("programme", programme.value())
                .param("known", Timestamp.from(asOf.knownAt()))
                .param("day", asOf.day())
                .query((row, n) -> terms(row))
                .optional()
                .orElseGet(() -> ofConcept(programme, asOf));
    }

    /** Of the adopted decision that took effect last, whenever that is. */
    FundingTerms latest(ProgrammeId programme) {
        return of(programme, AsOf.everything());
    }

    /** Of one decision, adopted or not; for previews. */
    FundingTerms of(GrantDecisionId decision) {
        return jdbc.sql("select * from funding.grant_decision where id = ?")
                .param(decision.value())
                .query((row, n) -> terms(row))
                .single();
    }

    private FundingTerms ofConcept(ProgrammeId programme, AsOf asOf) {
        DateRange planned = programmes.require(programme).planned();
        AsOf at = asOf.day().isAfter(planned.to()) ? new AsOf(planned.to(), asOf.knownAt()) : asOf;
        SortedMap<Integer, Money> caps = YearCaps.of(
                rules.require(programme, RuleKey.CAP_ALLOCATION, at).text(),
                rules.require(programme, RuleKey.ANNUAL_GRANT_CAP, at).money(),
                planned);
        FundingRate rate = new FundingRate(
                rules.require(programme, RuleKey.FUNDING_RATE, at).number());
        Money grant = caps.values().stream().reduce(Money.ZERO, Money::plus);
        return new FundingTerms(
                Optional.empty(),
                planned,
                Optional.empty(),
                rate,
                grant,
                rate.largestEligible(grant),
                rules.require(programme, RuleKey.FINAL_INSTALMENT, at).number(),
                rules.require(programme, RuleKey.PAYMENT_GRACE, at).period(),
                caps,
                "Konzept und Regeln (noch kein Bescheid)");
    }

    private FundingTerms terms(ResultSet row) throws SQLException {
        int id = row.getInt("id");
        SortedMap<Integer, Money> caps = new TreeMap<>();
        jdbc.sql("select year, grant_cap_cents from funding.year_tranche where grant_decision_id = ?")
                .param(id)
                .query((tranche, n) ->
                        caps.put(tranche.getInt("year"), Money.ofCents(tranche.getLong("grant_cap_cents"))))
                .list();
        return new FundingTerms(
                Optional.of(new GrantDecisionId(id)),
                new DateRange(
                        row.getObject("approved_from", LocalDate.class), row.getObject("approved_to", LocalDate.class)),
                Optional.ofNullable(row.getObject("early_start_from", LocalDate.class)),
                new FundingRate(row.getInt("rate_bp")),
                Money.ofCents(row.getLong("grant_max_cents")),
                Money.ofCents(row.getLong("eligible_total_cents")),
                row.getInt("final_instalment_bp"),
                Period.parse(row.getString("payment_grace")),
                caps,
                "Bescheid vom " + GermanDate.format(row.getObject("decided_on", LocalDate.class)));
    }
}
