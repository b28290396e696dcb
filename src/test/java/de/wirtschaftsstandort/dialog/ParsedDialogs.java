package de.wirtschaftsstandort.dialog;

import de.wirtschaftsstandort.definition.DefinitionId;
import de.wirtschaftsstandort.definition.DefinitionLoader;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.definition.Definitions;
import de.wirtschaftsstandort.support.ModuleFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Dialogs of a folder of modules, read again on demand. */
final class ParsedDialogs implements Definitions {

    private final ModuleFolder modules;
    private DefinitionRegistry current;

    ParsedDialogs(Path root) {
        this.modules = new ModuleFolder(root);
        this.current = load();
    }

    /** The dialog {@code m:d} of this text. */
    static DialogDefinition dialog(Path root, String yaml) {
        return new Dialogs(new ParsedDialogs(root).with("/m/dialogs/d.yaml", yaml))
                .find(DefinitionId.of("m:d"))
                .orElseThrow();
    }

    /** Fields below {@code form.properties}, indented as they stand. */
    static DialogDefinition properties(Path root, String fields) {
        return dialog(root, "form:\n  properties:\n" + fields.indent(4));
    }

    ParsedDialogs with(String path, String text) {
        modules.with(path, text);
        current = load();
        return this;
    }

    private DefinitionRegistry load() {
        return new DefinitionLoader(modules.load(), List.of(DialogTypes.DIALOGS)).load(List.of(new DialogCheck()));
    }

    @Override
    public DefinitionRegistry current() {
        return current;
    }

    @Override
    public void onChange(Consumer<DefinitionRegistry> listener) {
        // read on demand only
    }
}
