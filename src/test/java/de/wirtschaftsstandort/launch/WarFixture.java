package de.wirtschaftsstandort.launch;

import de.wirtschaftsstandort.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Small WARs in the layout of the real one: {@link WaitingApplication} as application and one library. */
final class WarFixture {

    private WarFixture() {}

    /** @param content of the library's one file, so that WARs can differ */
    static Path war(Path file, String content) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, WaitingApplication.class.getName());
        attributes.put(new Attributes.Name("Start-Class"), WaitingApplication.class.getName());
        try (JarOutputStream war = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (Class<?> type : new Class<?>[] {WaitingApplication.class, Sha256.class}) {
                add(war, type, "");
                add(war, type, "WEB-INF/classes/");
            }
            addLaunch(war, "");
            addLaunch(war, "WEB-INF/classes/");
            Path library = Files.createTempFile("library", ".jar");
            try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(library))) {
                entry(jar, "words.txt", content.getBytes(StandardCharsets.UTF_8));
            }
            entry(war, "WEB-INF/lib/words-1.0.jar", Files.readAllBytes(library));
            Files.delete(library);
        }
        return file;
    }

    static Path withoutManifest(Path file) throws IOException {
        try (JarOutputStream war = new JarOutputStream(Files.newOutputStream(file))) {
            entry(war, "WEB-INF/classes/a.txt", new byte[] {1});
        }
        return file;
    }

    private static void addLaunch(JarOutputStream war, String prefix) throws IOException {
        Path classes = Path.of(
                Launch.class.getProtectionDomain().getCodeSource().getLocation().getPath(),
                "de/wirtschaftsstandort/launch");
        try (Stream<Path> files = Files.list(classes)) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".class"))::iterator) {
                entry(war, prefix + "de/wirtschaftsstandort/launch/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
    }

    private static void add(JarOutputStream war, Class<?> type, String prefix) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new UncheckedIOException(new IOException("no class file of " + type));
            }
            entry(war, prefix + name, in.readAllBytes());
        }
    }

    private static void entry(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(bytes);
        jar.closeEntry();
    }
}
