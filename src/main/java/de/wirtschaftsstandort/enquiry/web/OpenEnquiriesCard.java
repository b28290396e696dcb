package de.wirtschaftsstandort.enquiry.web;

import de.wirtschaftsstandort.enquiry.EnquiryActions;
import de.wirtschaftsstandort.enquiry.EnquiryInbox;
import de.wirtschaftsstandort.enquiry.EnquiryState;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.security.SignedInUser;
import de.wirtschaftsstandort.shell.DashboardCard;
import de.wirtschaftsstandort.shell.Texts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What visitors sent and nobody has answered. */
@Component
@OnlyWithBackoffice
class OpenEnquiriesCard implements DashboardCard {

    private static final int LINES = 6;

    private final EnquiryInbox inbox;

    OpenEnquiriesCard(EnquiryInbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public int order() {
        return 130;
    }

    @Override
    public Optional<Card> card(SignedInUser user, Texts texts) {
        if (!user.rights().may(EnquiryActions.ANSWER)) {
            return Optional.empty();
        }
        return Optional.of(new Card(
                texts.text("card.enquiries.title"),
                inbox.page(Optional.of(EnquiryState.OPEN), 0, LINES).stream()
                        .map(enquiry -> EnquiryLine.of(enquiry, texts))
                        .map(line -> new Line(
                                line.ticket() + ": " + line.subject(),
                                EnquirySections.PATH + "/" + line.id(),
                                line.receivedAt()))
                        .toList(),
                texts.text("card.enquiries.none"),
                EnquirySections.PATH,
                texts.text("card.enquiries.link")));
    }
}
