package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.Bodies;
import de.wirtschaftsstandort.funding.Body;
import de.wirtschaftsstandort.funding.CastBallot;
import de.wirtschaftsstandort.funding.Circular;
import de.wirtschaftsstandort.funding.Circulars;
import de.wirtschaftsstandort.funding.EndCircular;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.MemberId;
import de.wirtschaftsstandort.funding.Permissions;
import de.wirtschaftsstandort.funding.Refused;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One circular vote: the question, who answered what, and how it ends. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class CircularController {

    private static final String PATH = CircularsController.PATH + "/{number}";

    private final Desks desks;
    private final Circulars circulars;
    private final Bodies bodies;
    private final Permissions permissions;
    private final CastBallot cast;
    private final EndCircular end;

    CircularController(
            Desks desks,
            Circulars circulars,
            Bodies bodies,
            Permissions permissions,
            CastBallot cast,
            EndCircular end) {
        this.desks = desks;
        this.circulars = circulars;
        this.bodies = bodies;
        this.permissions = permissions;
        this.cast = cast;
        this.end = end;
    }

    @Allows({FundingAction.READ_FIGURES, FundingAction.CAST_VOTE})
    @GetMapping(PATH)
    String circular(
            @PathVariable("programme") String code,
            @PathVariable("number") String number,
            HttpServletRequest request,
            Model model) {
        Desk desk = desks.open(code, request, model);
        return shown(
                desk,
                require(desk, number),
                Form.of(Map.of("castOn", desk.today().toString())),
                model);
    }

    private Circular require(Desk desk, String number) {
        return circulars
                .find(desk.actor(), desk.id(), number)
                .orElseThrow(() -> new ScreenMissing("circular vote " + number));
    }

    private String shown(Desk desk, Circular one, Form form, Model model) {
        boolean leads = permissions.allows(desk.actor(), FundingAction.RECORD_DECISION, desk.id());
        boolean open = one.state() == Circular.State.OPEN;
        boolean voting = open && !desk.today().isAfter(one.dueOn());
        Body body = bodies.require(one.body());
        model.addAttribute("form", form);
        model.addAttribute("heading", one.number() + " " + one.title());
        model.addAttribute("path", desk.path("/circulars/" + one.number()));
        model.addAttribute("stateLabel", desk.text("funding.circular.state." + one.state()));
        model.addAttribute("endReason", one.endReason());
        model.addAttribute("facts", facts(desk, one, body));
        model.addAttribute("ballots", ballots(desk, one));
        model.addAttribute(
                "standing",
                desk.texts()
                        .text(
                                "funding.circular.standing",
                                one.cast() + " / " + one.ballots().size(),
                                body.quorum(one.ballots().size())));
        model.addAttribute("leads", leads && open);
        model.addAttribute(
                "countable", open && (one.silent().isEmpty() || desk.today().isAfter(one.dueOn())));
        model.addAttribute(
                "own",
                voting && permissions.allows(desk.actor(), FundingAction.CAST_VOTE, desk.id()) && own(desk, one));
        model.addAttribute("choices", choices(desk));
        model.addAttribute(
                "members",
                one.ballots().stream()
                        .map(ballot ->
                                new Option(Integer.toString(ballot.member().value()), ballot.name()))
                        .toList());
        return "backoffice/funding/circular";
    }

    private static boolean own(Desk desk, Circular one) {
        return one.ballots().stream()
                .anyMatch(ballot -> ballot.user().equals(desk.actor().user()));
    }

    private static List<Option> choices(Desk desk) {
        return Stream.of(Circular.Choice.values())
                .map(choice -> new Option(choice.name(), choice(desk, choice)))
                .toList();
    }

    private static String choice(Desk desk, Circular.Choice choice) {
        return desk.text("funding.circular.choice." + choice);
    }

    private static Table facts(Desk desk, Circular one, Body body) {
        Table.Builder table =
                Table.of(desk.text("funding.circular"), Cells.header(desk, "field"), Cells.text(desk, "value"));
        row(desk, table, "body", one.bodyName() + (body.deciding() ? "" : ", " + desk.text("funding.body.advising")));
        row(desk, table, "wording", one.wording());
        row(desk, table, "reason", one.reasons());
        table.row(Value.words(desk.text("funding.circular.asked-on")), Value.of(one.askedOn()));
        table.row(Value.words(desk.text("funding.circular.due-on")), Value.of(one.dueOn()));
        table.row(Value.words(desk.text("funding.column.effective-on")), Value.of(one.effectiveFrom()));
        row(
                desk,
                table,
                "majority",
                desk.text("funding.majority." + body.majority().name()));
        return table.build();
    }

    private static void row(Desk desk, Table.Builder table, String column, String words) {
        table.row(Value.words(desk.text("funding.column." + column)), Value.words(words));
    }

    private static Table ballots(Desk desk, Circular one) {
        Table.Builder table = Table.of(
                desk.text("funding.circular.ballots"),
                Cells.header(desk, "member"),
                Cells.text(desk, "ballot"),
                Cells.text(desk, "day"),
                Cells.text(desk, "note"));
        one.ballots()
                .forEach(ballot -> table.row(
                        Value.words(ballot.name()),
                        Value.words(ballot.choice()
                                .map(choice -> choice(desk, choice))
                                .orElse(desk.text("funding.circular.silent"))),
                        Value.ofDay(ballot.castOn()),
                        Value.words(ballot.reason())));
        return table.build();
    }

    @Allows({FundingAction.CAST_VOTE, FundingAction.RECORD_DECISION})
    @PostMapping(PATH + "/ballots")
    String cast(@PathVariable("programme") String code, @PathVariable("number") String number, Posted posted) {
        return step(code, number, posted, (desk, one) -> {
            FormReader form = posted.reader();
            Circular.Choice choice = Stream.of(Circular.Choice.values())
                    .filter(known -> known.name().equals(form.optionalText("choice")))
                    .findFirst()
                    .orElseThrow(() -> new Refused("choice", "Bitte sagen, wie abgestimmt wird."));
            boolean own = posted.by("own");
            LocalDate day = own ? desk.today() : form.date("castOn");
            form.refuseIfWrong();
            MemberId member = one.ballots().stream()
                    .filter(ballot -> own
                            ? ballot.user().equals(desk.actor().user())
                            : Integer.toString(ballot.member().value()).equals(form.optionalText("member")))
                    .findFirst()
                    .map(Circular.Ballot::member)
                    .orElseThrow(() -> new Refused("member", "Bitte das Mitglied auswählen."));
            cast.cast(desk.actor(), desk.id(), one.id(), member, choice, form.optionalText("reason"), day);
            return "funding.circular.cast";
        });
    }

    @Allows(FundingAction.RECORD_DECISION)
    @PostMapping(PATH + "/count")
    String count(@PathVariable("programme") String code, @PathVariable("number") String number, Posted posted) {
        return step(
                code,
                number,
                posted,
                (desk, one) -> end.count(desk.actor(), desk.id(), one.id()).isPresent()
                        ? "funding.circular.decided"
                        : "funding.circular.without-result");
    }

    @Allows(FundingAction.RECORD_DECISION)
    @PostMapping(PATH + "/stop")
    String stop(@PathVariable("programme") String code, @PathVariable("number") String number, Posted posted) {
        return step(code, number, posted, (desk, one) -> {
            end.stop(desk.actor(), desk.id(), one.id(), posted.form().value("stopReason"));
            return "funding.circular.stopped";
        });
    }

    /** Answers the message key of what was done. */
    private interface Step {
        String take(Desk desk, Circular one);
    }

    private String step(String code, String number, Posted posted, Step work) {
        Desk desk = desks.open(code, posted);
        Circular one = require(desk, number);
        return posted.handle(
                () -> posted.done(work.take(desk, one), desk.path("/circulars/" + number)),
                wrong -> shown(desk, one, wrong, posted.model()));
    }
}
