package de.wirtschaftsstandort.rest;

import de.wirtschaftsstandort.support.GoldenFile;
import de.wirtschaftsstandort.support.ModuleFolder;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One case per file: endpoints and content in, then for each line of {@code requests} the answer. A line is an address,
 * behind {@code #} an Accept-Language header.
 */
class RestGoldenTests {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyCaseGivesWhatItsFileSays() {
        return GoldenFile.all("rest").stream()
                .map(golden -> DynamicTest.dynamicTest(golden.toString(), () -> golden.expect(answers(golden))));
    }

    private String answers(GoldenFile golden) throws IOException {
        ModuleFolder modules = new ModuleFolder(Files.createTempDirectory(folder, "case"));
        golden.sectionsOf("file").forEach(modules::with);
        Map<String, String> content = golden.sectionsOf("content");
        List<String> unpublished = golden.section("unpublished").lines().toList();
        StringBuilder text = new StringBuilder();
        try (PublishedContentFixture published = new PublishedContentFixture()) {
            content.forEach((workspace, yaml) -> published.with(workspace, yaml, unpublished));
            RestApi api = new RestApi(modules, published.world());
            for (String request : golden.section("requests").lines().toList()) {
                text.append("> ").append(request).append('\n');
                String[] parts = request.split(" # ", 2);
                describe(
                        (parts.length == 1 ? api.get(parts[0]) : api.get(parts[0], "Accept-Language", parts[1]))
                                .getResponse(),
                        text);
            }
            api.current().problems().forEach(problem -> text.append("problem: ")
                    .append(problem.severity())
                    .append(' ')
                    .append(problem)
                    .append('\n'));
            return published
                    .withoutIds(text.toString(), List.copyOf(content.keySet()))
                    .replace(modules.root().toString().replace('\\', '/'), "");
        }
    }

    private static void describe(MockHttpServletResponse response, StringBuilder text)
            throws UnsupportedEncodingException {
        String language = response.getHeader("Content-Language");
        text.append(response.getStatus())
                .append(language == null ? "" : " " + language)
                .append('\n')
                .append(JSON.writeValueAsString(JSON.readTree(response.getContentAsString(StandardCharsets.UTF_8))))
                .append('\n');
    }
}
