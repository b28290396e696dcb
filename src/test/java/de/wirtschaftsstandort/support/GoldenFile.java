package de.wirtschaftsstandort.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A case in one text file: sections under lines like {@code --- name}, input first and what is expected last. With
 * {@code -Dgolden.update} the expected section is rewritten instead of compared.
 */
public final class GoldenFile {

    private static final Pattern HEADING = Pattern.compile("--- (\\S.*)");

    private final Path file;
    private final Map<String, String> sections;

    private GoldenFile(Path file, Map<String, String> sections) {
        this.file = file;
        this.sections = sections;
    }

    /** All {@code .txt} files of a folder below {@code src/test/resources/golden}, by name; fails when there is none. */
    public static List<GoldenFile> all(String folder) {
        try (Stream<Path> files =
                Files.list(Path.of("src/test/resources/golden").resolve(folder))) {
            List<GoldenFile> found = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(GoldenFile::read)
                    .toList();
            assertThat(found).as("golden files in " + folder).isNotEmpty();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static GoldenFile read(Path file) {
        Map<String, StringBuilder> read = new LinkedHashMap<>();
        StringBuilder current = new StringBuilder();
        try {
            for (String line : Files.readAllLines(file)) {
                Matcher heading = HEADING.matcher(line);
                if (heading.matches()) {
                    current = new StringBuilder();
                    assertThat(read.put(heading.group(1).trim(), current))
                            .as(file + " has the section '" + heading.group(1).trim() + "' once")
                            .isNull();
                } else {
                    current.append(line).append('\n');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sections = new LinkedHashMap<>();
        read.forEach((name, text) -> sections.put(name, text.toString()));
        return new GoldenFile(file, sections);
    }

    /** The text below a heading, each line with its line feed; empty when the file has no such section. */
    public String section(String name) {
        return sections.getOrDefault(name, "");
    }

    /** Sections whose heading starts with the word and a blank, keyed by the rest of the heading, in file order. */
    public Map<String, String> sectionsOf(String word) {
        Map<String, String> found = new LinkedHashMap<>();
        sections.forEach((name, text) -> {
            if (name.startsWith(word + " ")) {
                found.put(name.substring(word.length() + 1).trim(), text);
            }
        });
        return found;
    }

    /** Compares with the section {@code expected}, line ends at the very end ignored. */
    public void expect(String actual) {
        if (System.getProperty("golden.update") != null) {
            sections.put("expected", actual.stripTrailing() + "\n");
            write();
            return;
        }
        assertThat(sections).as(file + " says what is expected").containsKey("expected");
        assertThat(actual.stripTrailing())
                .as(file.toString())
                .isEqualTo(section("expected").stripTrailing());
    }

    private void write() {
        StringBuilder text = new StringBuilder();
        sections.forEach(
                (name, content) -> text.append("--- ").append(name).append('\n').append(content));
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return String.valueOf(file.getFileName()).replaceFirst("\\.txt$", "").replace('-', ' ');
    }
}
