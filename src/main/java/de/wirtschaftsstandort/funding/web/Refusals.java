package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.shared.TemplateVisible;

/**
 * The words in which a screen says what the use cases refused.
 *
 * @param english whether the person reads English
 */
@TemplateVisible
public record Refusals(boolean english) {

    /** In the person's language where it has a twin. */
    public String said(String sentence) {
        return english ? EnglishRefusals.of(sentence).orElse(sentence) : sentence;
    }

    /** Whether the sentence stays German on an English screen, which has to say so. */
    public boolean staysGerman(String sentence) {
        return english && EnglishRefusals.of(sentence).isEmpty();
    }
}
