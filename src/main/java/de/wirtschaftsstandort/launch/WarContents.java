package de.wirtschaftsstandort.launch;

import de.wirtschaftsstandort.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What lies in the executable WAR: own classes and libraries, each library a jar of its own. */
final class WarContents {

    private static final String CLASSES = "WEB-INF/classes/";
    private static final List<String> LIBRARIES = List.of("WEB-INF/lib/", "WEB-INF/lib-provided/");

    private WarContents() {}

    /** Names the WAR by the names, sizes and check sums of its entries; no byte of them is read for it. */
    static String fingerprint(Path war) throws IOException {
        MessageDigest digest = Sha256.function();
        try (ZipFile file = new ZipFile(war.toFile())) {
            file.stream().forEach(entry -> {
                digest.update(entry.getName().getBytes(StandardCharsets.UTF_8));
                digest.update(ByteBuffer.allocate(16)
                        .putLong(entry.getSize())
                        .putLong(entry.getCrc())
                        .array());
            });
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    /** Writes {@code app.jar} with the own classes and, beside it, {@code lib} with the libraries it names. */
    static void unpack(Path war, Path folder) throws IOException {
        Path lib = Files.createDirectory(folder.resolve("lib"));
        try (ZipFile file = new ZipFile(war.toFile())) {
            List<? extends ZipEntry> entries = file.stream().toList();
            StringBuilder classPath = new StringBuilder();
            for (ZipEntry entry : entries) {
                if (LIBRARIES.stream().anyMatch(entry.getName()::startsWith)
                        && entry.getName().endsWith(".jar")) {
                    String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                    try (InputStream in = file.getInputStream(entry)) {
                        Files.copy(in, lib.resolve(name));
                    }
                    classPath.append("lib/").append(name).append(' ');
                }
            }
            try (OutputStream out = Files.newOutputStream(folder.resolve(UnpackedWar.APPLICATION));
                    JarOutputStream jar = new JarOutputStream(
                            out, manifest(file, classPath.toString().strip()))) {
                for (ZipEntry entry : entries) {
                    if (entry.getName().startsWith(CLASSES) && entry.getName().length() > CLASSES.length()) {
                        ZipEntry copy = new ZipEntry(entry.getName().substring(CLASSES.length()));
                        copy.setTime(entry.getTime());
                        jar.putNextEntry(copy);
                        try (InputStream in = file.getInputStream(entry)) {
                            in.transferTo(jar);
                        }
                        jar.closeEntry();
                    }
                }
            }
        }
    }

    private static Manifest manifest(ZipFile war, String classPath) throws IOException {
        Manifest manifest = new Manifest();
        ZipEntry own = war.getEntry(JarFile.MANIFEST_NAME);
        if (own == null) {
            throw new IOException(war.getName() + " has no manifest");
        }
        try (InputStream in = war.getInputStream(own)) {
            manifest.read(in);
        }
        Attributes attributes = manifest.getMainAttributes();
        String main = attributes.getValue("Start-Class");
        if (main == null) {
            throw new IOException(war.getName() + " names no class to start");
        }
        Manifest unpacked = new Manifest();
        Attributes written = unpacked.getMainAttributes();
        written.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        written.put(Attributes.Name.MAIN_CLASS, main);
        written.put(Attributes.Name.CLASS_PATH, classPath);
        written.put(new Attributes.Name("Enable-Native-Access"), "ALL-UNNAMED");
        return unpacked;
    }
}
