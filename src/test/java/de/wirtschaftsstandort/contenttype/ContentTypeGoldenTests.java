package de.wirtschaftsstandort.contenttype;

import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.definition.DefinitionLoader;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.definition.DefinitionType;
import de.wirtschaftsstandort.definition.DefinitionType.IdStyle;
import de.wirtschaftsstandort.lightmodule.LightModules;
import de.wirtschaftsstandort.support.GoldenFile;
import de.wirtschaftsstandort.support.ModuleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One case per file: {@code --- file <resource path>} sections in, types, generated apps and problems out. */
class ContentTypeGoldenTests {

    record App(String name) {}

    private static final DefinitionType<App> APPS = new DefinitionType<>("apps", IdStyle.NAME, App.class);

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyCaseGivesWhatItsFileSays() {
        return GoldenFile.all("contenttypes").stream()
                .map(golden -> DynamicTest.dynamicTest(golden.toString(), () -> golden.expect(loaded(golden))));
    }

    private String loaded(GoldenFile golden) throws IOException {
        ModuleFolder folderOfModules = new ModuleFolder(Files.createTempDirectory(folder, "case"));
        golden.sectionsOf("file").forEach(folderOfModules::with);
        LightModules modules = folderOfModules.load();
        DefinitionRegistry registry = new DefinitionLoader(modules, List.of(ContentTypes.CONTENT_TYPES, APPS))
                .load(List.of(new ContentTypeChecks(modules)));
        StringBuilder text = new StringBuilder();
        ContentTypes.read(registry).values().forEach(type -> describe(type, text));
        for (Definition<App> app : registry.all(APPS)) {
            text.append("app ").append(app.id()).append(": ");
            text.append(JSON.writeValueAsString(app.resolved()).replace("\r", ""))
                    .append('\n');
        }
        text.append("problems:\n");
        registry.problems().forEach(problem -> text.append("  ")
                .append(problem.severity())
                .append(' ')
                .append(problem)
                .append('\n'));
        return text.toString().replace(folderOfModules.root().toString().replace('\\', '/'), "");
    }

    private static void describe(ContentType type, StringBuilder text) {
        text.append(type.name())
                .append(": ")
                .append(type.nodeType())
                .append(" in ")
                .append(type.workspace())
                .append(type.rootPath())
                .append(type.autoCreate() ? ", made when missing" : "")
                .append(", titled by ")
                .append(type.titleProperty().orElse("nothing"))
                .append('\n');
        type.properties().forEach(property -> describe("  ", property, text));
        type.subModels().forEach((name, properties) -> {
            text.append("  part ").append(name).append('\n');
            properties.forEach(property -> describe("    ", property, text));
        });
    }

    private static void describe(String indent, ContentProperty property, StringBuilder text) {
        text.append(indent)
                .append(property.name())
                .append(": ")
                .append(property.type().kind())
                .append(
                        property.type().target().isEmpty()
                                ? ""
                                : " " + property.type().target())
                .append(property.multiple() ? ", several" : "")
                .append(property.i18n() ? ", per language" : "")
                .append(property.required() ? ", required" : "")
                .append(property.requiredToPublish() ? ", required to publish" : "")
                .append(property.unit().isEmpty() ? "" : ", in " + property.unit())
                .append(property.searchable() ? "" : ", not searched")
                .append(property.label().isEmpty() ? "" : ", label " + property.label())
                .append(property.description().isEmpty() ? "" : ", description " + property.description())
                .append(property.defaultValue().map(value -> ", else " + value).orElse(""))
                .append('\n');
        property.options().forEach(option -> text.append(indent)
                .append("  ")
                .append(option.value())
                .append(" = ")
                .append(option.label())
                .append('\n'));
    }
}
