package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shell.web.ScreenLanguage;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every screen of the measures the words for what was refused. */
@ControllerAdvice(basePackageClasses = RefusalsAdvice.class)
@OnlyWithBackoffice
class RefusalsAdvice {

    private final ScreenLanguage language;

    RefusalsAdvice(ScreenLanguage language) {
        this.language = language;
    }

    @ModelAttribute("refusals")
    Refusals refusals(HttpServletRequest request) {
        return new Refusals(language.texts(request).language().equals("en"));
    }
}
