package de.wirtschaftsstandort.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The Nu Html Checker, as a process of its own (it needs an older HTTP client than ours): its errors are ours. */
final class HtmlValidator {

    private static final Path JAR = Path.of("webapp/frontend/node_modules/vnu-jar/build/dist/vnu.jar");

    private HtmlValidator() {}

    /** @param pages documents by a file name that says where they come from */
    static List<String> errors(Map<String, String> pages) {
        try {
            Path folder = Files.createTempDirectory("vnu");
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(folder.resolve(page.getKey()), page.getValue());
            }
            Path report = folder.resolve("report.json");
            Process checker = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xss4m",
                            "-jar",
                            JAR.toAbsolutePath().toString(),
                            "--format",
                            "json",
                            "--skip-non-html",
                            "--exit-zero-always",
                            folder.toString())
                    .redirectError(report.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (checker.waitFor() != 0) {
                throw new IllegalStateException("the checker did not run: " + Files.readString(report));
            }
            return JsonMapper.shared()
                    .readTree(Files.readString(report))
                    .path("messages")
                    .valueStream()
                    .filter(message -> !message.path("type").asString("").equals("info"))
                    .map(message -> Path.of(message.path("url").asString("").replaceFirst("^file:", ""))
                                    .getFileName()
                            + ":" + message.path("lastLine").asInt(0) + ": "
                            + message.path("message").asString(""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
