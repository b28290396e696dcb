package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.AwardContract;
import de.wirtschaftsstandort.funding.CancelProcurement;
import de.wirtschaftsstandort.funding.ChooseProcedure;
import de.wirtschaftsstandort.funding.EvaluateByCriteria;
import de.wirtschaftsstandort.funding.EvaluateOffers;
import de.wirtschaftsstandort.funding.FinishProcurement;
import de.wirtschaftsstandort.funding.FixCriteria;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.InformBidders;
import de.wirtschaftsstandort.funding.InviteBidders;
import de.wirtschaftsstandort.funding.NameEvaluator;
import de.wirtschaftsstandort.funding.Parties;
import de.wirtschaftsstandort.funding.PartyId;
import de.wirtschaftsstandort.funding.Procedure;
import de.wirtschaftsstandort.funding.ProcurementId;
import de.wirtschaftsstandort.funding.ProcurementRecord;
import de.wirtschaftsstandort.funding.RecordOffer;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.funding.UserId;
import de.wirtschaftsstandort.shared.CountyTime;
import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes a procurement a step further. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class ProcurementStepsController {

    private final Desks desks;
    private final ProcurementController screen;
    private final Parties parties;
    private final ChooseProcedure choose;
    private final InviteBidders invite;
    private final RecordOffer offers;
    private final NameEvaluator evaluators;
    private final EvaluateOffers evaluate;
    private final EvaluateByCriteria byCriteria;
    private final FixCriteria fix;
    private final InformBidders inform;
    private final AwardContract award;
    private final FinishProcurement finish;
    private final CancelProcurement cancel;

    ProcurementStepsController(
            Desks desks,
            ProcurementController screen,
            Parties parties,
            ChooseProcedure choose,
            InviteBidders invite,
            RecordOffer offers,
            NameEvaluator evaluators,
            EvaluateOffers evaluate,
            EvaluateByCriteria byCriteria,
            FixCriteria fix,
            InformBidders inform,
            AwardContract award,
            FinishProcurement finish,
            CancelProcurement cancel) {
        this.desks = desks;
        this.screen = screen;
        this.parties = parties;
        this.choose = choose;
        this.invite = invite;
        this.offers = offers;
        this.evaluators = evaluators;
        this.evaluate = evaluate;
        this.byCriteria = byCriteria;
        this.fix = fix;
        this.inform = inform;
        this.award = award;
        this.finish = finish;
        this.cancel = cancel;
    }

    @Allows(FundingAction.EVALUATE_OFFERS)
    @PostMapping(ProcurementController.PATH + "/evaluation")
    String evaluate(@PathVariable("programme") String code, @PathVariable("number") String number, Posted posted) {
        return step(code, number, posted, (desk, record) -> {
            List<ProcurementRecord.Bid> bids = record.offers().orElse(List.of());
            ProcurementReader.Evaluation typed = new ProcurementReader(posted.reader()).evaluation(bids);
            Map<String, PartyId> ids = new HashMap<>();
            bids.forEach(bid -> ids.put(bid.company(), bid.offer().bidder()));
            ProcurementId id = record.procurement().id();
            if (record.scheme().isPresent()) {
                FormReader form = posted.reader();
                var points =
                        new ProcurementReader(form).points(bids, record.scheme().orElseThrow());
                form.refuseIfWrong();
                byCriteria.evaluate(desk.actor(), id, byParty(points, ids), byParty(typed.rejected(), ids));
            } else {
                evaluate.evaluate(desk.actor(), id, byParty(typed.scores(), ids), byParty(typed.rejected(), ids));
            }
        });
    }

    private static <T> Map<PartyId, T> byParty(Map<String, T> byName, Map<String, PartyId> ids) {
        Map<PartyId, T> byParty = new HashMap<>();
        ids.forEach((name, id) -> Optional.ofNullable(byName.get(name)).ifPresent(value -> byParty.put(id, value)));
        return byParty;
    }

    @Allows(FundingAction.KEEP_PROCUREMENT)
    @PostMapping(ProcurementController.PATH + "/{step}")
    String step(
            @PathVariable("programme") String code,
            @PathVariable("number") String number,
            @PathVariable("step") String step,
            Posted posted) {
        return step(code, number, posted, (desk, record) -> {
            FormReader form = posted.reader();
            ProcurementId id = record.procurement().id();
            switch (step) {
                case "procedure" -> {
                    Procedure procedure = new ProcurementReader(form).procedure();
                    choose.choose(
                            desk.actor(),
                            id,
                            procedure,
                            form.optionalText("procedureReason"),
                            form.optionalText("lotDecision"));
                }
                case "criteria" -> fix.fix(desk.actor(), id, new ProcurementReader(form).scheme());
                case "invitation" -> {
                    Map<PartyId, String> asked = new LinkedHashMap<>();
                    new ProcurementReader(form).bidders().forEach((name, proof) -> asked.put(party(desk, name), proof));
                    invite.invite(desk.actor(), id, asked);
                }
                case "offer" -> offer(desk, id, form);
                case "evaluator" -> {
                    String login = form.text("evaluator");
                    form.refuseIfWrong();
                    evaluators.name(
                            desk.actor(),
                            id,
                            new UserId(login),
                            known(desk, form.optionalText("employer")),
                            form.flag("noConflict"));
                }
                case "information" -> {
                    LocalDate sent = form.date("sentOn");
                    form.refuseIfWrong();
                    inform.inform(desk.actor(), id, sent);
                }
                case "award" -> {
                    String winner = form.text("winner");
                    LocalDate day = form.date("awardedOn");
                    form.refuseIfWrong();
                    award.award(desk.actor(), id, party(desk, winner), day, form.optionalText("awardReason"));
                }
                case "finish" -> finish.finish(desk.actor(), id);
                case "cancellation" -> cancel.cancel(desk.actor(), id, form.optionalText("reason"));
                default -> throw new ScreenMissing("step " + step);
            }
        });
    }

    private void offer(Desk desk, ProcurementId id, FormReader form) {
        String bidder = form.text("bidder");
        LocalDate day = form.date("receivedOn");
        Instant at = day.atTime(form.timeOrMidnight("receivedAt"))
                .atZone(CountyTime.ZONE)
                .toInstant();
        Money net = form.money("net");
        form.refuseIfWrong();
        offers.record(desk.actor(), id, party(desk, bidder), at, net, form.flag("formallyOk"));
    }

    private PartyId party(Desk desk, String name) {
        return parties.register(desk.actor(), desk.id(), name, false, false);
    }

    private Optional<PartyId> known(Desk desk, String name) {
        return parties.find(desk.id(), name);
    }

    private String step(String code, String number, Posted posted, BiConsumer<Desk, ProcurementRecord> work) {
        Desk desk = desks.open(code, posted);
        ProcurementRecord record = screen.require(desk, number);
        return posted.handle(
                () -> {
                    work.accept(desk, record);
                    return posted.done("funding.procurement.moved", desk.path("/procurements/" + number));
                },
                wrong -> screen.shown(desk, record, wrong, posted.model()));
    }
}
