package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.ApprovalLevel;
import de.wirtschaftsstandort.funding.Bodies;
import de.wirtschaftsstandort.funding.Decisions;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.KeepMinutes;
import de.wirtschaftsstandort.funding.Meetings;
import de.wirtschaftsstandort.funding.Member;
import de.wirtschaftsstandort.funding.MemberId;
import de.wirtschaftsstandort.funding.Programmes;
import de.wirtschaftsstandort.funding.RecordDecision;
import de.wirtschaftsstandort.funding.Refused;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.funding.Virement;
import de.wirtschaftsstandort.funding.Virements;
import de.wirtschaftsstandort.funding.Vote;
import de.wirtschaftsstandort.funding.VoteOnVirement;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One meeting: its agenda, votes with quorum and exclusions, its minutes. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class MeetingController {

    private static final String PATH = Desks.PATH + "/{programme}/meetings/{number}";

    private final Desks desks;
    private final Meetings meetings;
    private final Bodies bodies;
    private final Programmes programmes;
    private final Decisions decisions;
    private final Virements virements;
    private final RecordDecision decide;
    private final VoteOnVirement votes;
    private final KeepMinutes minutes;
    private final PlannedMeetings planned;

    MeetingController(
            Desks desks,
            Meetings meetings,
            Bodies bodies,
            Programmes programmes,
            Decisions decisions,
            Virements virements,
            RecordDecision decide,
            VoteOnVirement votes,
            KeepMinutes minutes,
            PlannedMeetings planned) {
        this.desks = desks;
        this.meetings = meetings;
        this.bodies = bodies;
        this.programmes = programmes;
        this.decisions = decisions;
        this.virements = virements;
        this.decide = decide;
        this.votes = votes;
        this.minutes = minutes;
        this.planned = planned;
    }

    @Allows(FundingAction.READ_FIGURES)
    @GetMapping(PATH)
    String meeting(
            @PathVariable("programme") String code,
            @PathVariable("number") String number,
            @RequestParam(name = "item", defaultValue = "") String item,
            HttpServletRequest request,
            Model model) {
        Desk desk = desks.openFigures(code, request, model);
        Meetings.Meeting meeting = require(desk, number);
        if (meeting.state().isAhead() || meeting.state() == Meetings.State.CANCELLED) {
            return planned.shown(desk, meeting, PlannedMeetings.started(meeting, Map.of()), model);
        }
        Map<String, String> proposed = open(desk)
                .filter(one -> one.number().equals(item))
                .findFirst()
                .map(one -> VirementTables.motion(one, programmes.measures(desk.id())))
                .orElse(Map.of());
        return shown(desk, meeting, started(meeting, proposed), model);
    }

    /** Virements that wait for a decision. */
    private Stream<Virement> open(Desk desk) {
        return virements.of(desk.id()).stream().filter(one -> one.state() == Virement.State.SUBMITTED);
    }

    /** What was typed; into the other form of the screen what is stored. */
    private static Form started(Meetings.Meeting meeting, Map<String, String> typed) {
        Map<String, String> values =
                new HashMap<>(Map.of("effectiveFrom", meeting.heldOn().toString(), "minutes", meeting.minutes()));
        values.putAll(typed);
        return Form.of(values);
    }

    private Meetings.Meeting require(Desk desk, String number) {
        return meetings.find(desk.id(), number).orElseThrow(() -> new ScreenMissing("meeting " + number));
    }

    private String shown(Desk desk, Meetings.Meeting meeting, Form form, Model model) {
        List<Member> present = present(meeting);
        model.addAttribute("form", form);
        model.addAttribute("heading", meeting.number() + " " + meeting.bodyName());
        model.addAttribute("path", desk.path("/meetings/" + meeting.number()));
        model.addAttribute("day", desk.texts().day(meeting.heldOn()));
        model.addAttribute("place", meeting.place());
        model.addAttribute("agenda", meeting.agenda().lines().toList());
        model.addAttribute(
                "book",
                DecisionTables.book(
                        desk,
                        decisions.of(desk.id()).stream()
                                .filter(one -> one.number().startsWith(meeting.number() + "/"))
                                .toList()));
        model.addAttribute(
                "items",
                open(desk)
                        .map(one -> new Option(
                                one.number(),
                                one.number() + " " + one.request().kind().label() + ": "
                                        + one.request().reason()))
                        .toList());
        model.addAttribute("quorum", quorum(desk, meeting, present));
        model.addAttribute("lines", meeting.minutes().lines().toList());
        model.addAttribute("minutesState", desk.text(MeetingsController.minutes(meeting)));
        model.addAttribute("confirmed", meeting.confirmedOn().isPresent());
        model.addAttribute("drafted", !meeting.minutes().isBlank());
        model.addAttribute(
                "present",
                present.stream()
                        .map(member -> new Option(
                                "excluded-" + member.id().value(),
                                member.name() + " (" + member.stakeholder().label() + ")"))
                        .toList());
        return "backoffice/funding/meeting";
    }

    /** Said before anybody votes: whether there are enough. */
    private String quorum(Desk desk, Meetings.Meeting meeting, List<Member> present) {
        int voting = (int) bodies.members(meeting.body(), meeting.heldOn()).stream()
                .filter(Member::voting)
                .count();
        int here = (int) present.stream().filter(Member::voting).count();
        int needed = bodies.require(meeting.body()).quorum(voting);
        return desk.texts()
                .text(here < needed ? "funding.vote.no-quorum" : "funding.vote.quorum", here + " / " + voting, needed);
    }

    private List<Member> present(Meetings.Meeting meeting) {
        return bodies.members(meeting.body(), meeting.heldOn()).stream()
                .filter(member -> meeting.present().contains(member.id()))
                .toList();
    }

    @Allows(FundingAction.RECORD_DECISION)
    @PostMapping(PATH + "/votes")
    String vote(@PathVariable("programme") String code, @PathVariable("number") String number, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        Meetings.Meeting meeting = require(desk, number);
        return posted.handle(
                started(meeting, posted.fields()),
                () -> {
                    Vote vote = vote(meeting, posted.reader());
                    String item = posted.form().value("item");
                    if (item.isEmpty()) {
                        decide.record(desk.actor(), desk.id(), meeting.id(), vote);
                        return posted.done("funding.vote.recorded", desk.path("/meetings/" + number));
                    }
                    Virement virement = open(desk)
                            .filter(one -> one.number().equals(item))
                            .findFirst()
                            .orElseThrow(
                                    () -> new Refused("item", "Über „" + item + "“ ist nicht mehr zu entscheiden."));
                    votes.vote(desk.actor(), desk.id(), meeting.id(), virement.id(), vote);
                    return posted.done(outcome(desk, item), desk.path("/meetings/" + number));
                },
                wrong -> shown(desk, meeting, wrong, posted.model()));
    }

    /** Message key of what became of a virement by the vote. */
    private String outcome(Desk desk, String number) {
        Virement after = virements.of(desk.id()).stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow();
        if (after.state() == Virement.State.DECIDED) {
            return after.level() == ApprovalLevel.AUTHORITY ? "funding.vote.authority" : "funding.vote.later";
        }
        return after.state() == Virement.State.EFFECTIVE ? "funding.vote.effective" : "funding.vote.rejected";
    }

    private Vote vote(Meetings.Meeting meeting, FormReader form) {
        Map<MemberId, String> excluded = new LinkedHashMap<>();
        for (Member member : present(meeting)) {
            String reason = form.optionalText("excluded-" + member.id().value());
            if (!reason.isEmpty()) {
                excluded.put(member.id(), reason);
            }
        }
        String title = form.text("title");
        String wording = form.text("wording");
        int yes = form.wholeNumber("yes");
        int no = form.wholeNumber("no");
        int abstained = form.wholeNumber("abstained");
        LocalDate from = form.date("effectiveFrom");
        form.refuseIfWrong();
        return new Vote(title, wording, yes, no, abstained, excluded, from);
    }

    /** Drafted, or with {@code confirm} confirmed as of today. */
    @Allows({FundingAction.RECORD_DECISION, FundingAction.PREPARE_DRAFT})
    @PostMapping(PATH + "/minutes")
    String minutes(@PathVariable("programme") String code, @PathVariable("number") String number, Posted posted) {
        Desk desk = desks.openFigures(code, posted);
        Meetings.Meeting meeting = require(desk, number);
        Form form = started(meeting, posted.fields());
        return posted.handle(
                form,
                () -> {
                    if (posted.by("confirm")) {
                        minutes.confirm(desk.actor(), desk.id(), meeting.id(), desk.today());
                    } else {
                        minutes.draft(desk.actor(), desk.id(), meeting.id(), form.value("minutes"));
                    }
                    return posted.done("funding.minutes.saved", desk.path("/meetings/" + number));
                },
                wrong -> shown(desk, meeting, wrong, posted.model()));
    }
}
