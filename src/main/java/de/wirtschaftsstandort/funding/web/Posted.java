package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * A form somebody sent, and the two ways it ends: done, and on to the next screen; or back with everything typed and what
 * is wrong.
 *
 * @param fields first value of each
 */
record Posted(Map<String, String> fields, HttpServletRequest request, HttpServletResponse response, Model model) {

    Posted {
        fields = Map.copyOf(fields);
    }

    Form form() {
        return Form.of(fields);
    }

    FormReader reader() {
        return new FormReader(fields);
    }

    /** Whether the button of this name sent the form. */
    boolean by(String button) {
        return fields.containsKey(button);
    }

    /**
     * @param work answers the view, or where {@link #done} leads
     * @param again shows the form once more
     */
    String handle(Supplier<String> work, Function<Form, String> again) {
        return handle(form(), work, again);
    }

    /** @param form what the screen shows besides what was typed */
    String handle(Form form, Supplier<String> work, Function<Form, String> again) {
        try {
            return work.get();
        } catch (Refused refused) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return again.apply(form.with(refused.complaints()));
        }
    }

    /** On to the next screen, which says this message first. */
    String done(String message, String path) {
        onNextScreen("done", message);
        return "redirect:" + path;
    }

    void onNextScreen(String attribute, Object value) {
        RequestContextUtils.getOutputFlashMap(request).put(attribute, value);
    }
}
