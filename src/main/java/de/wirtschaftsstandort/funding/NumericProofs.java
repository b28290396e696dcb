package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes B3. */
@Component
public class NumericProofs {

    private final Permissions permissions;
    private final Programmes programmes;
    private final Figures figures;
    private final Plans plans;
    private final TermsInForce terms;
    private final RuleBook rules;
    private final Drawdowns drawdowns;
    private final JdbcClient jdbc;

    NumericProofs(
            Permissions permissions,
            Programmes programmes,
            Figures figures,
            Plans plans,
            TermsInForce terms,
            RuleBook rules,
            Drawdowns drawdowns,
            JdbcClient jdbc) {
        this.permissions = permissions;
        this.programmes = programmes;
        this.figures = figures;
        this.plans = plans;
        this.terms = terms;
        this.rules = rules;
        this.drawdowns = drawdowns;
        this.jdbc = jdbc;
    }

    public NumericProof make(Actor actor, ProgrammeId programme, DateRange period, Instant knownAt) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        AsOf end = new AsOf(period.to(), knownAt);
        Map<MeasureId, Cell> whole = perMeasure(programme, end);
        Map<MeasureId, Cell> earlier =
                perMeasure(programme, new AsOf(period.from().minusDays(1), knownAt));
        Plan approved = plans.approvedBase(programme, end);
        int limit = rules.require(programme, RuleKey.DEVIATION_LIMIT, end).number();
        List<NumericProof.Row> rows = programmes.measures(programme, end).stream()
                .map(measure -> row(
                        measure.code(),
                        measure.title(),
                        approved.ofMeasure(measure.id()),
                        whole.getOrDefault(measure.id(), Cell.EMPTY),
                        earlier.getOrDefault(measure.id(), Cell.EMPTY),
                        limit))
                .toList();
        NumericProof.Row total =
                row("", "Summe", approved.total(), Cell.sum(whole.values()), Cell.sum(earlier.values()), limit);
        FundingTerms inForce = terms.of(programme, end);
        DrawdownPosition position = drawdowns.compute(programme, end);
        Money notEligible = Cell.sum(whole.values()).notEligible();
        Money other = otherIncome(programme, end);
        return new NumericProof(
                period.to(),
                period,
                rows,
                total,
                List.of(
                        new NumericProof.Financing("Zuwendung", inForce.grantMax(), position.paidOut()),
                        new NumericProof.Financing("Drittmittel und Einnahmen", Money.ZERO, other),
                        new NumericProof.Financing(
                                "Eigenmittel",
                                approved.total().minus(inForce.grantMax()),
                                total.whole()
                                        .plus(notEligible)
                                        .minus(position.paidOut())
                                        .minus(other))),
                FinalSettlement.of(total.whole(), position.paidOut(), position.cut(), inForce));
    }

    private Map<MeasureId, Cell> perMeasure(ProgrammeId programme, AsOf asOf) {
        return figures.compute(programme, asOf).stream()
                .collect(Collectors.groupingBy(
                        Cell::measure, Collectors.collectingAndThen(Collectors.toList(), Cell::sum)));
    }

    private static NumericProof.Row row(
            String code, String title, Money approved, Cell whole, Cell earlier, int limitBp) {
        Money deviation = whole.actual().minus(approved);
        return new NumericProof.Row(
                code,
                title,
                approved,
                whole.plan(),
                earlier.actual(),
                whole.actual().minus(earlier.actual()),
                whole.actual(),
                deviation,
                Percent.of(deviation, approved),
                new Deviation(title, approved, deviation, limitBp).needsAuthority());
    }

    private Money otherIncome(ProgrammeId programme, AsOf asOf) {
        return Money.ofCents(jdbc.sql(
                        """
                        select coalesce(sum(cents), 0) from funding.income
                         where programme_id = ? and received_on <= ? and recorded_at <= ?
                        """)
                .params(programme.value(), asOf.day(), Timestamp.from(asOf.knownAt()))
                .query(Long.class)
                .single());
    }
}
