package de.wirtschaftsstandort.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentChanged;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.ReadLog;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.content.TestStore;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndexFollowerStoreTests {

    private static final String WORKSPACE = "website";

    private final TestStore store = TestStore.fresh();
    private final Map<Stage, StageIndex> indexes = Map.of(
            Stage.AUTHOR,
            new StageIndex(store.author(), List.of("de", "en"), item -> java.util.Optional.empty(), WordSource.NONE));
    private final TextSearch search = new TextSearch(indexes);
    private final BlockingQueue<ReadLog.OnTopic> announced = new LinkedBlockingQueue<>();
    private final IndexFollower follower =
            new IndexFollower(indexes, store.stages(), announced::add, Clock.systemUTC());

    @BeforeEach
    void follow() throws InterruptedException {
        NodeId root = store.workspaces().ensure(WORKSPACE);
        ContentSession session = store.open(WORKSPACE);
        NodeId home = session.add(root, NodeId.random(), "home", "mgnl:page", text("Der Hafen von früher"));
        session.add(home, NodeId.random(), "main", "mgnl:area", text("Kräne im Bereich"));
        session.commit();
        store.changes().listen(follower::changed);
        store.following();
        follower.start();
        awaitTopic();
    }

    @AfterEach
    void stop() {
        store.close();
        follower.close();
    }

    private static Map<PropertyKey, PropertyValue> text(String text) {
        return Map.of(PropertyKey.of("text"), PropertyValue.of(text));
    }

    private void awaitTopic() throws InterruptedException {
        assertThat(announced.poll(10, TimeUnit.SECONDS)).isEqualTo(TextSearch.topic(Stage.AUTHOR, WORKSPACE));
    }

    private List<String> found(String words) {
        return search.search(Stage.AUTHOR, TextQuery.in(WORKSPACE, words, Locale.GERMAN)).hits().stream()
                .map(hit -> store.author()
                        .find(WORKSPACE, hit.node())
                        .orElseThrow()
                        .path()
                        .value())
                .toList();
    }

    private NodeId id(String path) {
        return Objects.requireNonNull(
                store.author().find(WORKSPACE, NodePath.of(path)).orElseThrow().id());
    }

    @Test
    void buildsTheIndexFromTheDatabase() {
        assertThat(found("Hafen")).containsExactly("/home");
    }

    @Test
    void followsAChangeOfAPartInItsPage() throws InterruptedException {
        ContentSession session = store.open(WORKSPACE);
        session.set(id("/home/main"), PropertyKey.of("text"), PropertyValue.of("Schienen im Bereich"));
        session.commit();
        awaitTopic();

        assertThat(found("Schiene")).containsExactly("/home");
        assertThat(found("Kran")).isEmpty();
    }

    @Test
    void forgetsWhatWasTakenAway() throws InterruptedException {
        ContentSession session = store.open(WORKSPACE);
        session.trash(id("/home/main"));
        session.commit();
        awaitTopic();
        assertThat(found("Bereich")).isEmpty();

        ContentSession whole = store.open(WORKSPACE);
        whole.trash(id("/home"));
        whole.commit();
        awaitTopic();
        assertThat(search.search(Stage.AUTHOR, TextQuery.in(WORKSPACE, "Hafen", Locale.GERMAN)))
                .isEqualTo(SearchResult.none(true));
    }

    @Test
    void findsAMovedPageAtItsNewPlace() throws InterruptedException {
        ContentSession session = store.open(WORKSPACE);
        NodeId root = store.workspaces().ensure(WORKSPACE);
        NodeId other = session.add(root, NodeId.random(), "other", "mgnl:page", Map.of());
        session.move(id("/home"), other, 0);
        session.commit();
        awaitTopic();

        TextQuery below = TextQuery.in(WORKSPACE, "Kräne", Locale.GERMAN).below(NodePath.of("/other"));
        assertThat(search.search(Stage.AUTHOR, below).hits()).hasSize(1);
    }

    @Test
    void buildsItAnewWhenTheLogHasGaps() throws InterruptedException {
        store.jdbc().update("update author.node set properties = replace(properties::text, 'Hafen', 'Kanal')::jsonb");
        store.forget();
        assertThat(found("Kanal")).isEmpty();

        follower.changed(new ContentChanged(List.of(), true));
        awaitTopic();

        assertThat(found("Kanal")).containsExactly("/home");
    }

    @Test
    void answersNothingAfterItWasClosed() {
        follower.close();

        assertThat(search.search(Stage.AUTHOR, TextQuery.in(WORKSPACE, "Hafen", Locale.GERMAN)))
                .isEqualTo(SearchResult.none(false));
    }
}
