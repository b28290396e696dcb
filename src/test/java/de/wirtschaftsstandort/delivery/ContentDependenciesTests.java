package de.wirtschaftsstandort.delivery;

import static de.wirtschaftsstandort.delivery.ContentDependencies.touches;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentChange;
import de.wirtschaftsstandort.content.ContentChange.Kind;
import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.ReadLog;
import de.wirtschaftsstandort.content.Stage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContentDependenciesTests {

    private static final NodeId NODE = NodeId.random();
    private static final NodeId PARENT = NodeId.random();

    @Test
    void aChangedNodeTouchesItselfButNotTheListItStandsIn() {
        assertThat(touches(change(Kind.CHANGED), new ReadLog.OnNode(NODE))).isTrue();
        assertThat(touches(change(Kind.CHANGED), new ReadLog.OnNode(PARENT))).isFalse();
        assertThat(touches(change(Kind.CHANGED), new ReadLog.OnChildren(PARENT)))
                .isFalse();
    }

    @Test
    void aNewNodeTouchesItsParentsListAndThePlaceWhereNothingWas() {
        assertThat(touches(change(Kind.ADDED), new ReadLog.OnChildren(PARENT))).isTrue();
        assertThat(touches(change(Kind.ADDED), new ReadLog.OnMissing("website", NodePath.of("/a/b"))))
                .isTrue();
        assertThat(touches(change(Kind.ADDED), new ReadLog.OnMissingId("website", NODE)))
                .isTrue();
        assertThat(touches(change(Kind.ADDED), new ReadLog.OnMissing("dam", NodePath.of("/a/b"))))
                .isFalse();
    }

    @Test
    void reorderingTouchesTheListOfTheNodeItself() {
        assertThat(touches(change(Kind.CHILDREN), new ReadLog.OnChildren(NODE))).isTrue();
        assertThat(touches(change(Kind.CHILDREN), new ReadLog.OnReferrers(PARENT)))
                .isFalse();
    }

    @Test
    void aQueryIsTouchedWithinItsWorkspacePathAndTypes() {
        ContentQuery query = ContentQuery.in("website").below(NodePath.of("/a")).ofTypes("mgnl:page");
        assertThat(touches(change(Kind.CHANGED), new ReadLog.OnQuery(query))).isTrue();
        assertThat(touches(change(Kind.CHANGED), new ReadLog.OnQuery(query.below(NodePath.of("/c")))))
                .isFalse();
        assertThat(touches(change(Kind.CHANGED), new ReadLog.OnQuery(query.ofTypes("mgnl:area"))))
                .isFalse();
        assertThat(touches(change(Kind.CHANGED), new ReadLog.OnQuery(ContentQuery.in("dam"))))
                .isFalse();
    }

    @Test
    void aQueryIsTouchedByWhatMovedOutOfItsPath() {
        ContentQuery query = ContentQuery.in("website").below(NodePath.of("/old"));
        assertThat(touches(moved("/old/b"), new ReadLog.OnQuery(query))).isTrue();
        assertThat(touches(moved("/older/b"), new ReadLog.OnQuery(query))).isFalse();
    }

    private static ContentChange change(Kind kind) {
        return new ContentChange(
                1,
                Stage.PUBLIC,
                "website",
                NODE,
                "mgnl:page",
                NodePath.of("/a/b"),
                Optional.empty(),
                Optional.of(PARENT),
                kind);
    }

    private static ContentChange moved(String from) {
        return new ContentChange(
                1,
                Stage.PUBLIC,
                "website",
                NODE,
                "mgnl:page",
                NodePath.of("/a/b"),
                Optional.of(NodePath.of(from)),
                Optional.of(PARENT),
                Kind.MOVED);
    }
}
