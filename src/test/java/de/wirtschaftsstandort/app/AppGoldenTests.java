package de.wirtschaftsstandort.app;

import de.wirtschaftsstandort.contenttype.ContentTypes;
import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.definition.DefinitionLoader;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
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

/** One case per file: {@code --- file <resource path>} sections in, typed apps and problems out. */
class AppGoldenTests {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyCaseGivesWhatItsFileSays() {
        return GoldenFile.all("apps").stream()
                .map(golden -> DynamicTest.dynamicTest(golden.toString(), () -> golden.expect(loaded(golden))));
    }

    private String loaded(GoldenFile golden) throws IOException {
        ModuleFolder modules = new ModuleFolder(Files.createTempDirectory(folder, "case"));
        golden.sectionsOf("file").forEach(modules::with);
        DefinitionRegistry registry = new DefinitionLoader(
                        modules.load(), List.of(ContentTypes.CONTENT_TYPES, Apps.APPS))
                .load(List.of(new AppChecks()));
        StringBuilder text = new StringBuilder();
        for (Definition<AppDescriptor> app : registry.all(Apps.APPS)) {
            AppText.describe(AppReading.read(registry, app, problem -> {}), text);
        }
        text.append("problems:\n");
        registry.problems().forEach(problem -> text.append("  ")
                .append(problem.severity())
                .append(' ')
                .append(problem)
                .append('\n'));
        return text.toString().replace(modules.root().toString().replace('\\', '/'), "");
    }
}
