package de.wirtschaftsstandort.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;

/** Takes bytes for their hash and keeps none of them. */
final class ForgottenBytes implements Binaries {

    @Override
    public BinaryHash put(InputStream bytes) {
        try {
            DigestInputStream digesting = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"));
            digesting.transferTo(OutputStream.nullOutputStream());
            return new BinaryHash(
                    HexFormat.of().formatHex(digesting.getMessageDigest().digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public OptionalLong length(BinaryHash hash) {
        return OptionalLong.empty();
    }

    @Override
    public Optional<InputStream> open(BinaryHash hash) {
        return Optional.empty();
    }
}
