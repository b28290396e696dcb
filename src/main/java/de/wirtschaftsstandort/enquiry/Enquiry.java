package de.wirtschaftsstandort.enquiry;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Something a visitor sent, as kept.
 *
 * @param language tag
 * @param entries answers that were given, by the names of fields
 */
record Enquiry(
        UUID id,
        EnquiryForm form,
        TicketNumber ticket,
        String site,
        String language,
        String page,
        Map<String, String> entries,
        Instant receivedAt) {

    Enquiry {
        entries = Map.copyOf(entries);
    }
}
