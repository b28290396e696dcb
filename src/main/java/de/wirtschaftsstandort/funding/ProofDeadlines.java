package de.wirtschaftsstandort.funding;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What follows the years and the end: closing, interim and final proof, retention. What was done drops out; what was not stays
 * beyond its day as long as there is money of that time to account for.
 */
@Component
class ProofDeadlines {

    private final RuleBook rules;
    private final JdbcClient jdbc;

    ProofDeadlines(RuleBook rules, JdbcClient jdbc) {
        this.rules = rules;
        this.jdbc = jdbc;
    }

    List<Deadline> of(ProgrammeId programme, DateRange approved, AsOf asOf) {
        Set<Integer> closed = closed(programme, asOf);
        Set<Integer> spent = spent(programme, asOf);
        List<Proof> proofs = proofs(programme, asOf);
        Optional<LocalDate> ended =
                proofs.stream().filter(Proof::isFinal).map(Proof::submittedOn).max(Comparator.naturalOrder());
        Setting closing = rules.require(programme, RuleKey.YEAR_CLOSING_DUE, asOf);
        Setting interim = rules.require(programme, RuleKey.INTERIM_PROOF_DUE, asOf);
        List<Deadline> open = new ArrayList<>();
        for (int year : approved.years()) {
            LocalDate end = LocalDate.of(year, 12, 31);
            if (!closed.contains(year)) {
                add(
                        open,
                        asOf,
                        spent.contains(year),
                        Deadline.of(
                                DeadlineKind.YEAR_CLOSING,
                                end.plus(closing.period()),
                                "Jahresabschluss " + year,
                                "Closing of the year " + year,
                                closing.citation()));
            }
            boolean isProven = ended.isPresent()
                    || proofs.stream().anyMatch(proof -> !proof.periodTo().isBefore(end));
            if (year < approved.to().getYear() && !isProven) {
                add(
                        open,
                        asOf,
                        spent.contains(year),
                        Deadline.of(
                                DeadlineKind.PROOF,
                                end.plus(interim.period()),
                                "Zwischennachweis " + year,
                                "Interim proof of use " + year,
                                interim.citation()));
            }
        }
        if (ended.isPresent()) {
            Setting retention = rules.require(programme, RuleKey.RETENTION, asOf);
            open.add(Deadline.of(
                    DeadlineKind.RETENTION,
                    ended.get().plus(retention.period()),
                    "Aufbewahrungsfrist endet",
                    "Retention period ends",
                    retention.citation()));
        } else {
            Setting last = rules.require(programme, RuleKey.FINAL_PROOF_DUE, asOf);
            add(
                    open,
                    asOf,
                    !spent.isEmpty(),
                    Deadline.of(
                            DeadlineKind.PROOF,
                            approved.to().plus(last.period()),
                            "Schlussnachweis",
                            "Final proof of use",
                            last.citation()));
        }
        return open;
    }

    private static void add(List<Deadline> open, AsOf asOf, boolean stays, Deadline deadline) {
        if (stays || !deadline.day().isBefore(asOf.day())) {
            open.add(deadline);
        }
    }

    private Set<Integer> closed(ProgrammeId programme, AsOf asOf) {
        return jdbc.sql(
                        """
                        select year from (
                            select distinct on (key) key::integer as year, data ->> 'state' as state
                              from funding.on_record(?, 'budget_year', ?) order by key, id desc) y
                         where state = 'CLOSED'
                        """)
                .params(programme.value(), Timestamp.from(asOf.knownAt()))
                .query(Integer.class)
                .set();
    }

    /** Years with payments. */
    private Set<Integer> spent(ProgrammeId programme, AsOf asOf) {
        return jdbc.sql(
                        """
                        select distinct e.year from funding.money_entry e join funding.measure m on m.id = e.measure_id
                         where m.programme_id = ? and e.kind in ('ACTUAL', 'NOT_ELIGIBLE') and e.on_day <= ? and e.recorded_at <= ?
                        """)
                .params(programme.value(), asOf.day(), Timestamp.from(asOf.knownAt()))
                .query(Integer.class)
                .set();
    }

    /** A proof of use that was handed in. */
    private record Proof(boolean isFinal, LocalDate periodTo, LocalDate submittedOn) {}

    private List<Proof> proofs(ProgrammeId programme, AsOf asOf) {
        return jdbc.sql(
                        """
                        select kind, period_to, submitted_on from funding.proof
                         where programme_id = ? and submitted_on <= ? and submitted_at <= ?
                        """)
                .params(programme.value(), asOf.day(), Timestamp.from(asOf.knownAt()))
                .query((row, n) -> new Proof(
                        row.getString("kind").equals("FINAL"),
                        row.getObject("period_to", LocalDate.class),
                        row.getObject("submitted_on", LocalDate.class)))
                .list();
    }
}
