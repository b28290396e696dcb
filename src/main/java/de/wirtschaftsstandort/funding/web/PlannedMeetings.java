package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.Appointment;
import de.wirtschaftsstandort.funding.Bodies;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.InviteMembers;
import de.wirtschaftsstandort.funding.Meetings;
import de.wirtschaftsstandort.funding.RulesOfProcedure;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The screen of a meeting that is to come or is off: its agenda, the notice, who is invited. */
@Component
@OnlyWithBackoffice
class PlannedMeetings {

    private final Bodies bodies;
    private final Meetings meetings;
    private final InviteMembers invite;

    PlannedMeetings(Bodies bodies, Meetings meetings, InviteMembers invite) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.invite = invite;
    }

    /** What was typed; else what is stored. */
    static Form started(Meetings.Meeting meeting, Map<String, String> typed) {
        Map<String, String> values = new HashMap<>(Map.of(
                "heldOn",
                meeting.heldOn().toString(),
                "beginsAt",
                meeting.begins().map(LocalTime::toString).orElse(""),
                "place",
                meeting.place(),
                "agenda",
                meeting.agenda(),
                "shortNotice",
                meeting.shortNotice()));
        values.putAll(typed);
        return Form.of(values);
    }

    static Appointment appointment(FormReader form) {
        LocalDate day = form.date("heldOn");
        Optional<LocalTime> begins = form.optionalText("beginsAt").isEmpty()
                ? Optional.empty()
                : Optional.of(form.timeOrMidnight("beginsAt"));
        form.refuseIfWrong();
        return new Appointment(day, begins, form.optionalText("place"), form.optionalText("agenda"));
    }

    String shown(Desk desk, Meetings.Meeting meeting, Form form, Model model) {
        RulesOfProcedure rules = bodies.require(meeting.body()).rules();
        boolean ahead = meeting.state().isAhead();
        model.addAttribute("form", form);
        model.addAttribute("heading", meeting.number() + " " + meeting.bodyName());
        model.addAttribute("path", desk.path("/meetings/" + meeting.number()));
        model.addAttribute(
                "day",
                desk.texts().day(meeting.heldOn())
                        + meeting.begins().map(begins -> ", " + begins).orElse("")
                        + (meeting.place().isBlank() ? "" : ", " + meeting.place()));
        model.addAttribute("stateLabel", desk.text("funding.meeting.state." + meeting.state()));
        model.addAttribute("cancelReason", meeting.cancelReason());
        model.addAttribute("shortNotice", meeting.shortNotice());
        model.addAttribute("agenda", meeting.agenda().lines().toList());
        model.addAttribute("ahead", ahead);
        model.addAttribute("invited", meeting.state() == Meetings.State.INVITED);
        model.addAttribute("due", !meeting.heldOn().isAfter(desk.today()));
        model.addAttribute(
                "notice",
                rules.noticeDays() == 0
                        ? desk.text("funding.invitation.no-notice")
                        : desk.texts()
                                .text(
                                        "funding.invitation.notice",
                                        rules.noticeDays(),
                                        desk.texts().day(rules.inviteUntil(meeting.heldOn()))));
        model.addAttribute("invitations", invitations(desk, meeting));
        List<String> unreached = ahead ? invite.unreached(meeting.body(), meeting.heldOn()) : List.of();
        model.addAttribute(
                "unreached",
                unreached.isEmpty()
                        ? ""
                        : desk.texts().text("funding.invitation.unreached", String.join(", ", unreached), null));
        model.addAttribute("members", MeetingsController.members(bodies, meeting.body(), meeting.heldOn()));
        return "backoffice/funding/meeting-planned";
    }

    private Table invitations(Desk desk, Meetings.Meeting meeting) {
        Table.Builder table = Table.of(
                desk.text("funding.invitations"),
                Cells.header(desk, "member"),
                Cells.text(desk, "invited-on"),
                Cells.text(desk, "way"));
        meetings.invited(meeting.id())
                .forEach(one -> table.row(
                        Value.words(one.member()),
                        Value.ofDay(meeting.invitedOn()),
                        Value.words(desk.text(
                                one.byMail() ? "funding.invitation.by-mail" : "funding.invitation.otherwise"))));
        return table.build();
    }
}
