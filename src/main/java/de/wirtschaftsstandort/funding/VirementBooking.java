package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a virement into the plan ledger once everybody who has to has agreed. */
@Component
class VirementBooking {

    private final JdbcClient jdbc;
    private final PreviewVirement previews;

    VirementBooking(JdbcClient jdbc, PreviewVirement previews) {
        this.jdbc = jdbc;
        this.previews = previews;
    }

    /** Judges again: since it was handed in, money may have been bound and rules changed. */
    VirementPreview judge(Virement virement) {
        VirementPreview preview = previews.compute(virement.programme(), virement.request());
        if (!preview.complaints().isEmpty()) {
            throw new Refused(preview.complaints());
        }
        return preview;
    }

    void book(Actor actor, Booking booking, Virement virement, LocalDate effectiveOn) {
        if (effectiveOn.isAfter(booking.today())) {
            throw new Refused(
                    "effectiveOn",
                    "Die Umwidmung wirkt erst ab " + GermanDate.format(effectiveOn)
                            + "; bis dahin bleibt der Plan, wie er ist.");
        }
        VirementPreview preview = judge(virement);
        jdbc.sql("update funding.virement set state = 'EFFECTIVE', effective_on = ? where id = ?")
                .params(effectiveOn, virement.id().value())
                .update();
        virement.request().lines().forEach(line -> jdbc.sql(
                        """
                        insert into funding.plan_entry (measure_id, year, delta_cents, virement_id, effective_on, recorded_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        line.measure().value(),
                        line.year(),
                        line.delta().cents(),
                        virement.id().value(),
                        effectiveOn,
                        booking.timestamp())
                .update());
        preview.ownFunds().forEach((year, money) -> jdbc.sql(
                        """
                        insert into funding.own_funds_beyond_grant
                            (programme_id, year, cents, virement_id, effective_on, reason, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        virement.programme().value(),
                        year,
                        money.cents(),
                        virement.id().value(),
                        effectiveOn,
                        virement.request().reason(),
                        actor.user().value(),
                        booking.timestamp())
                .update());
        booking.note(
                actor,
                virement.request().kind().label() + " wirksam",
                virement.number(),
                preview.rows().stream()
                        .map(row -> row.measure().code() + " " + row.year() + " "
                                + row.before().cents())
                        .toList()
                        .toString(),
                preview.rows().stream()
                        .map(row -> row.measure().code() + " " + row.year() + " "
                                + row.after().cents())
                        .toList()
                        .toString(),
                virement.request().reason());
    }
}
