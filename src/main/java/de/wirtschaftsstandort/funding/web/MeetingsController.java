package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.Bodies;
import de.wirtschaftsstandort.funding.Body;
import de.wirtschaftsstandort.funding.BodyId;
import de.wirtschaftsstandort.funding.Decisions;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.HoldMeeting;
import de.wirtschaftsstandort.funding.MeetingId;
import de.wirtschaftsstandort.funding.Meetings;
import de.wirtschaftsstandort.funding.MemberId;
import de.wirtschaftsstandort.funding.PlanMeeting;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.funding.Virement;
import de.wirtschaftsstandort.funding.Virements;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Meetings of the bodies and the book of their decisions; the agenda of the next one is made of what is open. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class MeetingsController {

    private static final String PATH = Desks.PATH + "/{programme}/meetings";

    private static final String PREFIX = "member-";
    private static final Pattern MEMBER = Pattern.compile(PREFIX + "\\d{1,9}");

    private final Desks desks;
    private final Meetings meetings;
    private final Bodies bodies;
    private final Virements virements;
    private final Decisions decisions;
    private final HoldMeeting hold;
    private final PlanMeeting plan;

    MeetingsController(
            Desks desks,
            Meetings meetings,
            Bodies bodies,
            Virements virements,
            Decisions decisions,
            HoldMeeting hold,
            PlanMeeting plan) {
        this.desks = desks;
        this.meetings = meetings;
        this.bodies = bodies;
        this.virements = virements;
        this.decisions = decisions;
        this.hold = hold;
        this.plan = plan;
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH)
    String meetings(
            @PathVariable("programme") String code,
            @RequestParam(name = "body", defaultValue = "") String body,
            HttpServletRequest request,
            Model model) {
        Desk desk = desks.openFigures(code, request, model);
        return shown(
                desk, Form.of(Map.of("body", body, "heldOn", desk.today().toString(), "agenda", agenda(desk))), model);
    }

    /** What waits for a decision. */
    private String agenda(Desk desk) {
        return virements.of(desk.id()).stream()
                .filter(one -> one.state() == Virement.State.SUBMITTED)
                .map(one -> one.number() + " " + one.request().kind().label() + ": "
                        + one.request().reason())
                .collect(Collectors.joining("\n"));
    }

    private String shown(Desk desk, Form form, Model model) {
        Table.Builder held = Table.of(
                desk.text("funding.tab.meetings"),
                Cells.header(desk, "number"),
                Cells.text(desk, "body"),
                Cells.text(desk, "day"),
                Cells.text(desk, "place"),
                Cells.text(desk, "status"),
                Cells.text(desk, "minutes"));
        meetings.of(desk.id())
                .forEach(one -> held.row(
                        Value.linked(one.number(), desk.path("/meetings/" + one.number())),
                        Value.words(one.bodyName()),
                        Value.of(one.heldOn()),
                        Value.words(one.place()),
                        Value.words(desk.text("funding.meeting.state." + one.state())),
                        Value.words(one.state().isAhead() ? "" : desk.text(minutes(one)))));
        model.addAttribute("form", form);
        model.addAttribute("meetings", held.build());
        model.addAttribute("book", DecisionTables.book(desk, decisions.of(desk.id())));
        List<BodyChoice> all = bodies.of(desk.id()).stream()
                .map(body -> new BodyChoice(
                        Integer.toString(body.id().value()), body.name(), members(bodies, body.id(), day(desk, form))))
                .toList();
        model.addAttribute("bodies", all);
        all.stream()
                .filter(body -> form.chosen("body", body.value()))
                .findFirst()
                .ifPresent(body -> model.addAttribute("body", body));
        return "backoffice/funding/meetings";
    }

    /** Message key of how far the minutes are. */
    static String minutes(Meetings.Meeting meeting) {
        if (meeting.confirmedOn().isPresent()) {
            return "funding.minutes.confirmed";
        }
        return meeting.minutes().isBlank() ? "funding.minutes.none" : "funding.minutes.drafted";
    }

    /** The day typed, so that whoever sat in the body then can be ticked. */
    private static LocalDate day(Desk desk, Form form) {
        try {
            return LocalDate.parse(form.value("heldOn"));
        } catch (DateTimeException notTyped) {
            return desk.today();
        }
    }

    /** Who could be ticked as present on a day. */
    static List<Option> members(Bodies bodies, BodyId body, LocalDate day) {
        return bodies.members(body, day).stream()
                .map(member -> new Option(PREFIX + member.id().value(), member.name()))
                .toList();
    }

    /** Also those who were no members on the day of the meeting: they are refused by name instead of being left out in silence. */
    static List<MemberId> ticked(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> MEMBER.matcher(field.getKey()).matches()
                        && field.getValue().equals("true"))
                .map(field -> new MemberId(Integer.parseInt(field.getKey().substring(PREFIX.length()))))
                .sorted(Comparator.comparing(MemberId::value))
                .toList();
    }

    @Allows(FundingAction.RECORD_DECISION)
    @PostMapping(PATH)
    String record(@PathVariable("programme") String code, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        return posted.handle(
                () -> {
                    FormReader form = posted.reader();
                    Body body = BodyField.read(bodies.of(desk.id()), form, "body");
                    boolean planned = posted.by("plan");
                    MeetingId id = planned
                            ? plan.plan(desk.actor(), body.id(), PlannedMeetings.appointment(form))
                            : hold(desk, body, form, ticked(posted.fields()));
                    return posted.done(
                            planned ? "funding.meeting.planned" : "funding.meeting.held",
                            desk.path("/meetings/"
                                    + meetings.require(desk.id(), id).number()));
                },
                wrong -> shown(desk, wrong, posted.model()));
    }

    private MeetingId hold(Desk desk, Body body, FormReader form, List<MemberId> present) {
        LocalDate day = form.date("heldOn");
        form.refuseIfWrong();
        return hold.hold(
                desk.actor(), body.id(), day, form.optionalText("place"), form.optionalText("agenda"), present);
    }
}
