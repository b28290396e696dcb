package de.wirtschaftsstandort.funding;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts a year into closing and keeps what is to become of the rests of its orders, until the lead closes it. */
@Component
public class PrepareClosing {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Commitments commitments;
    private final BudgetYears years;
    private final JdbcClient jdbc;

    PrepareClosing(
            Bookkeeping bookkeeping,
            Permissions permissions,
            Commitments commitments,
            BudgetYears years,
            JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.commitments = commitments;
        this.years = years;
        this.jdbc = jdbc;
    }

    /** From now on the year takes what belongs to it and no new orders. */
    public void begin(Actor actor, ProgrammeId programme, int year) {
        bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.PREPARE_CLOSING, programme);
            begin(actor, booking, programme, year);
            return year;
        });
    }

    void begin(Actor actor, Booking booking, ProgrammeId programme, int year) {
        new Complaints()
                .when(
                        years.state(programme, year) != YearState.OPEN,
                        "year",
                        "Das Jahr " + year + " ist schon im Abschluss.")
                .when(booking.today().getYear() < year, "year", "Das Jahr " + year + " hat noch nicht begonnen.")
                .refuse();
        years.move(actor, booking, programme, year, YearState.CLOSING);
        booking.note(actor, "Jahresabschluss begonnen", Integer.toString(year), "OPEN", "CLOSING", "");
    }

    /** Keeps decisions over rests; a later one replaces an earlier one. */
    public void decide(Actor actor, ProgrammeId programme, int year, Map<CommitmentId, Remainder> remainders) {
        bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.PREPARE_CLOSING, programme);
            new Complaints()
                    .when(
                            years.state(programme, year) != YearState.CLOSING,
                            "year",
                            "Das Jahr " + year + " ist nicht im Abschluss.")
                    .when(remainders.isEmpty(), "remainders", "Bitte zu mindestens einem Rest entscheiden.")
                    .refuse();
            Map<CommitmentId, Remainder> before = decided(programme, year);
            remainders.forEach((order, remainder) -> {
                if (before.get(order) != remainder) {
                    jdbc.sql(
                                    """
                                    insert into funding.year_remainder (programme_id, year, commitment_id, remainder, decided_by, decided_at)
                                    values (?, ?, ?, ?, ?, ?)
                                    """)
                            .params(
                                    programme.value(),
                                    year,
                                    order.value(),
                                    remainder.name(),
                                    actor.user().value(),
                                    booking.timestamp())
                            .update();
                    booking.note(
                            actor,
                            "Rest entschieden",
                            commitments.require(order).number(),
                            "",
                            remainder.name(),
                            "Jahresabschluss " + year);
                }
            });
            return year;
        });
    }

    /** What was decided last over each rest. */
    public Map<CommitmentId, Remainder> decided(Actor actor, ProgrammeId programme, int year) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return decided(programme, year);
    }

    Map<CommitmentId, Remainder> decided(ProgrammeId programme, int year) {
        Map<CommitmentId, Remainder> decided = new HashMap<>();
        jdbc.sql(
                        """
                        select distinct on (commitment_id) commitment_id, remainder from funding.year_remainder
                         where programme_id = ? and year = ? order by commitment_id, id desc
                        """)
                .params(programme.value(), year)
                .query((row, n) -> decided.put(
                        new CommitmentId(row.getInt("commitment_id")), Remainder.valueOf(row.getString("remainder"))))
                .list();
        return decided;
    }
}
