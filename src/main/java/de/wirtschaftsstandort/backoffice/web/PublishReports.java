package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.ContentAccess;
import de.wirtschaftsstandort.backoffice.ContentApp;
import de.wirtschaftsstandort.backoffice.FormFault;
import de.wirtschaftsstandort.backoffice.FormPart;
import de.wirtschaftsstandort.backoffice.ItemForm;
import de.wirtschaftsstandort.backoffice.ItemForms;
import de.wirtschaftsstandort.backoffice.ItemPublication;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.publishing.EditorialAnswer;
import de.wirtschaftsstandort.publishing.PublicationResult;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Publishes for a screen and says in the person's words what came of it. */
@Component
@OnlyWithBackoffice
class PublishReports {

    private final ItemPublication publication;
    private final ContentAccess access;
    private final ItemForms forms;

    PublishReports(ItemPublication publication, ContentAccess access, ItemForms forms) {
        this.publication = publication;
        this.access = access;
        this.forms = forms;
    }

    /** @param refusals one sentence each */
    record Report(String done, List<String> refusals) {

        void addTo(RedirectAttributes flash) {
            if (!done.isEmpty()) {
                flash.addFlashAttribute("report", done);
            }
            if (!refusals.isEmpty()) {
                flash.addFlashAttribute("refusals", refusals);
            }
        }
    }

    Report publish(ContentApp app, List<NodeId> ids, Texts texts) {
        return report(app, publication.publish(app, ids), "content.report.published", texts);
    }

    Report unpublish(ContentApp app, List<NodeId> ids, Texts texts) {
        return report(app, publication.unpublish(app, ids), "content.report.unpublished", texts);
    }

    private Report report(ContentApp app, Map<ContentNode, EditorialAnswer> answers, String key, Texts texts) {
        long done = count(answers, EditorialAnswer.Outcome.DONE);
        long asked = count(answers, EditorialAnswer.Outcome.REQUESTED);
        List<String> good = new ArrayList<>();
        if (done > 0) {
            good.add(texts.text(key, done, ""));
        }
        if (asked > 0) {
            good.add(texts.text("content.report.requested", asked, ""));
        }
        List<String> refusals = new ArrayList<>();
        answers.forEach((node, answer) -> {
            if (!answer.isGood()) {
                refusals.addAll(sentences(app, node, answer, texts));
            }
        });
        return new Report(String.join(" ", good), refusals.stream().distinct().toList());
    }

    private static long count(Map<ContentNode, EditorialAnswer> answers, EditorialAnswer.Outcome outcome) {
        return answers.values().stream()
                .filter(answer -> answer.outcome() == outcome)
                .count();
    }

    private List<String> sentences(ContentApp app, ContentNode node, EditorialAnswer answer, Texts texts) {
        if (answer.refusals().isEmpty()) {
            String title = app.title(node, texts.language());
            return List.of(
                    answer.outcome() == EditorialAnswer.Outcome.ALREADY_WAITING
                            ? texts.text("content.refused.already-waiting", title, "")
                            : texts.text("content.refused.node-exists", title, ""));
        }
        return answer.refusals().stream()
                .map(refusal -> sentence(app, refusal, texts))
                .toList();
    }

    private String sentence(ContentApp app, PublicationResult.Refusal refusal, Texts texts) {
        String title = access.author()
                .find(app.workspace(), refusal.node())
                .map(node -> app.title(node, texts.language()))
                .orElse(refusal.path().value());
        if (refusal.check().equals("required-to-publish")) {
            return texts.text("content.refused.required-to-publish", title, missing(app, refusal.node(), texts));
        }
        String key = "content.refused." + refusal.check();
        return texts.has(key)
                ? texts.text(key, title, "")
                : texts.text("content.refused.other", title, refusal.reason());
    }

    /** Labels of the fields that have to be filled in first. */
    private String missing(ContentApp app, NodeId id, Texts texts) {
        Locale language = Locale.forLanguageTag(texts.language());
        ItemForm form = forms.of(app);
        List<String> keys = access.author().find(app.workspace(), id).stream()
                .flatMap(node -> missing(form, node).stream())
                .map(FormFault::key)
                .toList();
        return form.sections().stream()
                .flatMap(section -> section.parts().stream())
                .filter(part -> keys.contains(part.key()))
                .map(FormPart::field)
                .map(field -> forms.label(field, language))
                .collect(Collectors.joining(", "));
    }

    private List<FormFault> missing(ItemForm form, ContentNode node) {
        return forms.missingToPublish(form, forms.data(form, node));
    }
}
