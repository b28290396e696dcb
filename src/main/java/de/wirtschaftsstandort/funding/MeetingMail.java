package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.funding.MemberMail.Fact;
import de.wirtschaftsstandort.funding.MemberMail.Words;
import java.time.LocalTime;
import java.util.List;

/** What members read about a meeting that is to come or is off. */
final class MeetingMail {

    private static final Words AGENDA = new Words("Tagesordnung", "Agenda");

    private MeetingMail() {}

    /** @param again whether an invitation went out before, which this one replaces */
    static MemberMail invitation(Programme programme, Meetings.Meeting meeting, boolean again) {
        return mail(
                programme,
                meeting,
                again ? new Words("Geänderte Einladung", "Changed invitation") : new Words("Einladung", "Invitation"),
                again
                        ? new Words(
                                "zur folgenden Sitzung laden wir noch einmal ein; was hier steht, ersetzt die frühere"
                                        + " Einladung.",
                                "this is the invitation to the following meeting once more; it replaces the earlier"
                                        + " one.")
                        : new Words(
                                "zur folgenden Sitzung laden wir Sie ein.",
                                "you are invited to the following meeting."));
    }

    static MemberMail cancellation(Programme programme, Meetings.Meeting meeting) {
        return mail(
                programme,
                meeting,
                new Words("Abgesagt", "Called off"),
                new Words("die folgende Sitzung findet nicht statt.", "the following meeting does not take place."));
    }

    private static MemberMail mail(Programme programme, Meetings.Meeting meeting, Words what, Words opening) {
        String day = GermanDate.format(meeting.heldOn());
        String about = ": " + meeting.bodyName() + ", " + day + " (" + meeting.number() + ")";
        return new MemberMail(
                new Words(what.german() + about, what.english() + about),
                opening,
                List.of(
                        Fact.of("Gremium", "Body", meeting.bodyName()),
                        Fact.of("Programm", "Programme", programme.name()),
                        Fact.of("Tag", "Day", day),
                        new Fact(
                                new Words("Beginn", "Begins"),
                                meeting.begins()
                                        .map(LocalTime::toString)
                                        .map(time -> new Words(time + " Uhr", time))
                                        .orElse(new Words("", ""))),
                        Fact.of("Ort", "Place", meeting.place()),
                        Fact.of(
                                "Grund der kürzeren Ladungsfrist",
                                "Reason for the short notice",
                                meeting.shortNotice()),
                        Fact.of("Grund", "Reason", meeting.cancelReason())),
                AGENDA,
                meeting.agenda().lines().filter(line -> !line.isBlank()).toList(),
                "/backoffice/funding/" + programme.code() + "/meetings/" + meeting.number());
    }
}
