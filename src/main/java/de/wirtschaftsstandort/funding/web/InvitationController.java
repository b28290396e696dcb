package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.CancelMeeting;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.HoldMeeting;
import de.wirtschaftsstandort.funding.InviteMembers;
import de.wirtschaftsstandort.funding.Meetings;
import de.wirtschaftsstandort.funding.RoleActions;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes a planned meeting further: invited to, held, or called off. */
@ScreenController
@Needs(RoleActions.ENTER_NAME)
class InvitationController {

    private static final String PATH = Desks.PATH + "/{programme}/meetings/{number}";

    private final Desks desks;
    private final Meetings meetings;
    private final PlannedMeetings screen;
    private final InviteMembers invite;
    private final HoldMeeting hold;
    private final CancelMeeting cancel;

    InvitationController(
            Desks desks,
            Meetings meetings,
            PlannedMeetings screen,
            InviteMembers invite,
            HoldMeeting hold,
            CancelMeeting cancel) {
        this.desks = desks;
        this.meetings = meetings;
        this.screen = screen;
        this.invite = invite;
        this.hold = hold;
        this.cancel = cancel;
    }

    @Allows(FundingAction.RECORD_DECISION)
    @PostMapping(PATH + "/invitation")
    String invite(@PathVariable("programme") String code, @PathVariable("number") String number, Posted posted) {
        return step(code, number, posted, (desk, meeting) -> {
            List<String> without = invite.invite(
                    desk.actor(),
                    desk.id(),
                    meeting.id(),
                    PlannedMeetings.appointment(posted.reader()),
                    posted.form().value("shortNotice"));
            if (!without.isEmpty()) {
                posted.onNextScreen(
                        "warnings",
                        List.of(desk.texts().text("funding.invitation.unreached", String.join(", ", without), null)));
            }
            return "funding.invitation.sent";
        });
    }

    @Allows(FundingAction.RECORD_DECISION)
    @PostMapping(PATH + "/held")
    String hold(@PathVariable("programme") String code, @PathVariable("number") String number, Posted posted) {
        return step(code, number, posted, (desk, meeting) -> {
            hold.holdPlanned(desk.actor(), desk.id(), meeting.id(), MeetingsController.ticked(posted.fields()));
            return "funding.meeting.held";
        });
    }

    @Allows(FundingAction.RECORD_DECISION)
    @PostMapping(PATH + "/cancellation")
    String cancel(@PathVariable("programme") String code, @PathVariable("number") String number, Posted posted) {
        return step(code, number, posted, (desk, meeting) -> {
            cancel.cancel(desk.actor(), desk.id(), meeting.id(), posted.form().value("reason"));
            return "funding.meeting.cancelled";
        });
    }

    private String step(String code, String number, Posted posted, BiFunction<Desk, Meetings.Meeting, String> work) {
        Desk desk = desks.openFigures(code, posted);
        Meetings.Meeting meeting =
                meetings.find(desk.id(), number).orElseThrow(() -> new ScreenMissing("meeting " + number));
        return posted.handle(
                PlannedMeetings.started(meeting, posted.fields()),
                () -> posted.done(work.apply(desk, meeting), desk.path("/meetings/" + number)),
                wrong -> screen.shown(desk, meeting, wrong, posted.model()));
    }
}
