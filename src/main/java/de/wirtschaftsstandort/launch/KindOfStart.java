package de.wirtschaftsstandort.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A start beans are prepared for: a name and the settings as arguments. A file has one a line; lines with {@code #} say
 * why.
 */
record KindOfStart(String name, List<String> arguments) {

    KindOfStart {
        if (!name.matches("[a-z]+")) {
            throw new IllegalArgumentException("Not a name of a kind of start: " + name);
        }
        arguments = List.copyOf(arguments);
    }

    static List<KindOfStart> in(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(KindOfStart::parse)
                .toList();
    }

    private static KindOfStart parse(String line) {
        List<String> words = Arrays.asList(line.split("\\s+"));
        return new KindOfStart(words.get(0), words.subList(1, words.size()));
    }
}
