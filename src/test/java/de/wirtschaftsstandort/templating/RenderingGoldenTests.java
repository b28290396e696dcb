package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.rendering.PageRequest;
import de.wirtschaftsstandort.rendering.RenderErrors.RenderError;
import de.wirtschaftsstandort.rendering.RenderingFailed;
import de.wirtschaftsstandort.search.Searches;
import de.wirtschaftsstandort.search.TextSearch;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.ContentYaml;
import de.wirtschaftsstandort.support.GoldenFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Renders the cases below {@code golden/rendering}: module files, content, messages and a request in, the page out,
 * followed by what failed on the way.
 */
class RenderingGoldenTests {

    private static final YAMLMapper YAML = new YAMLMapper();

    @TestFactory
    Stream<DynamicTest> rendersAsExpected() {
        return GoldenFile.all("rendering").stream()
                .map(golden -> DynamicTest.dynamicTest(golden.toString(), () -> golden.expect(render(golden))));
    }

    private static String render(GoldenFile golden) {
        Map<String, Object> request = map(golden.section("request"));
        Stage stage = Stage.valueOf(text(request, "stage", "public").toUpperCase(Locale.ROOT));
        ContentTree tree = ContentTree.empty(stage);
        Map<String, String> content = golden.sectionsOf("content");
        content.forEach((workspace, yaml) -> ContentYaml.read(tree, workspace, yaml));
        TextSearch search = Searches.over(tree, content.keySet().toArray(String[]::new));
        ScriptBench bench = new ScriptBench(search).prototype(text(request, "prototype", ""));
        golden.sectionsOf("file").forEach(bench::file);
        map(golden.section("messages")).forEach((key, value) -> bench.message(key, String.valueOf(value)));

        List<String> lines = new ArrayList<>();
        try {
            lines.add(bench.render(
                            tree,
                            tree.page(text(request, "page", "/home")),
                            Locale.forLanguageTag(text(request, "language", "de")),
                            Boolean.parseBoolean(text(request, "editing", "false")),
                            request(request))
                    .stripTrailing());
        } catch (RenderingFailed failed) {
            lines.add("the page failed");
        }
        for (RenderError error : bench.errors().latest()) {
            lines.add("[failed] " + error.template() + " at " + error.node() + ": " + error.sentence());
        }
        String page = String.join("\n", lines);
        return bench.errors().latest().isEmpty()
                ? page
                : page.replace(bench.errors().latest().get(0).request(), "request-id");
    }

    private static PageRequest request(Map<String, Object> request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (request.get("parameters") instanceof Map<?, ?> given) {
            given.forEach((name, value) -> parameters.put(String.valueOf(name), List.of(String.valueOf(value))));
        }
        return new PageRequest(
                "GET",
                "https",
                "localhost:8443",
                text(request, "uri", "/home.html"),
                text(request, "query", ""),
                parameters,
                text(request, "selectors", "").lines().toList(),
                "html");
    }

    private static Map<String, Object> map(String yaml) {
        return yaml.isBlank() ? Map.of() : YAML.readValue(yaml, new TypeReference<Map<String, Object>>() {});
    }

    private static String text(Map<String, Object> request, String key, String fallback) {
        return String.valueOf(request.getOrDefault(key, fallback));
    }
}
