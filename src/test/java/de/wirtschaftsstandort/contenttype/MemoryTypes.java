package de.wirtschaftsstandort.contenttype;

import de.wirtschaftsstandort.definition.DefinitionLoader;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.definition.Definitions;
import de.wirtschaftsstandort.support.ModuleFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Content types of a folder on disk that are read again on demand. */
final class MemoryTypes implements Definitions {

    private final ModuleFolder folder;
    private final List<Consumer<DefinitionRegistry>> listeners = new ArrayList<>();
    private DefinitionRegistry current;
    private long version = 1;

    MemoryTypes(Path root) {
        folder = new ModuleFolder(root).with("/a/module.yaml", "version: 1.0\n");
        current = read();
    }

    /** Drops the file into the module {@code a} and tells everyone. */
    void drop(String name, String yaml) {
        folder.with("/a/contentTypes/" + name + ".yaml", yaml);
        version++;
        current = read();
        listeners.forEach(listener -> listener.accept(current));
    }

    private DefinitionRegistry read() {
        DefinitionRegistry read =
                new DefinitionLoader(folder.load(), List.of(ContentTypes.CONTENT_TYPES)).load(List.of());
        return new VersionedRegistry(read, version);
    }

    @Override
    public DefinitionRegistry current() {
        return current;
    }

    @Override
    public void onChange(Consumer<DefinitionRegistry> listener) {
        listeners.add(listener);
    }
}
