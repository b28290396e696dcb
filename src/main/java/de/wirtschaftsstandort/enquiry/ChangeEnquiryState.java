package de.wirtschaftsstandort.enquiry;

import de.wirtschaftsstandort.security.AuditLog;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what has become of an enquiry. */
@Service
@OnlyWithBackoffice
public class ChangeEnquiryState {

    private final EnquiryInbox inbox;
    private final AuditLog audit;
    private final Clock clock;

    ChangeEnquiryState(EnquiryInbox inbox, AuditLog audit, Clock clock) {
        this.inbox = inbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Nothing happens to an enquiry that is in the state already or was deleted meanwhile. */
    @Transactional
    public void change(KeptEnquiry enquiry, EnquiryState state, String by) {
        if (inbox.change(enquiry.id(), state, by, clock.instant())) {
            audit.record("enquiry.changed", enquiry.ticket(), enquiry.state() + " > " + state);
        }
    }
}
