package de.wirtschaftsstandort.support;

import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.definition.DefinitionId;
import de.wirtschaftsstandort.definition.DefinitionMissing;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.definition.DefinitionType;
import de.wirtschaftsstandort.definition.Definitions;
import de.wirtschaftsstandort.lightmodule.ModuleResource;
import de.wirtschaftsstandort.lightmodule.ModuleResources;
import de.wirtschaftsstandort.shared.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Definitions bound straight from plain YAML files, without includes, inheritance and decoration. */
public final class MemoryDefinitions implements Definitions {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final ModuleResources resources;
    private DefinitionRegistry current;

    public MemoryDefinitions(ModuleResources resources) {
        this.resources = resources;
        this.current = new Registry(resources);
    }

    /** What a reload does: definitions put together from the old files are out of date. */
    public void reload() {
        current = new Registry(resources);
    }

    @Override
    public DefinitionRegistry current() {
        return current;
    }

    @Override
    public void onChange(Consumer<DefinitionRegistry> listener) {
        // nothing reloads by itself here
    }

    private record Registry(ModuleResources resources) implements DefinitionRegistry {

        @Override
        public <T> Optional<Definition<T>> find(DefinitionType<T> type, DefinitionId id) {
            String[] parts = id.value().split(":", 2);
            return parts.length < 2
                    ? Optional.empty()
                    : resources
                            .find("/" + parts[0] + "/" + type.folder() + "/" + parts[1] + ".yaml")
                            .map(file -> bind(type, id, file));
        }

        @Override
        public <T> Definition<T> require(DefinitionType<T> type, DefinitionId id) {
            return find(type, id)
                    .orElseThrow(
                            () -> new DefinitionMissing("there is no " + type.folder() + " definition '" + id + "'"));
        }

        @Override
        public <T> List<Definition<T>> all(DefinitionType<T> type) {
            Pattern files = Pattern.compile("/([^/]+)/" + type.folder() + "/(.+)\\.yaml");
            return resources.matching(files).stream()
                    .map(file -> bind(
                            type, DefinitionId.of(files.matcher(file.path()).replaceFirst("$1:$2")), file))
                    .toList();
        }

        private static <T> Definition<T> bind(DefinitionType<T> type, DefinitionId id, ModuleResource file) {
            Map<String, Object> map = YAML.readValue(file.text(), new TypeReference<Map<String, Object>>() {});
            T value = YAML.convertValue(map, type.boundTo());
            return new Definition<>(id, file.module(), value, map, file.file(), List.of(), List.of());
        }

        @Override
        public List<Problem> problems() {
            return List.of();
        }

        @Override
        public long version() {
            return 1;
        }
    }
}
