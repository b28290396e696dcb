package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.NotPermitted;
import de.wirtschaftsstandort.funding.Refused;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Turns what a use case refuses into a page with its sentence, where no form took it. */
@ControllerAdvice(annotations = ScreenController.class, basePackageClasses = FundingErrors.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
@OnlyWithBackoffice
class FundingErrors {

    @ExceptionHandler
    String notPermitted(NotPermitted refused, HttpServletResponse response, Model model) {
        return page(HttpServletResponse.SC_FORBIDDEN, String.valueOf(refused.getMessage()), response, model);
    }

    @ExceptionHandler
    String refused(Refused refused, HttpServletResponse response, Model model) {
        return page(HttpServletResponse.SC_CONFLICT, String.valueOf(refused.getMessage()), response, model);
    }

    private static String page(int status, String sentence, HttpServletResponse response, Model model) {
        response.setStatus(status);
        model.addAttribute("sentence", sentence);
        return "backoffice/funding/refused";
    }
}
