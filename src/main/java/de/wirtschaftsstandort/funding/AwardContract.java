package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Awards the contract; only with a complete note, and after the bidders' waiting time where there is one. */
@Component
public class AwardContract {

    private final ProcurementStep step;
    private final Procurements procurements;
    private final Parties parties;
    private final AwardSchemes schemes;
    private final JdbcClient jdbc;

    AwardContract(
            ProcurementStep step, Procurements procurements, Parties parties, AwardSchemes schemes, JdbcClient jdbc) {
        this.step = step;
        this.procurements = procurements;
        this.parties = parties;
        this.schemes = schemes;
        this.jdbc = jdbc;
    }

    public void award(Actor actor, ProcurementId id, PartyId winner, LocalDate day, String reason) {
        step.take(
                actor,
                id,
                "Zuschlag erteilt",
                Set.of(Procurement.State.EVALUATION, Procurement.State.BIDDERS_INFORMED),
                Procurement.State.AWARDED,
                (booking, procurement) -> {
                    List<Offer> offers = procurements.offers(id);
                    if (actor.employer()
                            .filter(company -> offers.stream()
                                    .anyMatch(offer -> offer.bidder().equals(company)))
                            .isPresent()) {
                        throw new NotPermitted("Wer für einen Bieter arbeitet, erteilt keinen Zuschlag.");
                    }
                    Optional<Offer> best = offers.stream()
                            .filter(offer -> offer.bidder().equals(winner))
                            .findFirst();
                    List<PartyId> first = schemes.ranking(id, offers)
                            .map(ranking -> ranking.best().stream()
                                    .map(row -> row.offer().bidder())
                                    .toList())
                            .orElse(List.of(winner));
                    ProcedureAdvice advice = procurements.advice(procurement);
                    LocalDate earliest = procurement
                            .bidderInformationOn()
                            .map(sent -> sent.plusDays(advice.bidderInformationDays()))
                            .orElse(LocalDate.MIN);
                    new Complaints()
                            .blank(reason, "awardReason", "Bitte den Zuschlag begründen.")
                            .when(day.isAfter(booking.today()), "awardedOn", "Der Zuschlag liegt in der Zukunft.")
                            .when(best.isEmpty(), "winner", "Von diesem Unternehmen liegt kein Angebot vor.")
                            .when(
                                    best.filter(offer -> !offer.formallyOk()
                                                    || !offer.rejectedReason().isBlank())
                                            .isPresent(),
                                    "winner",
                                    "Dieses Angebot ist ausgeschlossen.")
                            .when(
                                    best.isPresent() && !first.contains(winner),
                                    "winner",
                                    () -> "Nach den Kriterien steht vorn: "
                                            + first.stream()
                                                    .map(one -> parties.require(procurement.programme(), one)
                                                            .name())
                                                    .collect(Collectors.joining(", "))
                                            + ".")
                            .when(
                                    offers.stream()
                                            .anyMatch(offer -> !offer.bidder().equals(winner)
                                                    && !offer.formallyOk()
                                                    && offer.rejectedReason().isBlank()),
                                    "offers",
                                    "Zu jedem ausgeschlossenen Angebot gehört ein Grund.")
                            .when(
                                    procurement
                                            .procedure()
                                            .filter(chosen -> chosen.satisfies(advice.required()))
                                            .isEmpty(),
                                    "procedure",
                                    () -> "Der Bedarf ist seither gewachsen; bei "
                                            + advice.value().format("de") + " netto ist nötig: "
                                            + advice.required().label() + ".")
                            .when(
                                    advice.bidderInformation()
                                            && isCompetition(procurement)
                                            && procurement.bidderInformationOn().isEmpty(),
                                    "bidderInformation",
                                    () -> "Über "
                                            + advice.thresholds()
                                                    .money("bidderInfoAbove")
                                                    .format("de") + " netto sind die Bieter "
                                            + advice.bidderInformationDays() + " Tage vorher zu informieren.")
                            .when(
                                    day.isBefore(earliest),
                                    "awardedOn",
                                    () -> "Der Zuschlag ist frühestens am " + GermanDate.format(earliest) + " möglich.")
                            .refuse();
                    Offer offer = best.orElseThrow();
                    jdbc.sql(
                                    """
                                    update funding.procurement
                                       set winner_id = ?, awarded_net_cents = ?, awarded_gross_cents = ?, awarded_on = ?, award_reason = ?
                                     where id = ?
                                    """)
                            .params(
                                    winner.value(),
                                    offer.net().cents(),
                                    offer.gross().cents(),
                                    day,
                                    reason,
                                    id.value())
                            .update();
                    return parties.require(procurement.programme(), winner).name() + ": " + reason;
                });
    }

    private static boolean isCompetition(Procurement procurement) {
        return procurement
                .procedure()
                .filter(chosen -> chosen != Procedure.IN_HOUSE && chosen != Procedure.FRAMEWORK_CALL)
                .isPresent();
    }
}
