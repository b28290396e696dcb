package de.wirtschaftsstandort.search;

import static de.wirtschaftsstandort.support.NodeBuilder.aNode;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.NodeBuilder;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ValueNamesTests {

    private final ContentTree tree =
            ContentTree.empty(Stage.PUBLIC).add("items", item("a"), item("b"), item("c"), item("d"));
    private final Map<String, Traits.ValueName> names = new HashMap<>();
    private final StageIndex index = new StageIndex(tree, List.of("de", "en"), this::traits, WordSource.NONE);

    private static NodeBuilder item(String name) {
        return aNode("/all/" + name, "mgnl:content").set("title", "Eintrag " + name);
    }

    private Optional<Traits> traits(ContentNode node) {
        return Optional.ofNullable(names.get(node.name()))
                .map(name -> new Traits(Map.of(), Map.of(), List.of(name), Map.of(), Optional.empty()));
    }

    private void says(String item, String value, String name) {
        names.put(item, new Traits.ValueName("offers", value, "en", name));
    }

    private Map<String, String> english(String... values) {
        return index.names("offers", "en", List.of(values));
    }

    @BeforeEach
    void build() throws IOException {
        says("a", "Drehen", "Turning");
        says("b", "Drehen", "Rotating");
        says("c", "Drehen", "Turning");
        says("d", "Drehen und Fräsen", "Both");
        index.rebuild(List.of("items"));
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void aValueHasTheNameThatMostItemsGiveIt() {
        assertThat(english("Fräsen", "Drehen und Fräsen", "Drehen"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("Drehen und Fräsen", "Both", "Drehen", "Turning"));
        assertThat(english("Dreh")).as("a beginning is no value").isEmpty();
    }

    @Test
    void namesBelongToOneDimensionAndOneLanguage() {
        assertThat(index.names("seeks", "en", List.of("Drehen"))).isEmpty();
        assertThat(index.names("offers", "de", List.of("Drehen"))).isEmpty();
    }

    @Test
    void aNameNobodyGivesAnyMoreIsForgotten() throws IOException {
        says("a", "Drehen", "Rotating");
        says("d", "Fräsen", "Milling");
        changed("a", "d");

        assertThat(english("Drehen", "Drehen und Fräsen", "Fräsen"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("Drehen", "Rotating", "Fräsen", "Milling"));
    }

    @Test
    void ofNamesThatAsManyGiveTheFirstCounts() throws IOException {
        names.remove("c");
        changed("c");

        assertThat(english("Drehen")).containsEntry("Drehen", "Rotating");
    }

    @Test
    void aTextThatIsNoNameIsLeftOutAndBreaksNothing() throws IOException {
        says("a", "Lang", "x".repeat(40_000));
        changed("a");

        assertThat(english("Lang")).isEmpty();
        assertThat(english("Drehen")).isNotEmpty();
    }

    private void changed(String... items) throws IOException {
        index.apply(Searches.published(List.of(items).stream()
                .map(name -> tree.require("items", "/all/" + name))
                .toList()));
    }
}
