package de.wirtschaftsstandort.dialog;

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

/** One case per file: {@code --- file <resource path>} sections in; typed dialogs, their storage and problems out. */
class DialogGoldenTests {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyCaseGivesWhatItsFileSays() {
        return GoldenFile.all("dialogs").stream()
                .map(golden -> DynamicTest.dynamicTest(golden.toString(), () -> golden.expect(read(golden))));
    }

    private String read(GoldenFile golden) throws IOException {
        ModuleFolder modules = new ModuleFolder(Files.createTempDirectory(folder, "case"));
        golden.sectionsOf("file").forEach(modules::with);
        DefinitionRegistry registry =
                new DefinitionLoader(modules.load(), List.of(DialogTypes.DIALOGS)).load(List.of(new DialogCheck()));
        StringBuilder text = new StringBuilder();
        for (Definition<?> definition : registry.all(DialogTypes.DIALOGS)) {
            if (!registry.isFragment(definition)) {
                text.append(DialogText.of(DialogReader.read(registry, definition, problem -> {})))
                        .append('\n');
            }
        }
        text.append("problems\n");
        registry.problems().forEach(problem -> text.append("  ")
                .append(problem.severity())
                .append(' ')
                .append(problem)
                .append('\n'));
        return text.toString().replace(modules.root().toString().replace('\\', '/'), "");
    }
}
