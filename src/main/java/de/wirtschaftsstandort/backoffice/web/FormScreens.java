package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.ContentAccess;
import de.wirtschaftsstandort.backoffice.ContentApp;
import de.wirtschaftsstandort.backoffice.Draft;
import de.wirtschaftsstandort.backoffice.FieldOptions;
import de.wirtschaftsstandort.backoffice.FormAddition;
import de.wirtschaftsstandort.backoffice.FormData;
import de.wirtschaftsstandort.backoffice.FormFault;
import de.wirtschaftsstandort.backoffice.FormPart;
import de.wirtschaftsstandort.backoffice.ItemForm;
import de.wirtschaftsstandort.backoffice.ItemForms;
import de.wirtschaftsstandort.backoffice.OutsideCounty;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.lightmodule.Messages;
import de.wirtschaftsstandort.publishing.PublicationStatus;
import de.wirtschaftsstandort.publishing.PublicationStatuses;
import de.wirtschaftsstandort.reference.Borders;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shell.Texts;
import de.wirtschaftsstandort.shell.web.BackofficeAssets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts a form, what is typed in it and what is wrong with it together for the screen. */
@Component
@OnlyWithBackoffice
class FormScreens {

    private final ItemForms forms;
    private final FieldOptions options;
    private final Messages messages;
    private final ContentAccess access;
    private final PublicationStatuses statuses;
    private final BackofficeAssets assets;
    private final Borders borders;
    private final AppTexts appTexts;

    FormScreens(
            ItemForms forms,
            FieldOptions options,
            Messages messages,
            ContentAccess access,
            PublicationStatuses statuses,
            BackofficeAssets assets,
            Borders borders) {
        this.forms = forms;
        this.options = options;
        this.messages = messages;
        this.access = access;
        this.statuses = statuses;
        this.assets = assets;
        this.borders = borders;
        this.appTexts = new AppTexts(messages);
    }

    /**
     * What is on the screen.
     *
     * @param node absent for a new item
     * @param folder where a new item comes to stand
     * @param draft not shown but on offer
     */
    record Shown(
            ContentApp app,
            ItemForm form,
            NodeId id,
            Optional<ContentNode> node,
            NodePath folder,
            long revision,
            FormData data,
            List<FormFault> faults,
            Optional<Draft> draft,
            boolean isDraft) {}

    FormScreen of(Shown shown, Texts texts) {
        ContentApp app = shown.app();
        Locale language = Locale.forLanguageTag(texts.language());
        FieldViews views = new FieldViews(options, messages, texts, shown.data(), shown.faults(), field -> shown.node()
                .map(node -> access.mayField(Actions.CONTENT_WRITE, node, field))
                .orElse(true));
        PlaceViews places = new PlaceViews(new OutsideCounty(borders::covers), texts);
        List<FormScreen.FormTab> tabs = new ArrayList<>();
        for (ItemForm.Section section : shown.form().sections()) {
            tabs.add(new FormScreen.FormTab(
                    "tab-" + tabs.size(),
                    section.tab().label().in(messages, language),
                    places.of(views.of(section.parts()))));
        }
        List<FormFault> missing = forms.missingToPublish(shown.form(), shown.data());
        Optional<PublicationStatus> status = shown.node()
                .map(node -> statuses.of(List.of(node)).getOrDefault(node.id(), PublicationStatus.UNPUBLISHED));
        return new FormScreen(
                app.name(),
                app.template().isPresent() ? texts.text("pages.title") : appTexts.title(app, language),
                Addresses.folder(
                        app,
                        shown.node()
                                .filter(page -> app.template().isPresent())
                                .map(ContentNode::path)
                                .orElse(shown.folder())),
                Addresses.of(app, shown.id()),
                shown.id().toString(),
                title(shown, texts),
                shown.node().map(node -> node.path().value()).orElse(""),
                shown.folder().value(),
                shown.node().isEmpty(),
                shown.revision(),
                status.map(found -> found.name().toLowerCase(Locale.ROOT)).orElse("unpublished"),
                shown.node().map(node -> changed(node, texts)).orElse(""),
                tabs,
                languages(shown.form(), language),
                remarks(shown.faults(), views, shown.form(), language),
                remarks(missing, views, shown.form(), language),
                shown.draft().map(draft -> texts.moment(draft.savedAt())).orElse(""),
                shown.isDraft(),
                shown.node().isEmpty()
                        || tabs.stream().flatMap(tab -> tab.fields().stream()).anyMatch(field -> !field.readOnly()),
                shown.node()
                        .map(node ->
                                access.may(Actions.CONTENT_PUBLISH, node) || access.may(Actions.CONTENT_WRITE, node))
                        .orElse(true),
                shown.node()
                        .map(node -> "/backoffice/publications/nodes/" + node.workspace() + "/" + node.id())
                        .orElse(""),
                hasRichText(tabs),
                assets.address("rich-text.js"),
                forms.addition(app)
                        .map(FormAddition::script)
                        .map(assets::address)
                        .orElse(""),
                forms.addition(app)
                        .map(FormAddition::style)
                        .map(assets::address)
                        .orElse(""),
                app.workspace() + ":" + shown.id());
    }

    /** A component is called by its template: its own name says nothing. */
    private String title(Shown shown, Texts texts) {
        ContentApp app = shown.app();
        boolean page = shown.node().map(node -> node.isType("mgnl:page")).orElse(false);
        if (app.template().isPresent() && !page) {
            return appTexts.title(app, Locale.forLanguageTag(texts.language()));
        }
        return shown.node().map(node -> app.title(node, texts.language())).orElse(texts.text("content.new"));
    }

    private static String changed(ContentNode node, Texts texts) {
        return node.property("mgnl:lastModified")
                .map(value -> value.first() instanceof OffsetDateTime moment ? texts.moment(moment.toInstant()) : "")
                .orElse("");
    }

    private static List<FormScreen.FormLanguage> languages(ItemForm form, Locale shownIn) {
        if (form.languages().isEmpty()) {
            return List.of();
        }
        return Stream.concat(Stream.of("-"), form.languages().stream())
                .map(tag -> new FormScreen.FormLanguage(
                        tag,
                        Locale.forLanguageTag(tag.equals("-") ? form.defaultLanguage() : tag)
                                .getDisplayLanguage(shownIn)))
                .toList();
    }

    private List<FormScreen.Remark> remarks(List<FormFault> faults, FieldViews views, ItemForm form, Locale language) {
        return faults.stream()
                .map(fault -> new FormScreen.Remark(
                        FieldView.id(fault.key()), label(fault.key(), form, language), views.sentence(fault)))
                .toList();
    }

    /** Of the field on the form that the input belongs to. */
    private String label(String key, ItemForm form, Locale language) {
        String name = key.split("[.~]", 2)[0];
        return form.sections().stream()
                .flatMap(section -> section.parts().stream())
                .map(FormPart::field)
                .filter(field -> field.name().equals(name))
                .map(field -> forms.label(field, language))
                .findFirst()
                .orElse(name);
    }

    private static boolean hasRichText(List<FormScreen.FormTab> tabs) {
        return tabs.stream().flatMap(tab -> tab.fields().stream()).anyMatch(FormScreens::hasRichText);
    }

    private static boolean hasRichText(FieldView field) {
        return field.kind().equals("richText")
                || field.kind().equals("repeat")
                || Stream.of(
                                field.fields().stream(),
                                field.entries().stream().flatMap(entry -> entry.fields().stream()),
                                field.branches().stream().flatMap(branch -> branch.fields().stream()))
                        .flatMap(each -> each)
                        .anyMatch(FormScreens::hasRichText);
    }
}
