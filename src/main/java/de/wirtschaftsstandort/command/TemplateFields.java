package de.wirtschaftsstandort.command;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.MemoryContent;
import de.wirtschaftsstandort.definition.DefinitionId;
import de.wirtschaftsstandort.dialog.Dialogs;
import de.wirtschaftsstandort.rendering.TemplateDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known about the fields of each template on the page, from its scripts and from its dialog. */
final class TemplateFields {

    private final OfflineRuntime runtime;
    private final OfflineTemplates templates;
    private final MemoryContent content;
    private final TemplateScripts scripts;
    private final SampleValues values;
    private final Map<String, FieldHints> hints = new HashMap<>();
    private final Map<String, Optional<DialogSamples>> dialogs = new HashMap<>();

    TemplateFields(OfflineRuntime runtime, OfflineTemplates templates, MemoryContent content, TemplateScripts scripts) {
        this.runtime = runtime;
        this.templates = templates;
        this.content = content;
        this.scripts = scripts;
        this.values = new SampleValues(content);
    }

    SampleValues values() {
        return values;
    }

    /** Of the node's template; a page that fields link to is nobody's own, any script may read it. */
    FieldHints hints(ContentNode node) {
        boolean linked = node.isType("mgnl:page") && node.template().isEmpty();
        return hints(linked ? "" : TemplateScripts.template(node).orElse(""));
    }

    private FieldHints hints(String template) {
        return hints.computeIfAbsent(
                template, id -> FieldHints.of(scripts.of(id).isEmpty() ? scripts.all() : scripts.of(id)));
    }

    /** Whether the name is that of an area of the node's template, or its scripts ask for an area of that name. */
    boolean isArea(ContentNode node, String name) {
        return TemplateScripts.template(node)
                .map(template -> templates.areas(template).contains(name)
                        || scripts.areas(template).contains(name))
                .orElse(false);
    }

    /** Values for what the scripts of the page read of {@code ctx} and nobody sets. */
    Map<String, Object> attributes() {
        Map<String, Object> attributes = new HashMap<>();
        scripts.templates().forEach(id -> attributes.putAll(SampleAttributes.of(scripts.of(id), hints(id))));
        attributes.keySet().removeAll(SampleAttributes.stored(scripts.all()));
        return attributes;
    }

    /** Node types that any script asks children for. */
    Set<String> childTypes() {
        return hints("").childTypes();
    }

    /** Ids of templates that any script asks pages of. */
    Set<String> soughtTemplates() {
        return hints("").soughtTemplates();
    }

    /** Hints of all templates that have a script in the file. */
    List<FieldHints> of(String file) {
        return scripts.templates().stream()
                .filter(template -> scripts.of(template).stream()
                        .anyMatch(part -> part.file().equals(file)))
                .map(this::hints)
                .toList();
    }

    /** For a node that is edited by its template's dialog. */
    Optional<DialogSamples> dialog(ContentNode node) {
        return node.template().flatMap(template -> dialogs.computeIfAbsent(template, this::dialog));
    }

    private Optional<DialogSamples> dialog(String template) {
        return templates
                .find(template)
                .map(TemplateDefinition::dialog)
                .filter(dialog -> !dialog.isEmpty())
                .flatMap(dialog -> runtime.get(Dialogs.class).find(DefinitionId.of(dialog)))
                .map(dialog -> new DialogSamples(content, values, dialog, hints(template)));
    }
}
