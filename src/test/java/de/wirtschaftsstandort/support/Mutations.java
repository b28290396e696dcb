package de.wirtschaftsstandort.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Broken variants of honest files: pieces cut, doubled, moved and mixed, and what parsers stumble over put in between. */
public final class Mutations {

    private static final int LONGEST = 200_000;
    private static final List<String> STUMBLING = List.of(
            "\u0000",
            "\u0085",
            "\u2028",
            "\ufeff",
            "\ud800",
            "\ud83d\ude00",
            "\t",
            "\r",
            "\n\n",
            "\\",
            "\"",
            "'",
            "&a ",
            "*a",
            "<<: *a\n",
            "!!java.lang.Object ",
            "!include ",
            "%YAML 9\n",
            "---\n",
            "...\n",
            "- - - ",
            "? ",
            ": ",
            "{{{{",
            "[[[[",
            "|\n",
            ">\n",
            "9".repeat(400),
            "1e999999999",
            "-0",
            "NaN",
            "</",
            "<![CDATA[",
            "]]>",
            "&#0;",
            "&#x110000;",
            "&x;",
            "<!DOCTYPE a [<!ENTITY x \"y\">]>",
            "<?xml version=\"9\"?>",
            "{\"a\":",
            "]}",
            "\\ud800");

    private final List<String> seeds;
    private final Random random;

    private Mutations(List<String> seeds, long seed) {
        this.seeds = List.copyOf(seeds);
        this.random = new Random(seed);
    }

    /** Of these texts; the same seed gives the same variants. */
    public static Mutations of(List<String> texts, long seed) {
        return new Mutations(texts, seed);
    }

    /** Of all files of the folder with this ending. */
    public static Mutations ofFiles(Path folder, String ending, long seed) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                if (Files.isRegularFile(file) && file.toString().endsWith(ending)) {
                    texts.add(Files.readString(file));
                }
            }
            return of(texts, seed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String next() {
        StringBuilder text = new StringBuilder(any(seeds));
        for (int steps = 1 + random.nextInt(6); steps > 0; steps--) {
            change(text);
        }
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text.toString();
    }

    private void change(StringBuilder text) {
        int from = at(text);
        int to = Math.min(text.length(), from + 1 + random.nextInt(1 + text.length() / 4));
        String piece = text.substring(from, to);
        switch (random.nextInt(7)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(at(text), piece);
            case 2 -> text.insert(at(text), any(STUMBLING));
            case 3 -> text.insert(at(text), any(STUMBLING).repeat(1 + random.nextInt(300)));
            case 4 -> text.insert(from, (char) random.nextInt(0x10000));
            case 5 -> text.replace(from, to, any(seeds));
            default -> {
                if (from < text.length()) {
                    text.setCharAt(from, (char) (text.charAt(from) ^ 1 << random.nextInt(7)));
                }
            }
        }
    }

    private int at(StringBuilder text) {
        return random.nextInt(text.length() + 1);
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
