package de.wirtschaftsstandort.maptile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tiles on disk; when they take more than their space, the oldest are deleted until a tenth of it is free. */
final class TileFolder {

    private static final double KEPT_WHEN_FULL = 0.9;

    private final Path folder;
    private final long space;
    private long occupied = -1;

    TileFolder(Path folder, long space) {
        this.folder = folder;
        this.space = space;
    }

    /** @param since when it was fetched */
    @SuppressWarnings("ArrayRecordComponent") // handed on once
    record Kept(byte[] png, Instant since) {}

    private record OnDisk(Path file, long size, Instant since) {}

    Optional<Kept> find(MapTile tile) {
        try {
            Path file = file(tile);
            return Optional.of(new Kept(
                    Files.readAllBytes(file), Files.getLastModifiedTime(file).toInstant()));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    private Path file(MapTile tile) {
        return folder.resolve(tile.zoom() + "-" + tile.x() + "-" + tile.y() + ".png");
    }

    synchronized void keep(MapTile tile, byte[] png, Instant now) throws IOException {
        Files.createDirectories(folder);
        if (occupied < 0) {
            occupied = onDisk().stream().mapToLong(OnDisk::size).sum();
        }
        Path made = Files.createTempFile(folder, "tile", ".tmp");
        try {
            Files.write(made, png);
            Files.setLastModifiedTime(made, java.nio.file.attribute.FileTime.from(now));
            Files.move(made, file(tile), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(made);
        }
        occupied += png.length;
        if (occupied > space) {
            makeRoom();
        }
    }

    private void makeRoom() throws IOException {
        List<OnDisk> oldestFirst = new ArrayList<>(onDisk());
        oldestFirst.sort(Comparator.comparing(OnDisk::since));
        occupied = oldestFirst.stream().mapToLong(OnDisk::size).sum();
        for (OnDisk tile : oldestFirst) {
            if (occupied <= KEPT_WHEN_FULL * space) {
                return;
            }
            Files.deleteIfExists(tile.file());
            occupied -= tile.size();
        }
    }

    private List<OnDisk> onDisk() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".png"))
                    .flatMap(file -> onDisk(file).stream())
                    .toList();
        }
    }

    private static Optional<OnDisk> onDisk(Path file) {
        try {
            return Optional.of(new OnDisk(
                    file, Files.size(file), Files.getLastModifiedTime(file).toInstant()));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
