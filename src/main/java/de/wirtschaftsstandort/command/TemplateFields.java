package de.wirtschaftsstandort.command;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.MemoryContent;
import de.wirtschaftsstandort.definition.DefinitionId;
import de.wirtschaftsstandort.dialog.Dialogs;
import de.wirtschaftsstandort.rendering.TemplateTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known about the fields of each template on the page, from its scripts and from its dialog. */
final class TemplateFields {

    private final OfflineRuntime runtime;
    private final MemoryContent content;
    private final TemplateScripts scripts;
    private final SampleValues values;
    private final Map<String, FieldHints> hints = new HashMap<>();
    private final Map<String, Optional<DialogSamples>> dialogs = new HashMap<>();

    TemplateFields(OfflineRuntime runtime, MemoryContent content, TemplateScripts scripts) {
        this.runtime = runtime;
        this.content = content;
        this.scripts = scripts;
        this.values = new SampleValues(content);
    }

    SampleValues values() {
        return values;
    }

    FieldHints hints(ContentNode node) {
        return hints(TemplateScripts.template(node).orElse(""));
    }

    private FieldHints hints(String template) {
        return hints.computeIfAbsent(template, id -> FieldHints.of(id.isEmpty() ? scripts.all() : scripts.of(id)));
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
        return runtime.definitions()
                .find(TemplateTypes.TEMPLATES, DefinitionId.of(template))
                .map(definition -> definition.value().dialog())
                .filter(dialog -> !dialog.isEmpty())
                .flatMap(dialog -> runtime.get(Dialogs.class).find(DefinitionId.of(dialog)))
                .map(dialog -> new DialogSamples(content, values, dialog, hints(template)));
    }
}
