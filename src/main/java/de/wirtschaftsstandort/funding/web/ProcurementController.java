package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.AwardCriterion;
import de.wirtschaftsstandort.funding.AwardScheme;
import de.wirtschaftsstandort.funding.Commitment;
import de.wirtschaftsstandort.funding.Documents;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.Parties;
import de.wirtschaftsstandort.funding.Party;
import de.wirtschaftsstandort.funding.PartyId;
import de.wirtschaftsstandort.funding.Permissions;
import de.wirtschaftsstandort.funding.PriceFormula;
import de.wirtschaftsstandort.funding.Procedure;
import de.wirtschaftsstandort.funding.Procurement;
import de.wirtschaftsstandort.funding.ProcurementRecord;
import de.wirtschaftsstandort.funding.ProcurementRecords;
import de.wirtschaftsstandort.funding.Programmes;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.funding.TieRule;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One procurement: its note, what its value demands, its files and orders, and the step that comes next. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class ProcurementController {

    static final String PATH = ProcurementsController.PATH + "/{number}";

    private static final List<Procurement.State> WAY = List.of(
            Procurement.State.NEED,
            Procurement.State.PROCEDURE_CHOSEN,
            Procurement.State.RUNNING,
            Procurement.State.EVALUATION,
            Procurement.State.BIDDERS_INFORMED,
            Procurement.State.AWARDED,
            Procurement.State.FINISHED);

    private final Desks desks;
    private final ProcurementRecords records;
    private final Programmes programmes;
    private final Permissions permissions;
    private final Parties parties;
    private final Documents documents;

    ProcurementController(
            Desks desks,
            ProcurementRecords records,
            Programmes programmes,
            Permissions permissions,
            Parties parties,
            Documents documents) {
        this.desks = desks;
        this.records = records;
        this.programmes = programmes;
        this.permissions = permissions;
        this.parties = parties;
        this.documents = documents;
    }

    @Allows({FundingAction.READ_PROCUREMENT, FundingAction.EVALUATE_OFFERS})
    @GetMapping(PATH)
    String procurement(
            @PathVariable("programme") String code,
            @PathVariable("number") String number,
            HttpServletRequest request,
            Model model) {
        Desk desk = desks.open(code, request, model);
        String today = desk.today().toString();
        ProcurementRecord record = require(desk, number);
        Map<String, String> values = new HashMap<>(Map.of(
                "receivedOn",
                today,
                "formallyOk",
                "true",
                "sentOn",
                today,
                "awardedOn",
                today,
                "procedure",
                record.advice().required().name()));
        record.scheme().ifPresent(scheme -> values.putAll(criteria(scheme)));
        return shown(desk, record, Form.of(values), model);
    }

    ProcurementRecord require(Desk desk, String number) {
        return records.find(desk.actor(), desk.id(), number)
                .orElseThrow(() -> new ScreenMissing("procurement " + number));
    }

    String shown(Desk desk, ProcurementRecord record, Form form, Model model) {
        Procurement one = record.procurement();
        model.addAttribute("form", form);
        model.addAttribute("heading", one.number() + " " + one.subject());
        model.addAttribute("path", desk.path("/procurements/" + one.number()));
        model.addAttribute("number", one.number());
        model.addAttribute("state", one.state().name());
        model.addAttribute("stateLabel", one.state().label());
        model.addAttribute("way", way(one.state()));
        model.addAttribute("advice", AdviceView.of(desk, record.advice(), record.neighbours()));
        model.addAttribute("facts", ProcurementTables.facts(desk, record, programmes.measures(desk.id())));
        model.addAttribute("offersHidden", record.offers().isEmpty());
        model.addAttribute(
                "offers", ProcurementTables.offers(desk, record.offers().orElse(List.of())));
        model.addAttribute(
                "bids",
                record.offers().orElse(List.of()).stream()
                        .map(bid -> new Option(bid.company(), bid.company()))
                        .toList());
        model.addAttribute(
                "files",
                ReceiptTables.documents(
                        desk,
                        documents.linkedTo(
                                desk.id(), ProcurementRecords.ENTITY, one.id().value())));
        model.addAttribute(
                "orders", OrderTables.of(desk, desk.text("funding.tab.orders"), record.orders(), Commitment::open));
        model.addAttribute(
                "procedures",
                Stream.of(Procedure.values())
                        .map(procedure -> new Option(procedure.name(), procedure.label()))
                        .toList());
        model.addAttribute(
                "suppliers", parties.of(desk.id()).stream().map(Party::name).toList());
        model.addAttribute("bidders", ProcurementReader.BIDDERS);
        model.addAttribute(
                "keeps", permissions.allows(desk.actor(), FundingAction.KEEP_PROCUREMENT, desk.id(), one.measures()));
        model.addAttribute("evaluates", record.evaluates());
        model.addAttribute("mostCriteria", AwardScheme.MOST - 1);
        model.addAttribute("formulas", options(PriceFormula.values(), PriceFormula::label));
        model.addAttribute("ties", options(TieRule.values(), TieRule::label));
        model.addAttribute(
                "judged",
                record.scheme().map(AwardScheme::judged).orElse(List.of()).stream()
                        .map(criterion -> new Option(
                                Integer.toString(criterion.position()),
                                criterion.name() + " (" + criterion.weight() + " %)"))
                        .toList());
        model.addAttribute("weighed", record.scheme().isPresent());
        record.scheme().flatMap(RankingTables::formula).ifPresent(words -> model.addAttribute("formula", words));
        record.ranking().ifPresent(ranking -> {
            model.addAttribute("ranking", RankingTables.of(desk, ranking, companies(record)));
            model.addAttribute("lowest", ranking.lowest().format(desk.texts().language()));
            model.addAttribute("tie", ranking.scheme().tie().label());
        });
        return "backoffice/funding/procurement";
    }

    private static <T extends Enum<T>> List<Option> options(T[] values, Function<T, String> label) {
        return Stream.of(values)
                .map(one -> new Option(one.name(), label.apply(one)))
                .toList();
    }

    private static Map<PartyId, String> companies(ProcurementRecord record) {
        return record.offers().orElse(List.of()).stream()
                .collect(Collectors.toMap(bid -> bid.offer().bidder(), ProcurementRecord.Bid::company));
    }

    /** What the scheme says, as its form asks for it. */
    private static Map<String, String> criteria(AwardScheme scheme) {
        Map<String, String> values = new HashMap<>(Map.of(
                "priceFormula", scheme.formula().name(), "tieRule", scheme.tie().name()));
        scheme.criteria().stream()
                .filter(AwardCriterion::byPrice)
                .forEach(one -> values.put("priceWeight", Integer.toString(one.weight())));
        List<AwardCriterion> judged = scheme.judged();
        for (int at = 1; at <= judged.size(); at++) {
            values.put("criterion-" + at, judged.get(at - 1).name());
            values.put("weight-" + at, Integer.toString(judged.get(at - 1).weight()));
        }
        return values;
    }

    private static List<Station> way(Procurement.State state) {
        int at = WAY.indexOf(state);
        return WAY.stream()
                .map(one -> new Station(one.label(), WAY.indexOf(one) < at, WAY.indexOf(one) == at))
                .toList();
    }
}
