package de.wirtschaftsstandort.enquiry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What has become of an enquiry. */
public enum EnquiryState {
    OPEN,
    ANSWERED,
    CLOSED;

    public static Optional<EnquiryState> find(String name) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }

    /** What it can become by a person's hand: anything else, for a sender may write again and a person may err. */
    public List<EnquiryState> next() {
        return Arrays.stream(values()).filter(state -> state != this).toList();
    }
}
