package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.AskByCircular;
import de.wirtschaftsstandort.funding.Bodies;
import de.wirtschaftsstandort.funding.Body;
import de.wirtschaftsstandort.funding.Circular;
import de.wirtschaftsstandort.funding.CircularId;
import de.wirtschaftsstandort.funding.Circulars;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.NewCircular;
import de.wirtschaftsstandort.funding.Programmes;
import de.wirtschaftsstandort.funding.Refused;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.funding.Virement;
import de.wirtschaftsstandort.funding.VirementId;
import de.wirtschaftsstandort.funding.Virements;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The circular votes of a programme, and a new one. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class CircularsController {

    static final String PATH = Desks.PATH + "/{programme}/circulars";

    private static final int USUAL_DAYS = 14;

    private final Desks desks;
    private final Circulars circulars;
    private final Bodies bodies;
    private final Virements virements;
    private final Programmes programmes;
    private final AskByCircular ask;

    CircularsController(
            Desks desks,
            Circulars circulars,
            Bodies bodies,
            Virements virements,
            Programmes programmes,
            AskByCircular ask) {
        this.desks = desks;
        this.circulars = circulars;
        this.bodies = bodies;
        this.virements = virements;
        this.programmes = programmes;
        this.ask = ask;
    }

    @Allows({FundingAction.READ_FIGURES, FundingAction.CAST_VOTE})
    @GetMapping(PATH)
    String circulars(
            @PathVariable("programme") String code,
            @RequestParam(name = "item", defaultValue = "") String item,
            HttpServletRequest request,
            Model model) {
        Desk desk = desks.open(code, request, model);
        Map<String, String> values = new HashMap<>(Map.of(
                "dueOn",
                desk.today().plusDays(USUAL_DAYS).toString(),
                "effectiveFrom",
                desk.today().plusDays(USUAL_DAYS).toString()));
        open(desk).stream()
                .filter(one -> one.number().equals(item))
                .findFirst()
                .ifPresent(one -> values.putAll(VirementTables.motion(one, programmes.measures(desk.id()))));
        return shown(desk, Form.of(values), model);
    }

    /** Virements that wait for a decision. */
    private List<Virement> open(Desk desk) {
        return virements.of(desk.id()).stream()
                .filter(one -> one.state() == Virement.State.SUBMITTED)
                .toList();
    }

    private String shown(Desk desk, Form form, Model model) {
        Table.Builder table = Table.of(
                desk.text("funding.tab.circulars"),
                Cells.header(desk, "number"),
                Cells.text(desk, "body"),
                Cells.text(desk, "what"),
                Cells.text(desk, "due"),
                Cells.text(desk, "votes-in"),
                Cells.text(desk, "status"));
        circulars
                .of(desk.actor(), desk.id())
                .forEach(one -> table.row(
                        Value.linked(one.number(), desk.path("/circulars/" + one.number())),
                        Value.words(one.bodyName()),
                        Value.words(one.title()),
                        Value.of(one.dueOn()),
                        Value.words(answered(one) + " / " + one.ballots().size()),
                        Value.words(desk.text("funding.circular.state." + one.state()))));
        model.addAttribute("form", form);
        model.addAttribute("circulars", table.build());
        List<Body> able = bodies.of(desk.id()).stream()
                .filter(body -> body.rules().circular())
                .toList();
        model.addAttribute(
                "bodies",
                able.stream()
                        .map(body -> new Option(Integer.toString(body.id().value()), body.name()))
                        .toList());
        model.addAttribute(
                "items",
                open(desk).stream()
                        .map(one -> new Option(
                                one.number(),
                                one.number() + " " + one.request().kind().label() + ": "
                                        + one.request().reason()))
                        .toList());
        return "backoffice/funding/circulars";
    }

    private static int answered(Circular one) {
        return one.ballots().size() - one.silent().size();
    }

    @Allows(FundingAction.RECORD_DECISION)
    @PostMapping(PATH)
    String ask(@PathVariable("programme") String code, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        return posted.handle(
                () -> {
                    FormReader form = posted.reader();
                    Body body = BodyField.read(bodies.of(desk.id()), form, "body");
                    String title = form.text("title");
                    String wording = form.text("wording");
                    LocalDate due = form.date("dueOn");
                    LocalDate from = form.date("effectiveFrom");
                    form.refuseIfWrong();
                    CircularId asked = ask.ask(
                            desk.actor(),
                            body.id(),
                            new NewCircular(
                                    title,
                                    wording,
                                    form.optionalText("reasons"),
                                    due,
                                    from,
                                    item(desk, form.optionalText("item"))));
                    return posted.done(
                            "funding.circular.asked",
                            desk.path("/circulars/"
                                    + circulars.require(desk.id(), asked).number()));
                },
                wrong -> shown(desk, wrong, posted.model()));
    }

    private Optional<VirementId> item(Desk desk, String number) {
        if (number.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(open(desk).stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new Refused("item", "Über „" + number + "“ ist nicht mehr zu entscheiden."))
                .id());
    }
}
