package de.wirtschaftsstandort.definition;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import de.wirtschaftsstandort.definition.DefinitionType.IdStyle;
import de.wirtschaftsstandort.support.GoldenFile;
import de.wirtschaftsstandort.support.ModuleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One case per file: {@code --- file <resource path>} sections in, resolved definitions and problems out. */
class DefinitionGoldenTests {

    /** Stands for what the features declare. */
    record Template(
            @JsonProperty(required = true) String title,
            @JsonAlias("renderer") String renderType,
            @JsonProperty("class") String className,
            Boolean visible,
            int order,
            Kind kind,
            List<String> roles,
            Map<String, Area> areas) {

        enum Kind {
            LIST,
            NO_COMPONENT
        }
    }

    record Area(String title, Boolean enabled, Map<String, Component> availableComponents) {}

    record Component(String id) {}

    record Form(Map<String, Object> form) {}

    record Theme(String name) {}

    private static final List<DefinitionType<?>> TYPES = List.of(
            new DefinitionType<>("templates", IdStyle.MODULE_AND_PATH, Template.class),
            new DefinitionType<>("dialogs", IdStyle.PATH, Form.class),
            new DefinitionType<>("themes", IdStyle.NAME, Theme.class));

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyCaseGivesWhatItsFileSays() {
        return GoldenFile.all("definitions").stream()
                .map(golden -> DynamicTest.dynamicTest(golden.toString(), () -> golden.expect(loaded(golden))));
    }

    private String loaded(GoldenFile golden) throws IOException {
        ModuleFolder modules = new ModuleFolder(Files.createTempDirectory(folder, "case"));
        golden.sectionsOf("file")
                .forEach((path, text) ->
                        modules.with(path, text.replace("<nbsp>", "\u00A0").replace("<cr>", "\r")));
        RegistrySnapshot registry = new DefinitionLoader(modules.load(), TYPES).load();
        StringBuilder text = new StringBuilder();
        TYPES.forEach(type -> registry.all(type).forEach(definition -> describe(definition, text)));
        text.append("problems:\n");
        registry.problems().forEach(problem -> text.append("  ")
                .append(problem.severity())
                .append(' ')
                .append(problem)
                .append('\n'));
        return text.toString().replace(modules.root().toString().replace('\\', '/'), "");
    }

    private static void describe(Definition<?> definition, StringBuilder text) {
        JsonMapper json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        text.append(definition.id()).append(" = ").append(definition.value()).append('\n');
        definition
                .decorators()
                .forEach(file -> text.append("  decorated by ").append(file).append('\n'));
        text.append(json.writeValueAsString(definition.resolved()).replace("\r", ""))
                .append("\n\n");
    }
}
