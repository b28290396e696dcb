package de.wirtschaftsstandort.schema;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.definition.DefinitionLoader;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.lightmodule.LightModules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schemas in docs/schemas are those of the records, and what the modules of this product say fits them. */
class SchemaTests {

    private static final Path FOLDER = Path.of("docs/schemas");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @TestFactory
    Stream<DynamicTest> theFileIsTheSchemaOfTheRecord() {
        return SchemaKind.ALL.stream().map(kind -> DynamicTest.dynamicTest(kind.name(), () -> compare(kind)));
    }

    private static void compare(SchemaKind kind) throws IOException {
        Path file = FOLDER.resolve(kind.name() + ".schema.json");
        String schema = JSON.writeValueAsString(SchemaGenerator.of(kind)).replace("\r", "") + "\n";
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, schema);
        }
        assertThat(file).content().isEqualTo(schema);
    }

    @Test
    void everyDefinitionOfOurModulesFitsItsSchema() {
        DefinitionRegistry registry = new DefinitionLoader(
                        LightModules.load(Path.of("light-modules")),
                        SchemaKind.ALL.stream().map(SchemaKind::type).toList())
                .load(List.of());
        List<String> faults = new ArrayList<>();
        int checked = 0;
        for (SchemaKind kind : SchemaKind.ALL) {
            SchemaValidator validator = new SchemaValidator(SchemaGenerator.of(kind));
            for (Definition<?> definition : registry.all(kind.type())) {
                checked++;
                validator
                        .faults(JSON.valueToTree(definition.resolved()))
                        .forEach(fault -> faults.add(definition.file() + fault));
            }
        }
        assertThat(faults).isEmpty();
        assertThat(checked).isGreaterThan(50);
    }

    /** The control: what a person gets wrong is refused at its place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    content-type | {model: {}}                                                       | ' has no datasource'
                    content-type | {datasource: {autoCreate: true}}                                  | '/datasource has no workspace'
                    content-type | {datasource: {workspace: [a]}}                                    | '/datasource/workspace is not of type'
                    content-type | {datasource: {workspace: a, autoCreate: maybe}}                   | '/datasource/autoCreate is none of'
                    content-type | {datasource: {workspace: a}, model: {properties: [{name: a, required: 3}]}} | '/model/properties/0/required'
                    template     | {areas: {main: {maxComponents: many}}}                            | '/areas/main/maxComponents is not of type'
                    dialog       | {form: {properties: [{name: a, required: 3}]}}                    | '/form/properties/0/required'
                    rest-endpoint | {depth: deep}                                                    | '/depth is not of type'
                    rest-endpoint | {references: [{name: a, referenceResolver: {expand: perhaps}}]}  | '/references/0/referenceResolver/expand is none of'
                    template     | {visible: 1}                                                      | '/visible is none of'
                    app          | {subApps: {browser: {workbench: {contentViews: [{columns: [{width: wide}]}]}}}} | '/width is not of type'
                    app          | {subApps: {browser: {actions: {edit: {enabled: perhaps}}}}}       | '/subApps/browser/actions/edit/enabled is none of'
                    """)
    void aBadFileIsRefused(String kind, String yaml, String fault) {
        assertThat(faults(kind, yaml)).anyMatch(found -> found.contains(fault.strip()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    content-type | {datasource: {workspace: 12}, model: {properties: {a: , b: {options: [x, 1]}}}}
                    template     | {areas: {main: {availableComponents: {text: 'a:text'}}}}
                    app          | {subApps: {browser: {contentConnector: {nodeTypes: [{name: a}, b]}}}}
                    dialog       | {form: {tabs: [{name: a, fields: [{name: b, fieldType: text}]}], layout: {tabs: {a: {fields: [b]}}}}}
                    app          | {permissions: {roles: {a: editor}}, unheardOf: {of: [1]}}
                    rest-endpoint | {$type: jcrDeliveryEndpoint_v2, workspace: tours, nodeTypes: tour, references: {image: {referenceResolver: {expand: true, assetRenditions: [a]}}}}
                    """)
    void whatTheBinderTakesFits(String kind, String yaml) {
        assertThat(faults(kind, yaml)).isEmpty();
    }

    private static List<String> faults(String name, String yaml) {
        SchemaKind kind = SchemaKind.ALL.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        JsonNode data = new YAMLMapper().readTree(yaml);
        return new SchemaValidator(SchemaGenerator.of(kind)).faults(data);
    }
}
