package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.ContentYaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bootstrapped items of the demo county in memory. */
final class DemoContent {

    private static final Path BOOTSTRAPS = Path.of("light-modules/nordsachsen/bootstraps");
    private static final Path SYNONYMS = Path.of("light-modules/standort/bootstraps/synonyms.deutsch.yaml");

    private DemoContent() {}

    static ContentTree of(String... workspaces) {
        ContentTree tree = ContentTree.empty(Stage.PUBLIC);
        for (String workspace : workspaces) {
            try {
                Path file =
                        workspace.equals("synonyms") ? SYNONYMS : BOOTSTRAPS.resolve(workspace + ".nordsachsen.yaml");
                ContentYaml.read(tree, workspace, Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return tree;
    }
}
