package de.wirtschaftsstandort.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

/** Where the key comes from that encrypts secrets in the database: the environment, else a file made once. */
final class SecretKeys {

    static final int BYTES = 32;

    private SecretKeys() {}

    /** @throws IllegalArgumentException when the key given is not 32 bytes in base64 */
    static byte[] from(SecuritySettings settings) {
        return settings.key().isBlank() ? fromFile(settings.keyFile().toAbsolutePath()) : parse(settings.key());
    }

    private static byte[] parse(String text) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException notBase64) {
            key = new byte[0];
        }
        if (key.length != BYTES) {
            throw new IllegalArgumentException(
                    "app.security.key muss 32 zufällige Bytes in Base64 enthalten, zum Beispiel aus: openssl rand -base64 32");
        }
        return key;
    }

    private static byte[] fromFile(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return parse(Files.readString(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void create(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            Files.writeString(file, Base64.getEncoder().encodeToString(RandomTokens.bytes(BYTES)) + "\n");
        } catch (FileAlreadyExistsException anotherProcessWasFaster) {
            // then its key is ours
        }
    }
}
