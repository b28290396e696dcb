package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.app.Apps;
import de.wirtschaftsstandort.app.DetailForm;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.definition.DefinitionId;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.definition.Definitions;
import de.wirtschaftsstandort.dialog.DialogDefinition;
import de.wirtschaftsstandort.dialog.Dialogs;
import de.wirtschaftsstandort.dialog.Field;
import de.wirtschaftsstandort.dialog.Label;
import de.wirtschaftsstandort.lightmodule.Messages;
import de.wirtschaftsstandort.reference.Classification;
import de.wirtschaftsstandort.rendering.ActiveDefinition;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.site.Sites;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** Puts together what a form needs, and reads stored items into it. */
@Service
@OnlyWithBackoffice
public class ItemForms {

    private static final String DETAIL = "detail";

    private final Definitions definitions;
    private final Dialogs dialogs;
    private final Sites sites;
    private final ContentAccess access;
    private final FieldOptions options;
    private final Classification classification;
    private final Messages messages;
    private final List<FormAddition> additions;
    private volatile Read read = new Read(-1, new ConcurrentHashMap<>());

    ItemForms(
            Definitions definitions,
            Dialogs dialogs,
            Sites sites,
            ContentAccess access,
            FieldOptions options,
            Classification classification,
            Messages messages,
            List<FormAddition> additions) {
        this.definitions = definitions;
        this.dialogs = dialogs;
        this.sites = sites;
        this.access = access;
        this.options = options;
        this.classification = classification;
        this.messages = messages;
        this.additions = List.copyOf(additions);
    }

    /** Forms of apps by their names, read once per load of the definitions. */
    private record Read(long version, Map<String, DialogDefinition> dialogs) {}

    /** @throws ContentMissing when the app has no form */
    public ItemForm of(ContentApp app) {
        DialogDefinition dialog = app.template().map(this::dialog).orElseGet(() -> dialog(app));
        List<String> all = languages();
        List<String> others = all.subList(1, all.size());
        FormParts parts = new FormParts(others);
        return new ItemForm(
                dialog,
                dialog.tabs().stream()
                        .map(tab -> new ItemForm.Section(tab, parts.of(tab.fields())))
                        .toList(),
                all.get(0),
                others);
    }

    private DialogDefinition dialog(ActiveDefinition template) {
        return dialogs.find(DefinitionId.of(template.dialog()))
                .orElseThrow(() -> new ContentMissing("dialog '" + template.dialog() + "'"));
    }

    private DialogDefinition dialog(ContentApp app) {
        DefinitionRegistry registry = definitions.current();
        Read known = read;
        if (known.version() != registry.version()) {
            known = new Read(registry.version(), new ConcurrentHashMap<>());
            read = known;
        }
        return known.dialogs().computeIfAbsent(app.name(), name -> read(registry, app));
    }

    private DialogDefinition read(DefinitionRegistry registry, ContentApp app) {
        DetailForm form = app.definition()
                .forms()
                .getOrDefault(
                        DETAIL,
                        app.definition().forms().values().stream()
                                .findFirst()
                                .orElseThrow(() -> new ContentMissing("form of app '" + app.name() + "'")));
        Definition<?> holder = registry.require(Apps.APPS, DefinitionId.of(id(registry, app)));
        return dialogs.read(holder, form.label(), form.form());
    }

    /** The id is the name of the file; an app may call itself something else. */
    private static String id(DefinitionRegistry registry, ContentApp app) {
        return registry.all(Apps.APPS).stream()
                .map(definition -> definition.id().value())
                .filter(id -> id.equals(app.name()))
                .findFirst()
                .orElseThrow(() -> new ContentMissing("definition of app '" + app.name() + "'"));
    }

    /** Of all sites, the default language of the first one first. */
    private List<String> languages() {
        Set<String> languages = new LinkedHashSet<>();
        sites.all().forEach(site -> site.languages().forEach(language -> languages.add(language.toLanguageTag())));
        return languages.isEmpty() ? List.of("de") : List.copyOf(languages);
    }

    public FormData data(ItemForm form, ContentNode node) {
        return new ReadForm(text()).of(form.parts(), node);
    }

    public FormData initial(ItemForm form) {
        return new ReadForm(text()).initial(form.parts());
    }

    List<FormFault> faults(ContentApp app, ItemForm form, FormData data, FormData stored, Locale language) {
        List<FormFault> faults = new ArrayList<>(fieldFaults(form, data, stored, language));
        addition(app).ifPresent(addition -> faults.addAll(addition.faults(form.parts(), data)));
        return faults;
    }

    /** What some package brings to the forms of the app. */
    public Optional<FormAddition> addition(ContentApp app) {
        return additions.stream()
                .filter(addition -> addition.workspace().equals(app.workspace()))
                .findFirst();
    }

    private List<FormFault> fieldFaults(ItemForm form, FormData data, FormData stored, Locale language) {
        return new CheckForm(text(), options, code -> classification.find(code).isPresent(), messages, language)
                .faults(form.parts(), data, stored);
    }

    /** Keys of the inputs without which the item cannot go public. */
    public List<FormFault> missingToPublish(ItemForm form, FormData data) {
        return CheckForm.missingToPublish(form.parts(), data).stream()
                .map(part -> FormFault.of(part.key(), "form.fault.required-to-publish"))
                .toList();
    }

    public String label(Field field, Locale language) {
        return words(field.label(), language);
    }

    public String words(Label label, Locale language) {
        return label.in(messages, language);
    }

    FieldText text() {
        return new FieldText(new LinkPaths(access.author(), node -> access.may(Actions.CONTENT_READ, node)));
    }
}
