package de.wirtschaftsstandort.shared;

import java.util.Locale;
import java.util.Map;

/** Fills one of the house's own templates (mails, documents, error pages); values are escaped for HTML. */
public interface TemplateText {

    /**
     * @param template path below {@code /templates/} on the class path, e.g. {@code error/404.ftlh}
     * @param model values, collections and types marked {@link TemplateVisible}
     * @throws IllegalArgumentException when there is no such template
     */
    String text(String template, Map<String, ?> model, Locale locale);
}
