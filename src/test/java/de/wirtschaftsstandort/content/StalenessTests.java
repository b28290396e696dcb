package de.wirtschaftsstandort.content;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentChange.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StalenessTests {

    private final NodeId node = NodeId.random();
    private final NodeId parent = NodeId.random();

    private ContentChange change(Kind kind, String path) {
        return new ContentChange(
                1,
                Stage.PUBLIC,
                "website",
                node,
                "mgnl:page",
                NodePath.of(path),
                Optional.empty(),
                Optional.of(parent),
                kind);
    }

    private static boolean isStale(ReadLog.Dependency dependency, ContentChange... changes) {
        return Staleness.isStale(Stage.PUBLIC, Set.of(dependency), new ContentChanged(List.of(changes), false));
    }

    @Test
    void everythingMakesAllStale() {
        assertThat(Staleness.isStale(Stage.PUBLIC, Set.of(), new ContentChanged(List.of(), true)))
                .isTrue();
    }

    @Test
    void changesOfTheOtherStageAreNoConcern() {
        ContentChanged changed = new ContentChanged(List.of(change(Kind.CHANGED, "/a")), false);

        assertThat(Staleness.isStale(Stage.AUTHOR, Set.of(new ReadLog.OnNode(node)), changed))
                .isFalse();
        assertThat(Staleness.isStale(Stage.PUBLIC, Set.of(new ReadLog.OnNode(node)), changed))
                .isTrue();
    }

    @Test
    void aNodeIsNotAffectedByNewChildren() {
        assertThat(isStale(new ReadLog.OnNode(node), change(Kind.CHILDREN, "/a")))
                .isFalse();
        assertThat(isStale(new ReadLog.OnChildren(node), change(Kind.CHILDREN, "/a")))
                .isTrue();
    }

    @Test
    void childrenAreNotAffectedByAnEditOfTheParent() {
        assertThat(isStale(new ReadLog.OnChildren(node), change(Kind.CHANGED, "/a")))
                .isFalse();
    }

    @Test
    void whatWasMissingIsAffectedByItsArrivalOnly() {
        ReadLog.Dependency missing = new ReadLog.OnMissing("website", NodePath.of("/a"));

        assertThat(isStale(missing, change(Kind.ADDED, "/a"))).isTrue();
        assertThat(isStale(missing, change(Kind.MOVED, "/a"))).isTrue();
        assertThat(isStale(missing, change(Kind.ADDED, "/b"))).isFalse();
        assertThat(isStale(new ReadLog.OnMissing("dam", NodePath.of("/a")), change(Kind.ADDED, "/a")))
                .isFalse();
        assertThat(isStale(new ReadLog.OnMissingId("website", node), change(Kind.ADDED, "/b")))
                .isTrue();
        assertThat(isStale(new ReadLog.OnMissingId("website", parent), change(Kind.ADDED, "/b")))
                .isFalse();
    }

    @Test
    void aQueryIsAffectedOnlyWhenWorkspacePathAndTypeMatch() {
        ContentQuery query =
                ContentQuery.in("website").below(NodePath.of("/news")).ofTypes("mgnl:page");
        ContentChange inside = change(Kind.CHANGED, "/news/a");

        assertThat(isStale(new ReadLog.OnQuery(query), inside)).isTrue();
        assertThat(isStale(new ReadLog.OnQuery(query), change(Kind.CHANGED, "/newsletter")))
                .isFalse();
        assertThat(isStale(new ReadLog.OnQuery(query.ofTypes("mgnl:component")), inside))
                .isFalse();
        assertThat(isStale(new ReadLog.OnQuery(ContentQuery.in("dam")), inside)).isFalse();
        assertThat(isStale(new ReadLog.OnQuery(query), change(Kind.CHILDREN, "/news")))
                .isFalse();
    }

    @Test
    void aQueryIsAffectedByWhatMovesOutOfIt() {
        ContentQuery query = ContentQuery.in("website").below(NodePath.of("/news"));
        ContentChange out = new ContentChange(
                1,
                Stage.PUBLIC,
                "website",
                node,
                "mgnl:page",
                NodePath.of("/old/a"),
                Optional.of(NodePath.of("/news/a")),
                Optional.of(parent),
                Kind.MOVED);

        assertThat(isStale(new ReadLog.OnQuery(query), out)).isTrue();
    }

    @Test
    void referrersAreAffectedByEveryEdit() {
        assertThat(isStale(new ReadLog.OnReferrers(parent), change(Kind.CHANGED, "/a")))
                .isTrue();
        assertThat(isStale(new ReadLog.OnReferrers(parent), change(Kind.MOVED, "/a")))
                .isFalse();
    }

    @Test
    void topicsAreTheirOwnersBusiness() {
        assertThat(isStale(new ReadLog.OnTopic("measure-board"), change(Kind.CHANGED, "/a")))
                .isFalse();
    }
}
