package de.wirtschaftsstandort.funding;

import java.util.List;
import java.util.stream.Collectors;

/** Nothing was changed; says for every field why. */
public class Refused extends RuntimeException {

    private final transient List<Complaint> complaints;

    public Refused(List<Complaint> complaints) {
        super(complaints.stream().map(Complaint::sentence).collect(Collectors.joining(" ")));
        this.complaints = List.copyOf(complaints);
    }

    public Refused(String field, String sentence) {
        this(List.of(new Complaint(field, sentence)));
    }

    public List<Complaint> complaints() {
        return complaints;
    }
}
