package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.Complaint;
import de.wirtschaftsstandort.funding.NotPermitted;
import de.wirtschaftsstandort.funding.Refused;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shell.web.ScreenController;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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

    private final RefusalsAdvice words;

    FundingErrors(RefusalsAdvice words) {
        this.words = words;
    }

    @ExceptionHandler
    String notPermitted(NotPermitted refused, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        return page(List.of(String.valueOf(refused.getMessage())), request, model);
    }

    @ExceptionHandler
    String refused(Refused refused, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return page(refused.complaints().stream().map(Complaint::sentence).toList(), request, model);
    }

    /** What gives every screen its words does not reach the page of an exception. */
    private String page(List<String> sentences, HttpServletRequest request, Model model) {
        model.addAttribute("refusals", words.refusals(request));
        model.addAttribute("sentences", sentences);
        return "backoffice/funding/refused";
    }
}
