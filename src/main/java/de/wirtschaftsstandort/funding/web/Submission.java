package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The two ways a posted form ends: done, and on to the next screen; or back with everything typed and what is wrong. */
final class Submission {

    private Submission() {}

    /**
     * @param work answers where to go on
     * @param again shows the form once more
     */
    static String of(
            Form form, HttpServletResponse response, Model model, Supplier<String> work, Function<Form, String> again) {
        try {
            return "redirect:" + work.get();
        } catch (Refused refused) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            Form wrong = form.with(refused.complaints());
            model.addAttribute("form", wrong);
            return again.apply(wrong);
        }
    }

    /** For buttons without a form: back to where the button was, with the sentence. */
    static String button(String back, String done, RedirectAttributes flash, Runnable work) {
        try {
            work.run();
            flash.addFlashAttribute("done", done);
        } catch (Refused refused) {
            flash.addFlashAttribute("sentence", String.valueOf(refused.getMessage()));
        }
        return "redirect:" + back;
    }
}
