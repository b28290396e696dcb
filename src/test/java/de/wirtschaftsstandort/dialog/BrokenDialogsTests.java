package de.wirtschaftsstandort.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.shared.Problem;
import de.wirtschaftsstandort.support.GoldenFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands where in a dialog, it is read: the dialogs of the golden files with values of the wrong kind in any place. */
class BrokenDialogsTests {

    private static final int CHANGES = 40;

    private static final List<@Nullable Object> WRONG = Arrays.asList(
            null,
            "",
            "x.y",
            -1,
            2.5,
            true,
            List.of(),
            Arrays.asList("a", null, Map.of()),
            Map.of(),
            Map.of("name", Map.of("$type", "jcrMultiField")),
            Map.of("$type", "switchableField", "name", "n"));

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> areReadWithProblemsInsteadOfExceptions() {
        return GoldenFile.all("dialogs").stream()
                .map(golden -> DynamicTest.dynamicTest(golden.toString(), () -> readChanged(golden)));
    }

    private void readChanged(GoldenFile golden) {
        ParsedDialogs dialogs = new ParsedDialogs(folder.resolve(golden.toString()));
        golden.sectionsOf("file").forEach(dialogs::with);
        DefinitionRegistry registry = dialogs.current();
        Random random = new Random(golden.toString().hashCode());
        List<Problem> problems = new ArrayList<>();
        for (Definition<?> definition : registry.all(DialogTypes.DIALOGS)) {
            for (int i = 0; i < CHANGES; i++) {
                DialogDefinition read = DialogReader.read(registry, changed(definition, random), problems::add);
                assertThat(read.storage()).doesNotContainNull();
                assertThat(read.tabs()).isNotEmpty();
            }
        }
        assertThat(problems).isNotEmpty();
    }

    private static Definition<?> changed(Definition<?> definition, Random random) {
        Object changed = changed(definition.resolved(), random, 1.0);
        Map<String, Object> keys = new LinkedHashMap<>();
        if (changed instanceof Map<?, ?> map) {
            map.forEach((key, value) -> keys.put(String.valueOf(key), value));
        }
        return new Definition<>(
                definition.id(),
                definition.module(),
                "",
                Collections.unmodifiableMap(keys),
                definition.file(),
                List.of(),
                List.of());
    }

    /** The same with about one value of the wrong kind; the deeper, the likelier. */
    private static @Nullable Object changed(@Nullable Object value, Random random, double kept) {
        if (random.nextDouble() > kept) {
            return WRONG.get(random.nextInt(WRONG.size()));
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> changed = new LinkedHashMap<>();
            map.forEach((key, member) -> changed.put(key, changed(member, random, 0.93)));
            return changed;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> changed = new ArrayList<>();
            list.forEach(item -> changed.add(changed(item, random, 0.93)));
            return changed;
        }
        return value;
    }
}
