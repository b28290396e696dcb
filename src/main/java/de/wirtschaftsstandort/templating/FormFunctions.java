package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ReadLog;
import de.wirtschaftsstandort.enquiry.EnquiryForm;
import de.wirtschaftsstandort.enquiry.OpenForms;
import de.wirtschaftsstandort.rendering.FormAnswer;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.Optional;

/** {@code formfn}: forms for visitors; an own construct. A page with a form is made for each visitor anew. */
@TemplateVisible
public final class FormFunctions {

    private final OpenForms forms;
    private final PageScope scope;

    FormFunctions(OpenForms forms, PageScope scope) {
        this.forms = forms;
        this.scope = scope;
    }

    /** Missing when there is no such form. */
    public Optional<FormView> form(String name) {
        scope.context().reads().add(ReadLog.ONE_VISITOR);
        return EnquiryForm.find(name).map(form -> new FormView(form, forms.stamp(form), ticket(form), sent(form)));
    }

    private Optional<String> ticket(EnquiryForm form) {
        return Optional.ofNullable(scope.parameters().get("ticket")).filter(text -> forms.isTicket(form, text));
    }

    private FormAnswer sent(EnquiryForm form) {
        return scope.context().request().form().form().equals(form.key())
                ? scope.context().request().form()
                : FormAnswer.NONE;
    }
}
