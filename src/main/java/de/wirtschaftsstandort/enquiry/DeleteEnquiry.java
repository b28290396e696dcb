package de.wirtschaftsstandort.enquiry;

import de.wirtschaftsstandort.security.AuditLog;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes an enquiry before its day, for example because its sender asks for it (GDPR, Article 17). */
@Service
@OnlyWithBackoffice
public class DeleteEnquiry {

    private final EnquiryInbox inbox;
    private final AuditLog audit;

    DeleteEnquiry(EnquiryInbox inbox, AuditLog audit) {
        this.inbox = inbox;
        this.audit = audit;
    }

    /** The log keeps the ticket number and nothing of what was written. */
    @Transactional
    public void delete(KeptEnquiry enquiry) {
        if (inbox.delete(enquiry.id())) {
            audit.record("enquiry.deleted", enquiry.ticket(), "");
        }
    }
}
