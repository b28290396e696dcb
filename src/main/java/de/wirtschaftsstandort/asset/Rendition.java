package de.wirtschaftsstandort.asset;

import java.nio.file.Path;

/** A derived form of an asset, ready on disk. */
public record Rendition(Path file, String mimeType) {}
