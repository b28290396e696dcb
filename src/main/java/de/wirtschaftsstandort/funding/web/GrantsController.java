package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.AdoptGrantDecision;
import de.wirtschaftsstandort.funding.Adoption;
import de.wirtschaftsstandort.funding.AdoptionPreview;
import de.wirtschaftsstandort.funding.AncillaryConditions;
import de.wirtschaftsstandort.funding.Complaint;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.GrantDecision;
import de.wirtschaftsstandort.funding.GrantDecisionId;
import de.wirtschaftsstandort.funding.GrantDecisions;
import de.wirtschaftsstandort.funding.Measure;
import de.wirtschaftsstandort.funding.PreviewAdoption;
import de.wirtschaftsstandort.funding.Programmes;
import de.wirtschaftsstandort.funding.RecordGrantDecision;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Decisions of the granting body: recorded as they came, and taken over into the plan once it is seen what that does. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class GrantsController {

    private static final String PATH = Desks.PATH + "/{programme}/grants";
    private static final String MOVE = "move-";

    private final Desks desks;
    private final GrantDecisions decisions;
    private final RecordGrantDecision record;
    private final PreviewAdoption previews;
    private final AdoptGrantDecision adopt;
    private final Programmes programmes;
    private final AncillaryConditions conditions;

    GrantsController(
            Desks desks,
            GrantDecisions decisions,
            RecordGrantDecision record,
            PreviewAdoption previews,
            AdoptGrantDecision adopt,
            Programmes programmes,
            AncillaryConditions conditions) {
        this.desks = desks;
        this.decisions = decisions;
        this.record = record;
        this.previews = previews;
        this.adopt = adopt;
        this.programmes = programmes;
        this.conditions = conditions;
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH)
    String grants(@PathVariable("programme") String code, HttpServletRequest request, Model model) {
        Desk desk = desks.openFigures(code, request, model);
        return list(desk, Form.of(Map.of("held", "0", "grace", "0")), model);
    }

    private String list(Desk desk, Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("grants", GrantTables.all(desk, decisions.of(desk.actor(), desk.id())));
        model.addAttribute(
                "kinds",
                Arrays.stream(GrantDecision.Kind.values())
                        .map(kind -> new Option(kind.name(), desk.text("funding.grant." + kind.name())))
                        .toList());
        return "backoffice/funding/grants";
    }

    @Allows(FundingAction.CHANGE_RULES)
    @PostMapping(PATH)
    String record(@PathVariable("programme") String code, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        return posted.handle(
                () -> {
                    GrantDecisionId id = record.record(desk.actor(), desk.id(), GrantReader.read(posted.reader()));
                    return posted.done(
                            "funding.grant.recorded",
                            desk.path("/grants/"
                                    + require(desk, one -> one.id().equals(id)).number()));
                },
                wrong -> list(desk, wrong, posted.model()));
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH + "/{number}")
    String grant(
            @PathVariable("programme") String code,
            @PathVariable("number") String number,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            Model model) {
        Desk desk = desks.openFigures(code, request, model);
        return shown(desk, require(desk, number), Form.of(fields), fields, model);
    }

    private GrantDecisions.Recorded require(Desk desk, String number) {
        return require(desk, one -> Integer.toString(one.number()).equals(number));
    }

    private GrantDecisions.Recorded require(Desk desk, Predicate<GrantDecisions.Recorded> wanted) {
        return decisions.of(desk.actor(), desk.id()).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new ScreenMissing("grant decision"));
    }

    private String shown(Desk desk, GrantDecisions.Recorded one, Form form, Map<String, String> fields, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("heading", desk.text("funding.grant.one") + " " + one.number());
        model.addAttribute("path", desk.path("/grants/" + one.number()));
        model.addAttribute("grant", GrantTables.all(desk, List.of(one)));
        model.addAttribute("tranches", GrantTables.tranches(desk, one.decision()));
        model.addAttribute(
                "conditions",
                ConditionTables.all(
                        desk,
                        conditions.of(desk.actor(), desk.id(), desk.now()).stream()
                                .filter(condition -> condition.decision() == one.number())
                                .toList()));
        model.addAttribute("conditionsPath", desk.path("/conditions?decision=" + one.number()));
        model.addAttribute("adopted", one.adopted());
        if (!one.adopted()) {
            preview(desk, previews.preview(desk.actor(), desk.id(), adoption(one, fields)), model);
        }
        return "backoffice/funding/grant";
    }

    private void preview(Desk desk, AdoptionPreview preview, Model model) {
        model.addAttribute("years", GrantTables.years(desk, preview));
        model.addAttribute(
                "changes",
                GrantTables.changes(
                        desk,
                        preview,
                        programmes.measures(desk.id()).stream()
                                .collect(Collectors.toMap(Measure::id, Function.identity()))));
        model.addAttribute("ineligible", GrantTables.receipts(desk, preview));
        model.addAttribute(
                "complaints",
                preview.complaints().stream().map(Complaint::sentence).toList());
        List<Option> targets = preview.terms().approved().years().stream()
                .map(year -> new Option(Integer.toString(year), Integer.toString(year)))
                .toList();
        model.addAttribute(
                "moves",
                preview.moved().entrySet().stream()
                        .map(move -> new Move(
                                MOVE + move.getKey(),
                                Integer.toString(move.getKey()),
                                Integer.toString(move.getValue()),
                                targets))
                        .toList());
    }

    /** Where the money of a year that is not approved goes. */
    @TemplateVisible
    record Move(String field, String year, String target, List<Option> targets) {}

    private static Adoption adoption(GrantDecisions.Recorded one, Map<String, String> fields) {
        Map<Integer, Integer> moves = new TreeMap<>();
        fields.forEach((field, value) -> {
            if (field.matches(MOVE + "\\d{4}") && value.matches("\\d{4}")) {
                moves.put(Integer.valueOf(field.substring(MOVE.length())), Integer.valueOf(value));
            }
        });
        return new Adoption(one.id(), moves, Map.of());
    }

    @Allows(FundingAction.CHANGE_RULES)
    @PostMapping(PATH + "/{number}/adoption")
    String adopt(@PathVariable("programme") String code, @PathVariable("number") String number, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        GrantDecisions.Recorded one = require(desk, number);
        return posted.handle(
                () -> {
                    adopt.adopt(desk.actor(), adoption(one, posted.fields()));
                    return posted.done("funding.grant.now-adopted", desk.path("/grants/" + number));
                },
                wrong -> shown(desk, one, wrong, posted.fields(), posted.model()));
    }
}
