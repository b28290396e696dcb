package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.security.NobodyLeft;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Turns what a screen throws into a page in the person's words. */
@ControllerAdvice(annotations = ScreenController.class)
@OnlyWithBackoffice
class ScreenErrors {

    @ExceptionHandler
    String missing(ScreenMissing missing, HttpServletResponse response, Model model) {
        return message(HttpServletResponse.SC_NOT_FOUND, "missing", response, model);
    }

    @ExceptionHandler
    String nobodyLeft(NobodyLeft refused, HttpServletResponse response, Model model) {
        return message(HttpServletResponse.SC_CONFLICT, "nobody-left", response, model);
    }

    private static String message(int status, String key, HttpServletResponse response, Model model) {
        response.setStatus(status);
        model.addAttribute("key", key);
        return "backoffice/message";
    }
}
