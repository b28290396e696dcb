package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.ContentForbidden;
import de.wirtschaftsstandort.backoffice.ContentMissing;
import de.wirtschaftsstandort.backoffice.PartRefused;
import de.wirtschaftsstandort.content.ContentRefused;
import de.wirtschaftsstandort.content.StaleRevision;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What the content screens throw, as pages: a foreign object looks like a missing one wherever it may not be read. */
@ControllerAdvice(annotations = ScreenController.class)
@OnlyWithBackoffice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ContentErrors {

    private static final Logger log = LoggerFactory.getLogger(ContentErrors.class);

    @ExceptionHandler
    String missing(ContentMissing missing, HttpServletResponse response, Model model) {
        return message(HttpServletResponse.SC_NOT_FOUND, "missing", response, model);
    }

    @ExceptionHandler
    String forbidden(ContentForbidden forbidden, HttpServletResponse response, Model model) {
        log.info("refused: {}", forbidden.getMessage());
        return message(HttpServletResponse.SC_FORBIDDEN, "denied", response, model);
    }

    @ExceptionHandler
    String refused(ContentRefused refused, HttpServletResponse response, Model model) {
        log.info("refused: {}", refused.getMessage());
        return message(HttpServletResponse.SC_CONFLICT, "content-refused", response, model);
    }

    @ExceptionHandler
    String stale(StaleRevision stale, HttpServletResponse response, Model model) {
        return message(HttpServletResponse.SC_CONFLICT, "content-stale", response, model);
    }

    @ExceptionHandler
    String part(PartRefused refused, HttpServletResponse response, Model model) {
        log.info("refused: {}", refused.getMessage());
        return message(HttpServletResponse.SC_CONFLICT, "part-" + refused.key(), response, model);
    }

    private static String message(int status, String key, HttpServletResponse response, Model model) {
        response.setStatus(status);
        model.addAttribute("key", key);
        return "backoffice/message";
    }
}
