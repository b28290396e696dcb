package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.AmendBody;
import de.wirtschaftsstandort.funding.Bodies;
import de.wirtschaftsstandort.funding.Body;
import de.wirtschaftsstandort.funding.EndMembership;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.FoundBody;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.Majority;
import de.wirtschaftsstandort.funding.Member;
import de.wirtschaftsstandort.funding.NewMember;
import de.wirtschaftsstandort.funding.Refused;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.funding.RulesOfProcedure;
import de.wirtschaftsstandort.funding.SeatMember;
import de.wirtschaftsstandort.funding.Stakeholder;
import de.wirtschaftsstandort.funding.UserId;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Steering group and working groups: who sits in them, and whether every seat the rules ask for is filled. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class BodiesController {

    private static final String PATH = Desks.PATH + "/{programme}/bodies";

    private final Desks desks;
    private final Bodies bodies;
    private final FoundBody found;
    private final SeatMember seat;
    private final EndMembership end;
    private final AmendBody amend;

    BodiesController(Desks desks, Bodies bodies, FoundBody found, SeatMember seat, EndMembership end, AmendBody amend) {
        this.desks = desks;
        this.bodies = bodies;
        this.found = found;
        this.seat = seat;
        this.end = end;
        this.amend = amend;
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH)
    String bodies(@PathVariable("programme") String code, HttpServletRequest request, Model model) {
        Desk desk = desks.openFigures(code, request, model);
        return shown(
                desk,
                Form.of(Map.of("from", desk.today().toString(), "circular", "true", "amendedCircular", "true")),
                model);
    }

    private String shown(Desk desk, Form form, Model model) {
        List<Body> all = bodies.of(desk.id());
        Table.Builder table = Table.of(
                desk.text("funding.tab.bodies"),
                Cells.header(desk, "body"),
                Cells.text(desk, "body-kind"),
                Cells.text(desk, "members"),
                Cells.number(desk, "quorum"),
                Cells.text(desk, "majority"),
                Cells.text(desk, "procedure-rules"),
                Cells.text(desk, "composition"));
        all.forEach(body -> row(desk, table, body));
        model.addAttribute("form", form);
        model.addAttribute("table", table.build());
        model.addAttribute(
                "bodies",
                all.stream()
                        .map(body -> new Option(Integer.toString(body.id().value()), body.name()))
                        .toList());
        model.addAttribute("seats", seats(desk, all));
        model.addAttribute(
                "kinds",
                Stream.of(Body.Kind.values())
                        .map(kind -> new Option(kind.name(), kind(desk, kind)))
                        .toList());
        model.addAttribute(
                "majorities",
                Stream.of(Majority.values())
                        .map(one -> new Option(one.name(), desk.text("funding.majority." + one.name())))
                        .toList());
        model.addAttribute(
                "stakeholders",
                Stream.of(Stakeholder.values())
                        .map(one -> new Option(one.name(), one.label()))
                        .toList());
        return "backoffice/funding/bodies";
    }

    private List<Option> seats(Desk desk, List<Body> all) {
        return all.stream()
                .flatMap(body -> bodies.members(body.id(), desk.today()).stream()
                        .map(member ->
                                new Option(Integer.toString(member.id().value()), member.name() + ", " + body.name())))
                .toList();
    }

    private void row(Desk desk, Table.Builder table, Body body) {
        List<Member> members = bodies.members(body.id(), desk.today());
        List<Stakeholder> missing = bodies.missing(body.id(), desk.today());
        long voting = members.stream().filter(Member::voting).count();
        table.row(
                Value.words(body.name()),
                Value.words(
                        kind(desk, body.kind()) + (body.deciding() ? "" : ", " + desk.text("funding.body.advising"))),
                Value.words(members.stream()
                        .map(member ->
                                member.name() + " (" + member.stakeholder().label() + ")")
                        .collect(Collectors.joining(", "))),
                Value.words(body.quorum((int) voting) + " / " + voting),
                Value.words(desk.text("funding.majority." + body.majority().name())),
                Value.words(procedure(desk, body.rules())),
                Value.words(
                        missing.isEmpty()
                                ? desk.text("funding.body.complete")
                                : desk.texts()
                                        .text(
                                                "funding.body.missing",
                                                missing.stream()
                                                        .map(Stakeholder::label)
                                                        .collect(Collectors.joining(", ")),
                                                null)));
    }

    private static String procedure(Desk desk, RulesOfProcedure rules) {
        return (rules.noticeDays() == 0
                        ? desk.text("funding.body.no-notice")
                        : desk.texts().text("funding.body.notice", rules.noticeDays(), null))
                + ", "
                + desk.text(rules.circular() ? "funding.body.circular" : "funding.body.no-circular");
    }

    private static RulesOfProcedure procedure(FormReader form) {
        int days = form.optionalText("noticeDays").isEmpty() ? 0 : form.wholeNumber("noticeDays");
        form.refuseIfWrong();
        return new RulesOfProcedure(days, form.flag("circular"));
    }

    private static String kind(Desk desk, Body.Kind kind) {
        return desk.text(kind == Body.Kind.STEERING ? "funding.body.steering" : "funding.body.working");
    }

    @Allows(FundingAction.RECORD_DECISION)
    @PostMapping(PATH)
    String found(@PathVariable("programme") String code, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        Form form = posted.form();
        return posted.handle(
                () -> {
                    Body.Kind kind =
                            form.chosen("kind", Body.Kind.STEERING.name()) ? Body.Kind.STEERING : Body.Kind.WORKING;
                    Majority majority = Stream.of(Majority.values())
                            .filter(one -> form.chosen("majority", one.name()))
                            .findFirst()
                            .orElse(Majority.SIMPLE);
                    found.found(
                            desk.actor(),
                            desk.id(),
                            kind,
                            form.value("name").strip(),
                            form.chosen("deciding", "true"),
                            majority,
                            procedure(posted.reader()));
                    return posted.done("funding.body.founded", desk.path("/bodies"));
                },
                wrong -> shown(desk, wrong, posted.model()));
    }

    @Allows(FundingAction.RECORD_DECISION)
    @PostMapping(PATH + "/procedure")
    String amend(@PathVariable("programme") String code, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        return posted.handle(
                () -> {
                    FormReader form = posted.reader();
                    Body body = BodyField.read(bodies.of(desk.id()), form, "amended");
                    int days = form.wholeNumber("amendedDays");
                    form.refuseIfWrong();
                    amend.amend(desk.actor(), body, new RulesOfProcedure(days, form.flag("amendedCircular")));
                    return posted.done("funding.body.amended", desk.path("/bodies"));
                },
                wrong -> shown(desk, wrong, posted.model()));
    }

    @Allows(FundingAction.RECORD_DECISION)
    @PostMapping(PATH + "/members")
    String seat(@PathVariable("programme") String code, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        return posted.handle(
                () -> {
                    seat(desk, posted.reader());
                    return posted.done("funding.body.seated", desk.path("/bodies"));
                },
                wrong -> shown(desk, wrong, posted.model()));
    }

    private void seat(Desk desk, FormReader form) {
        Body body = BodyField.read(bodies.of(desk.id()), form, "body");
        Stakeholder stakeholder = Stream.of(Stakeholder.values())
                .filter(one -> one.name().equals(form.optionalText("stakeholder")))
                .findFirst()
                .orElseThrow(() -> new Refused("stakeholder", "Bitte auswählen, für wen das Mitglied spricht."));
        String name = form.text("member");
        String login = form.text("login");
        LocalDate from = form.date("from");
        form.refuseIfWrong();
        seat.seat(
                desk.actor(),
                body.id(),
                new NewMember(
                        new UserId(login),
                        name,
                        stakeholder,
                        form.optionalText("function"),
                        form.flag("voting"),
                        false,
                        from,
                        form.optionalText("email")));
    }

    @Allows(FundingAction.RECORD_DECISION)
    @PostMapping(PATH + "/members/end")
    String end(@PathVariable("programme") String code, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        return posted.handle(
                () -> {
                    end(desk, posted.reader());
                    return posted.done("funding.body.ended", desk.path("/bodies"));
                },
                wrong -> shown(desk, wrong, posted.model()));
    }

    private void end(Desk desk, FormReader form) {
        String chosen = form.optionalText("seat");
        LocalDate lastDay = form.date("lastDay");
        for (Body body : bodies.of(desk.id())) {
            for (Member member : bodies.members(body.id(), desk.today())) {
                if (Integer.toString(member.id().value()).equals(chosen)) {
                    form.refuseIfWrong();
                    end.end(desk.actor(), body, member.id(), lastDay);
                    return;
                }
            }
        }
        throw new Refused("seat", "Bitte das Mitglied auswählen.");
    }
}
