package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.Complaint;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;
import java.util.Map;

/** What was typed into a form and what is wrong with it; nothing typed is lost when it comes back. */
@TemplateVisible
public final class Form {

    static final Form EMPTY = new Form(Map.of(), List.of());

    private final Map<String, String> values;
    private final List<Complaint> complaints;

    Form(Map<String, String> values, List<Complaint> complaints) {
        this.values = Map.copyOf(values);
        this.complaints = List.copyOf(complaints);
    }

    static Form of(Map<String, String> values) {
        return new Form(values, List.of());
    }

    Form with(List<Complaint> found) {
        return new Form(values, found);
    }

    List<Complaint> complaints() {
        return complaints;
    }

    /** As typed; empty when nothing was. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean chosen(String field, String value) {
        return value(field).equals(value);
    }

    /** Why the field cannot stay as it is; empty when it can. */
    public String fault(String field) {
        return String.join(" ", sentences(field));
    }

    /** As {@link #fault}, one by one. */
    public List<String> sentences(String field) {
        return complaints.stream()
                .filter(complaint -> complaint.field().equals(field))
                .map(Complaint::sentence)
                .toList();
    }

    public boolean wrong() {
        return !complaints.isEmpty();
    }

    public List<Fault> faults() {
        return complaints.stream()
                .map(complaint -> new Fault(complaint.field(), complaint.sentence()))
                .toList();
    }

    /** A sentence and the field it belongs to. */
    @TemplateVisible
    public record Fault(String field, String sentence) {}
}
