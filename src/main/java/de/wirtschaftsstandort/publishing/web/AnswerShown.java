package de.wirtschaftsstandort.publishing.web;

import de.wirtschaftsstandort.publishing.EditorialAnswer;
import de.wirtschaftsstandort.shell.Texts;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Carries what came of a request to the screen the person sees next. */
final class AnswerShown {

    private AnswerShown() {}

    /** @param doneKey said when it is simply done */
    static void in(RedirectAttributes flash, EditorialAnswer answer, String doneKey, Texts texts) {
        if (answer.isGood()) {
            flash.addFlashAttribute(
                    "done",
                    answer.outcome() == EditorialAnswer.Outcome.DONE ? doneKey : "publication.outcome." + answer.key());
        } else {
            flash.addFlashAttribute("fault", "publication.outcome." + answer.key());
            flash.addFlashAttribute(
                    "refusals",
                    answer.refusals().stream()
                            .limit(20)
                            .map(refusal -> PublicationWords.refusal(refusal, texts))
                            .distinct()
                            .toList());
        }
    }
}
