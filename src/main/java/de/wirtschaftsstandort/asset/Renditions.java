package de.wirtschaftsstandort.asset;

import de.wirtschaftsstandort.content.Binaries;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Renditions on disk, named by the hash of the original's bytes and the size: each is made once, and again only after
 * somebody has emptied the folder.
 */
public final class Renditions {

    private static final long PATIENCE_SECONDS = 10;

    private final Binaries binaries;
    private final Path folder;
    private final Semaphore workers;

    /** @param workers how many are made at the same time */
    public Renditions(Binaries binaries, Path folder, int workers) {
        this.binaries = binaries;
        this.folder = folder;
        this.workers = new Semaphore(workers, true);
    }

    /**
     * The file with the rendition; empty when the asset's bytes are not stored.
     *
     * @throws RenditionRefused when the bytes are no image, a broken one or one that is too large
     * @throws RenditionsBusy when too many are being made
     */
    public Optional<Rendition> find(Asset asset, RenditionSize size) {
        return find(asset, size, asset.focalPoint());
    }

    /** As {@link #find(Asset, RenditionSize)}, cut around another point than the asset's own. */
    public Optional<Rendition> find(Asset asset, RenditionSize size, FocalPoint focus) {
        ImageKind kind = RenditionWriter.kindFor(asset);
        Path file = folder.resolve(asset.bytes().value().substring(0, 2))
                .resolve(asset.bytes() + "-" + AssetLinks.token(focus, size) + "." + kind.extension());
        if (Files.exists(file)) {
            return Optional.of(new Rendition(file, kind.mimeType()));
        }
        return make(asset, size, focus, kind, file)
                ? Optional.of(new Rendition(file, kind.mimeType()))
                : Optional.empty();
    }

    private boolean make(Asset asset, RenditionSize size, FocalPoint focus, ImageKind kind, Path file) {
        acquire();
        try {
            // Another visitor may have waited before us for the same one.
            return Files.exists(file) || write(asset, size, focus, kind, file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot write the rendition " + file, unwritable);
        } finally {
            workers.release();
        }
    }

    private boolean write(Asset asset, RenditionSize size, FocalPoint focus, ImageKind kind, Path file)
            throws IOException {
        Files.createDirectories(file.getParent());
        Path original = Files.createTempFile(folder, "original", ".bin");
        Path made = Files.createTempFile(folder, "rendition", ".tmp");
        try {
            if (!copy(asset, original)) {
                return false;
            }
            Files.write(made, encode(asset, size, focus, kind, original));
            move(made, file);
            return true;
        } finally {
            Files.deleteIfExists(original);
            Files.deleteIfExists(made);
        }
    }

    private static byte[] encode(Asset asset, RenditionSize size, FocalPoint focus, ImageKind kind, Path original) {
        try {
            return RenditionWriter.write(original.toFile(), size, focus, kind);
        } catch (RenditionRefused refused) {
            throw new RenditionRefused(asset.path() + ": " + refused.getMessage(), refused);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new RenditionRefused(asset.path() + " cannot be decoded: " + broken.getMessage(), broken);
        }
    }

    private boolean copy(Asset asset, Path target) throws IOException {
        Optional<InputStream> bytes = binaries.open(asset.bytes());
        if (bytes.isEmpty()) {
            return false;
        }
        try (InputStream stream = bytes.get()) {
            Files.copy(stream, target, StandardCopyOption.REPLACE_EXISTING);
            return true;
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notOnThisFileSystem) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void acquire() {
        try {
            if (!workers.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new RenditionsBusy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new RenditionsBusy();
        }
    }
}
