package de.wirtschaftsstandort.enquiry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A form as it came in.
 *
 * @param site name of the site it was sent from
 * @param page path of the page it stands on
 * @param sender network address, for counting only
 * @param values as sent, by the names of fields; also stamp and trap
 */
public record Submission(
        EnquiryForm form, String site, Locale language, String page, String sender, Map<String, String> values) {

    /** The hidden field that brings the stamp back. */
    public static final String STAMP = "stamp";

    /** The field that only a program fills in. */
    public static final String TRAP = "website";

    public Submission {
        values = Map.copyOf(values);
    }

    String value(String name) {
        // The database stores no zero character, and nobody types one.
        return values.getOrDefault(name, "").replace("\0", "").strip();
    }

    /** How the event is named that the sender registers for; empty for a form that asks something else. */
    Optional<String> event() {
        return Optional.of(value("about"))
                .filter(about -> about.startsWith("events:") && value("topic").equals("events"));
    }
}
