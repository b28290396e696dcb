package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.dialog.DialogDefinition;
import de.wirtschaftsstandort.dialog.Tab;
import java.util.List;
import java.util.stream.Stream;

/**
 * The form of an app's items.
 *
 * @param languages besides the default one, as tags
 */
public record ItemForm(
        DialogDefinition dialog, List<Section> sections, String defaultLanguage, List<String> languages) {

    public ItemForm {
        sections = List.copyOf(sections);
        languages = List.copyOf(languages);
    }

    /** A tab with its fields laid out. */
    public record Section(Tab tab, List<FormPart> parts) {
        public Section {
            parts = List.copyOf(parts);
        }
    }

    List<FormPart> parts() {
        return sections.stream().flatMap(section -> section.parts().stream()).toList();
    }

    /** Names of the fields, each once whatever its languages. */
    public Stream<String> fieldNames() {
        return parts().stream().map(part -> part.field().name()).distinct();
    }
}
