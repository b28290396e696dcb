package de.wirtschaftsstandort.enquiry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Gives out forms. */
public final class OpenForms {

    private static final Logger LOG = LoggerFactory.getLogger(OpenForms.class);

    private final FormStamps stamps;

    OpenForms(FormStamps stamps) {
        this.stamps = stamps;
    }

    /**
     * A stamp for one visitor. Empty while the key cannot be read: the page is shown all the same, and who sends the
     * form is asked to send it again.
     */
    public String stamp(EnquiryForm form) {
        try {
            return stamps.issue(form);
        } catch (DataAccessException away) {
            LOG.warn("form '{}' given out without a stamp: {}", form.key(), away.getMessage());
            return "";
        }
    }

    /** Whether the text, which comes from an address, looks like a ticket of the form. */
    public boolean isTicket(EnquiryForm form, String text) {
        return TicketNumber.isOne(form, text);
    }
}
