package de.wirtschaftsstandort.rest;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ImportMode;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PublishingUnit;
import de.wirtschaftsstandort.content.TestStore;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Content as bootstrap files write it, on the author stage of a real store and, but for some, on the public one. */
final class PublishedContentFixture implements AutoCloseable {

    private final TestStore store = TestStore.fresh();

    ContentNodes world() {
        return store.world();
    }

    TestStore store() {
        return store;
    }

    /** @param unpublished paths of nodes that stay with the author, with all below them */
    PublishedContentFixture with(String workspace, String yaml, Collection<String> unpublished) {
        var imported = store.archive()
                .importFile(
                        workspace + ".yaml",
                        yaml.getBytes(StandardCharsets.UTF_8),
                        ImportMode.REPLACE,
                        Set.of("en"),
                        "erika");
        assertThat(imported.problems()).isEmpty();
        publishChildren(require(workspace, "/"), unpublished);
        return this;
    }

    private void publishChildren(ContentNode parent, Collection<String> unpublished) {
        for (ContentNode child : parent.children()) {
            if (unpublished.contains(child.path().value())) {
                continue;
            }
            if (!PublishingUnit.isPart(parent, child)) {
                store.stageCopy().copyUnit(child.workspace(), child.id());
            }
            publishChildren(child, unpublished);
        }
    }

    ContentNode require(String workspace, String path) {
        return store.author().find(workspace, NodePath.of(path)).orElseThrow();
    }

    /** The text with every id of the store said by workspace and path. */
    String withoutIds(String text, List<String> workspaces) {
        String readable = text;
        for (String workspace : workspaces) {
            readable = withoutIds(readable, require(workspace, "/"));
        }
        return readable;
    }

    private static String withoutIds(String text, ContentNode node) {
        String readable = text.replace(node.id().toString(), "<" + node.workspace() + ":" + node.path() + ">");
        for (ContentNode child : node.children()) {
            readable = withoutIds(readable, child);
        }
        return readable;
    }

    @Override
    public void close() {
        store.close();
    }
}
