package de.wirtschaftsstandort.enquiry;

import de.wirtschaftsstandort.content.NodeId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The item somebody asks about: a plot, a company, a campaign. Kept with the name it had, so that an enquiry stays readable
 * when the item is gone.
 */
public record EnquirySubject(String workspace, NodeId id, String name) {

    /** As forms name it: {@code plots:} and the id of the node. */
    public String reference() {
        return workspace + ":" + id;
    }

    /** As it is kept; {@link #parse} reads it. */
    String text() {
        return reference() + " " + name;
    }

    /** As they are kept, one in a line. */
    static List<EnquirySubject> parseAll(String text) {
        return text.lines().flatMap(line -> parse(line).stream()).toList();
    }

    /** For one line of text. */
    public static String names(List<EnquirySubject> subjects) {
        return subjects.stream().map(EnquirySubject::name).collect(Collectors.joining("; "));
    }

    /** Also reads a reference alone; empty for anything else. */
    static Optional<EnquirySubject> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            return Optional.empty();
        }
        int space = text.indexOf(' ', colon);
        int end = space < 0 ? text.length() : space;
        return NodeId.parse(text.substring(colon + 1, end))
                .map(id -> new EnquirySubject(
                        text.substring(0, colon), id, text.substring(end).strip()));
    }
}
