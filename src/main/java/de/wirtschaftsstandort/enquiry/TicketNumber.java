package de.wirtschaftsstandort.enquiry;

import de.wirtschaftsstandort.shared.Sha256;
import java.util.regex.Pattern;

/**
 * What a sender names when asking again, e.g. {@code K-7M3Q-X9PA}. It follows from the stamp of the form, so that a form
 * sent twice has one ticket, and leads back neither to the stamp nor to another ticket.
 */
record TicketNumber(String text) {

    /** Without letters and digits that look alike. */
    private static final String READABLE = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int SIGNS = 8;
    private static final Pattern FORM = Pattern.compile("[A-Z]-[" + READABLE + "]{4}-[" + READABLE + "]{4}");

    static TicketNumber of(EnquiryForm form, FormStamp stamp) {
        byte[] hash = Sha256.digest(stamp.number());
        StringBuilder text = new StringBuilder(form.letter());
        for (int at = 0; at < SIGNS; at++) {
            text.append(at % 4 == 0 ? "-" : "").append(READABLE.charAt((hash[at] & 255) % READABLE.length()));
        }
        return new TicketNumber(text.toString());
    }

    /** Whether the text could be a ticket number of the form: what comes from an address is not printed unseen. */
    static boolean isOne(EnquiryForm form, String text) {
        return text.startsWith(form.letter()) && FORM.matcher(text).matches();
    }
}
