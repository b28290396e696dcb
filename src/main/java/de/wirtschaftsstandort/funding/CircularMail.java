package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.funding.MemberMail.Fact;
import de.wirtschaftsstandort.funding.MemberMail.Words;
import java.util.List;

/** What the members of a body read about a question that is put to them in writing. */
final class CircularMail {

    private CircularMail() {}

    static MemberMail asked(Programme programme, Circular asked) {
        return mail(
                programme,
                asked,
                new Words("Umlaufbeschluss", "Circular vote"),
                new Words(
                        "wir bitten um Ihre Stimme in einem Umlaufbeschluss. Wer befangen ist, sagt das bitte mit dem"
                                + " Grund.",
                        "please vote on the following question. Whoever is partial says so with the reason."));
    }

    /** To those nothing came from yet. */
    static MemberMail reminder(Programme programme, Circular asked, boolean lastDay) {
        String day = GermanDate.format(asked.dueOn());
        return mail(
                programme,
                asked,
                lastDay
                        ? new Words("Heute endet der Umlaufbeschluss", "The circular vote ends today")
                        : new Words("Erinnerung an den Umlaufbeschluss", "Reminder of the circular vote"),
                new Words(
                        "zu der folgenden Frage fehlt noch Ihre Stimme; sie zählt bis einschließlich " + day
                                + ". Haben Sie schon geschrieben, ist nichts weiter zu tun.",
                        "your vote on the following question has not come yet; it counts until and including " + day
                                + ". If you have already written, there is nothing left to do."));
    }

    private static MemberMail mail(Programme programme, Circular asked, Words what, Words opening) {
        String about = ": " + asked.title() + " (" + asked.number() + ")";
        return new MemberMail(
                new Words(what.german() + about, what.english() + about),
                opening,
                List.of(
                        Fact.of("Gremium", "Body", asked.bodyName()),
                        Fact.of("Programm", "Programme", programme.name()),
                        Fact.of(
                                "Stimmen bis einschließlich",
                                "Votes until and including",
                                GermanDate.format(asked.dueOn())),
                        Fact.of("Begründung", "Reasons", asked.reasons())),
                new Words("Wortlaut", "Wording"),
                List.of(asked.wording()),
                "/backoffice/funding/" + programme.code() + "/circulars/" + asked.number());
    }
}
