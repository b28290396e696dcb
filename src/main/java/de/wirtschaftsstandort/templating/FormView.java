package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.enquiry.EnquiryForm;
import de.wirtschaftsstandort.enquiry.FormField;
import de.wirtschaftsstandort.rendering.FormAnswer;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;
import java.util.Optional;

/** A form as scripts show it: empty, to be corrected, or taken. */
@TemplateVisible
public final class FormView {

    private final EnquiryForm form;
    private final String stamp;
    private final Optional<String> ticket;
    private final FormAnswer sent;

    FormView(EnquiryForm form, String stamp, Optional<String> ticket, FormAnswer sent) {
        this.form = form;
        this.stamp = stamp;
        this.ticket = ticket;
        this.sent = sent;
    }

    public String getName() {
        return form.key();
    }

    public List<FormField> getFields() {
        return form.fields();
    }

    /** For the hidden field {@code stamp}. */
    public String getStamp() {
        return stamp;
    }

    /** There after the form was taken. */
    public Optional<String> getTicket() {
        return ticket;
    }

    /** Key of why the form was not taken, {@code form.refused.<key>}. */
    public Optional<String> getRefusal() {
        return sent.refusal();
    }

    /** What the visitor wrote before; empty for nothing. */
    public String value(String field) {
        return sent.values().getOrDefault(field, "");
    }

    /** Key of what is wrong with the answer, {@code form.fault.<key>}; empty when nothing is. */
    public String fault(String field) {
        return sent.faults().getOrDefault(field, "");
    }
}
