package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.security.Backoffice;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a person sees instead of a screen that is not theirs or is not there; requests are forwarded here. */
@ScreenController
@OpenToVisitors
class MessageController {

    static final String MISSING = Backoffice.PATH + "/missing";

    @RequestMapping(Backoffice.DENIED)
    String denied(HttpServletResponse response, Model model) {
        return message(HttpServletResponse.SC_FORBIDDEN, "denied", response, model);
    }

    @RequestMapping(MISSING)
    String missing(HttpServletResponse response, Model model) {
        return message(HttpServletResponse.SC_NOT_FOUND, "missing", response, model);
    }

    private static String message(int status, String key, HttpServletResponse response, Model model) {
        response.setStatus(status);
        model.addAttribute("key", key);
        return "backoffice/message";
    }
}
