package de.wirtschaftsstandort.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.TestStore;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.PathPattern;
import de.wirtschaftsstandort.security.Permission;
import de.wirtschaftsstandort.security.Place;
import de.wirtschaftsstandort.security.Rights;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The filter of lists says the same as the rights say of each single node. */
class AccessFilterTests {

    private static final String WORKSPACE = "things";
    private static final TestStore STORE = TestStore.fresh();

    @BeforeAll
    static void grow() {
        ContentSession session = STORE.open(WORKSPACE);
        NodeId root =
                session.nodes().find(WORKSPACE, NodePath.ROOT).orElseThrow().id();
        for (String top : List.of("a", "ab", "b_c")) {
            NodeId folder = session.add(root, NodeId.random(), top, "mgnl:folder", Map.of());
            NodeId item = session.add(folder, NodeId.random(), "one", "mgnl:content", Map.of());
            session.add(item, NodeId.random(), "deep", "mgnl:content", Map.of());
        }
        session.commit();
    }

    private static Rights rights(String action, String workspace, String pattern, String type) {
        return new Rights(Set.of(new Permission(action, workspace, new PathPattern(pattern), type, "*")));
    }

    private static List<String> found(Rights rights) {
        return STORE
                .author()
                .query(ContentQuery.in(WORKSPACE)
                        .filtered(List.of(
                                AccessFilter.of(rights, Actions.CONTENT_READ, WORKSPACE, "things", STORE.author()))))
                .stream()
                .map(node -> node.path().value())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/**", "/*", "/", "/a", "/a/*", "/a/**", "/b_c/**", "/gone/*", "/a/one/deep"})
    void findsExactlyWhatMayBeRead(String pattern) {
        Rights rights = rights("content.read", "*", pattern, "things");

        List<String> expected = STORE.author().query(ContentQuery.in(WORKSPACE)).stream()
                .map(ContentNode::path)
                .map(NodePath::value)
                .filter(path -> rights.may(Actions.CONTENT_READ, Place.node(WORKSPACE, path, "things")))
                .toList();
        assertThat(found(rights)).isEqualTo(expected);
    }

    @Test
    void findsNothingWithoutARightOrWithOneToSomethingElse() {
        assertThat(found(Rights.NONE)).isEmpty();
        assertThat(found(rights("content.write", "*", "/**", "*"))).isEmpty();
        assertThat(found(rights("content.read", "others", "/**", "*"))).isEmpty();
        assertThat(found(rights("content.read", "*", "/**", "others"))).isEmpty();
    }
}
