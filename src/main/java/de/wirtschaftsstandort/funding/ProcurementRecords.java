package de.wirtschaftsstandort.funding;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one procurement with everything around it. */
@Component
public class ProcurementRecords {

    /** As files are linked to it. */
    public static final String ENTITY = "procurement";

    private record Words(String basis, String cancelled) {}

    private final Procurements procurements;
    private final AdviseProcedure advice;
    private final Permissions permissions;
    private final Parties parties;
    private final Commitments commitments;
    private final AwardSchemes schemes;
    private final JdbcClient jdbc;

    ProcurementRecords(
            Procurements procurements,
            AdviseProcedure advice,
            Permissions permissions,
            Parties parties,
            Commitments commitments,
            AwardSchemes schemes,
            JdbcClient jdbc) {
        this.procurements = procurements;
        this.advice = advice;
        this.permissions = permissions;
        this.parties = parties;
        this.commitments = commitments;
        this.schemes = schemes;
        this.jdbc = jdbc;
    }

    /** Those the actor may read or evaluates. */
    public List<Procurement> of(Actor actor, ProgrammeId programme) {
        return procurements.all(programme).stream()
                .filter(one -> mayRead(actor, one))
                .toList();
    }

    private boolean mayRead(Actor actor, Procurement one) {
        return permissions.allows(actor, FundingAction.READ_PROCUREMENT, one.programme(), one.measures())
                || procurements.isEvaluator(one.id(), actor.user());
    }

    /** Empty when there is none of that number, or none for this person. */
    public Optional<ProcurementRecord> find(Actor actor, ProgrammeId programme, String number) {
        return of(actor, programme).stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .map(one -> read(actor, one));
    }

    private ProcurementRecord read(Actor actor, Procurement one) {
        Words words = jdbc.sql("select estimate_basis, cancel_reason from funding.procurement where id = ?")
                .param(one.id().value())
                .query((row, n) -> new Words(row.getString("estimate_basis"), row.getString("cancel_reason")))
                .single();
        List<Offer> offers = procurements.offers(one.id());
        return new ProcurementRecord(
                one,
                words.basis(),
                words.cancelled(),
                procurements.advice(one),
                advice.neighbours(one),
                invited(one),
                procurements.maySeeOffers(actor, one)
                        ? Optional.of(offers.stream()
                                .map(offer -> new ProcurementRecord.Bid(
                                        parties.require(one.programme(), offer.bidder())
                                                .name(),
                                        offer))
                                .toList())
                        : Optional.empty(),
                schemes.find(one.id()),
                procurements.maySeeOffers(actor, one) ? schemes.ranking(one.id(), offers) : Optional.empty(),
                evaluators(one),
                commitments.ofProcurement(one.id()),
                ProcurementLists.missing(one, offers),
                procurements.isEvaluator(one.id(), actor.user()));
    }

    private List<ProcurementRecord.Invited> invited(Procurement one) {
        return jdbc.sql(
                        """
                        select p.name, i.suitable from funding.procurement_invitation i join funding.party p on p.id = i.party_id
                         where i.procurement_id = ? order by p.name
                        """)
                .param(one.id().value())
                .query((row, n) -> new ProcurementRecord.Invited(row.getString("name"), row.getString("suitable")))
                .list();
    }

    private List<ProcurementRecord.Evaluator> evaluators(Procurement one) {
        return jdbc.sql(
                        """
                        select e.user_id, coalesce(p.name, '') as employer from funding.procurement_evaluator e
                          left join funding.party p on p.id = e.party_id
                         where e.procurement_id = ? order by e.user_id
                        """)
                .param(one.id().value())
                .query((row, n) -> new ProcurementRecord.Evaluator(
                        new UserId(row.getString("user_id")), row.getString("employer")))
                .list();
    }
}
