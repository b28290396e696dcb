package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.definition.DefinitionId;
import de.wirtschaftsstandort.definition.DefinitionLoader;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.definition.Definitions;
import de.wirtschaftsstandort.dialog.DialogTypes;
import de.wirtschaftsstandort.dialog.Dialogs;
import de.wirtschaftsstandort.dialog.StoredAs;
import de.wirtschaftsstandort.lightmodule.LightModules;
import de.wirtschaftsstandort.rendering.TemplateDefinition;
import de.wirtschaftsstandort.rendering.TemplateTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the start content stores in a page or component is what the dialog of its template edits, at the same place. */
class ContentFitsDialogsTests {

    private static final List<String> LANGUAGES = List.of("", "en");

    private final DefinitionRegistry registry = new DefinitionLoader(
                    LightModules.load(Path.of("light-modules")), List.of(TemplateTypes.TEMPLATES, DialogTypes.DIALOGS))
            .load(List.of());
    private final Dialogs dialogs = new Dialogs(new Loaded(registry));
    private final List<String> unedited = new ArrayList<>();
    private int checked;

    @Test
    void everyStoredValueHasAField() throws IOException {
        for (Path file : websites()) {
            Map<String, Object> content =
                    new YAMLMapper().readValue(Files.readString(file), new TypeReference<Map<String, Object>>() {});
            content.forEach((name, node) -> walk("/" + name, node));
        }

        assertThat(unedited).isEmpty();
        assertThat(checked).isGreaterThan(100);
    }

    private static List<Path> websites() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("light-modules"))) {
            return files.filter(file -> String.valueOf(file.getFileName()).matches("website\\..*\\.yaml"))
                    .toList();
        }
    }

    private void walk(String path, Object value) {
        if (!(value instanceof Map<?, ?> node)) {
            return;
        }
        Object template = node.get("mgnl:template");
        Set<String> fields = new HashSet<>();
        if (template != null) {
            Definition<TemplateDefinition> definition =
                    registry.require(TemplateTypes.TEMPLATES, DefinitionId.of(template.toString()));
            String dialog = definition.value().dialog();
            List<StoredAs> stored = dialog.isEmpty()
                    ? List.of()
                    : dialogs.find(DefinitionId.of(dialog)).orElseThrow().storage();
            fields.addAll(compare(path, node, stored));
        }
        node.forEach((name, child) -> {
            if (child instanceof Map && !fields.contains(name.toString())) {
                walk(path + "/" + name, child);
            }
        });
    }

    /** Notes the properties that no field stores; gives the names of what the fields store. */
    private Set<String> compare(String path, Map<?, ?> node, List<StoredAs> stored) {
        Set<String> known = new HashSet<>();
        for (StoredAs each : stored) {
            for (String language : LANGUAGES) {
                known.addAll(names(path, node, each, language));
            }
        }
        node.forEach((name, value) -> {
            if (!(value instanceof Map) && !name.toString().contains(":")) {
                checked++;
                if (!known.contains(name.toString())) {
                    unedited.add(path + "/" + name);
                }
            }
        });
        return known;
    }

    private Set<String> names(String path, Map<?, ?> node, StoredAs stored, String language) {
        if (stored instanceof StoredAs.Property property) {
            return Set.of(property.key(language).suffixed());
        }
        if (stored instanceof StoredAs.ChildNode child) {
            inside(path, node, child.name(language), child.content());
            return Set.of(child.name(language));
        }
        if (stored instanceof StoredAs.Entries entries
                && node.get(entries.parent(language)) instanceof Map<?, ?> held) {
            for (int i = 0; i < held.size(); i++) {
                inside(path + "/" + entries.parent(language), held, entries.entry(i, "", language), entries.content());
            }
            return Set.of(entries.parent(language));
        }
        return Set.of();
    }

    private void inside(String path, Map<?, ?> node, String name, List<StoredAs> content) {
        if (node.get(name) instanceof Map<?, ?> child) {
            compare(path + "/" + name, child, content);
        }
    }

    private record Loaded(DefinitionRegistry current) implements Definitions {

        @Override
        public void onChange(Consumer<DefinitionRegistry> listener) {
            // loaded once
        }
    }
}
