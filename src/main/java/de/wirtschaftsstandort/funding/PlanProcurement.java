package de.wirtschaftsstandort.funding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens a record for something that has to be bought. */
@Component
public class PlanProcurement {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Programmes programmes;
    private final JdbcClient jdbc;

    PlanProcurement(Bookkeeping bookkeeping, Permissions permissions, Programmes programmes, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.programmes = programmes;
        this.jdbc = jdbc;
    }

    public ProcurementId plan(Actor actor, ProgrammeId programme, NewProcurement need) {
        return bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.KEEP_PROCUREMENT, programme, need.measures());
            new Complaints()
                    .blank(need.subject(), "subject", "Bitte den Gegenstand angeben.")
                    .blank(need.needKey(), "needKey", "Bitte den Bedarf benennen, dem die Vergabe dient.")
                    .blank(need.estimateBasis(), "estimateBasis", "Bitte sagen, worauf die Schätzung beruht.")
                    .when(!need.estimatedNet().isPositive(), "estimatedNet", "Der Auftragswert muss über null liegen.")
                    .when(
                            need.measures().isEmpty()
                                    || !programmes
                                            .measuresById(programme)
                                            .keySet()
                                            .containsAll(need.measures()),
                            "measures",
                            "Bitte Maßnahmen dieses Programms angeben.")
                    .refuse();
            String number = booking.number("V", need.estimatedOn().getYear(), 3);
            int id = jdbc.sql(
                            """
                            insert into funding.procurement
                                (programme_id, number, subject, need_key, estimated_net_cents, estimated_on, estimate_basis, vat_bp, state,
                                 recorded_by, recorded_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, 'NEED', ?, ?) returning id
                            """)
                    .params(
                            programme.value(),
                            number,
                            need.subject(),
                            need.needKey(),
                            need.estimatedNet().cents(),
                            need.estimatedOn(),
                            need.estimateBasis(),
                            need.vat().basisPoints(),
                            actor.user().value(),
                            booking.timestamp())
                    .query(Integer.class)
                    .single();
            need.measures().forEach(measure -> jdbc.sql("insert into funding.procurement_measure values (?, ?)")
                    .params(id, measure.value())
                    .update());
            booking.note(
                    actor, "Vergabe angelegt", number, "", need.estimatedNet().format("de") + " netto", need.subject());
            return new ProcurementId(id);
        });
    }
}
