package de.wirtschaftsstandort.contenttype;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.ContentYaml;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentTypesTests {

    @TempDir
    private Path root;

    private MemoryTypes definitions;
    private ContentTypes types;

    @BeforeEach
    void threeTypes() {
        definitions = new MemoryTypes(root);
        definitions.drop("houses", "datasource: {workspace: estates, rootPath: /houses}");
        definitions.drop("plots", "datasource: {workspace: estates}\nmodel: {nodeType: plot}");
        definitions.drop(
                "tours",
                """
                datasource: {workspace: tours}
                model:
                  properties:
                    title: {requiredToPublish: true}
                    tags: {requiredToPublish: true, multiple: true}
                    office: {type: place, requiredToPublish: true}
                    stops: {type: place, multiple: true}
                    days: {required: true}
                  subModels:
                    place:
                      properties:
                        street: {requiredToPublish: true}
                """);
        types = new ContentTypes(definitions);
    }

    private static ContentNode node(String yaml, String workspace, String path) {
        ContentTree tree = ContentTree.empty(Stage.AUTHOR);
        ContentYaml.read(tree, workspace, yaml);
        return tree.require(workspace, path);
    }

    private List<String> reasons(String yaml) {
        ContentNode item = node(yaml, "tours", "/one");
        return new RequiredToPublish(types).reasons(item, ContentTree.empty(Stage.PUBLIC));
    }

    @Test
    void tellsTheTypeOfAnItemByWorkspaceNodeTypeAndPlace() {
        String yaml =
                """
                houses:
                  jcr:primaryType: mgnl:content
                  one:
                    jcr:primaryType: mgnl:content
                  plot:
                    jcr:primaryType: plot
                  folder:
                    jcr:primaryType: mgnl:folder
                """;
        assertThat(types.of(node(yaml, "estates", "/houses/one")))
                .map(ContentType::name)
                .contains("houses");
        assertThat(types.of(node(yaml, "estates", "/houses/plot")))
                .map(ContentType::name)
                .contains("plots");
        assertThat(types.of(node(yaml, "estates", "/houses/folder"))).isEmpty();
        assertThat(types.of(node(yaml, "estates", "/houses"))).isEmpty();
        assertThat(types.of(node(yaml, "other", "/houses/one"))).isEmpty();
    }

    @Test
    void knowsATypeThatAppearsLater() {
        assertThat(types.find("books")).isEmpty();

        definitions.drop("books", "datasource: {workspace: library}");

        assertThat(types.find("books")).map(ContentType::workspace).contains("library");
        assertThat(types.all()).extracting(ContentType::name).containsExactly("books", "houses", "plots", "tours");
    }

    @Test
    void letsACompleteItemGoPublic() {
        assertThat(
                        reasons(
                                """
                one:
                  jcr:primaryType: mgnl:content
                  title: Elbe
                  tags: [river]
                  office:
                    jcr:primaryType: mgnl:contentNode
                    street: Markt 1
                """))
                .isEmpty();
    }

    @Test
    void namesEveryPropertyAnItemLacksToGoPublic() {
        assertThat(
                        reasons(
                                """
                one:
                  jcr:primaryType: mgnl:content
                  title: '  '
                  stops:
                    jcr:primaryType: mgnl:contentNode
                    '0':
                      jcr:primaryType: mgnl:contentNode
                """))
                .containsExactly(
                        "'/one' cannot be published without the property 'title'",
                        "'/one' cannot be published without the property 'tags'",
                        "'/one' cannot be published without the property 'office'",
                        "'/one' cannot be published without the property 'stops.street'");
    }
}
