package de.wirtschaftsstandort.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * The beans of a start, decided while the image was made (ADR 14).
 *
 * @param name by which sets are told apart, {@code author}
 * @param madeWith what the conditions of the beans saw of each setting they asked for
 */
record PreparedBeans(String name, SortedMap<String, String> madeWith) {

    /** On the class path beside the classes of the sets; no such file, no sets. */
    static final String FILE = "META-INF/prepared-beans.properties";

    PreparedBeans {
        madeWith = new TreeMap<>(madeWith);
    }

    /** What the names of the set's classes begin with, after that of the class they belong to. */
    static String prefix(String name) {
        return StringUtils.capitalize(name);
    }

    String initializer(Class<?> application) {
        return application.getName() + "__" + prefix(name) + "ApplicationContextInitializer";
    }

    /** The settings conditions would answer otherwise to than when the set was made; none, and the set may be used. */
    List<String> differences(Environment settings) {
        return madeWith.entrySet().stream()
                .filter(setting ->
                        !BeanConditions.seen(settings, setting.getKey()).equals(setting.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** In the order of their names. */
    static List<PreparedBeans> on(ClassLoader classPath) {
        Properties lines = new Properties();
        try (InputStream file = classPath.getResourceAsStream(FILE)) {
            if (file == null) {
                return List.of();
            }
            lines.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedMap<String, SortedMap<String, String>> sets = new TreeMap<>();
        lines.stringPropertyNames().forEach(line -> {
            int end = line.indexOf('/');
            sets.computeIfAbsent(line.substring(0, end), set -> new TreeMap<>())
                    .put(line.substring(end + 1), lines.getProperty(line));
        });
        List<PreparedBeans> found = new ArrayList<>();
        sets.forEach((name, madeWith) -> found.add(new PreparedBeans(name, madeWith)));
        return found;
    }

    static void write(Collection<PreparedBeans> sets, Path folder) throws IOException {
        Properties lines = new Properties();
        sets.forEach(set -> set.madeWith.forEach((setting, seen) -> lines.setProperty(set.name + "/" + setting, seen)));
        Path file = folder.resolve(FILE);
        Files.createDirectories(file.getParent());
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.ISO_8859_1)) {
            lines.store(writer, null);
        }
    }
}
