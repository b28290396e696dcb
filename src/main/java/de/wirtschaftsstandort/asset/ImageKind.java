package de.wirtschaftsstandort.asset;

import java.util.Optional;

/** Kinds of images a rendition is made from or as. GIF is not among them: it may move. */
enum ImageKind {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp");

    private final String mimeType;
    private final String extension;

    ImageKind(String mimeType, String extension) {
        this.mimeType = mimeType;
        this.extension = extension;
    }

    String mimeType() {
        return mimeType;
    }

    String extension() {
        return extension;
    }

    static Optional<ImageKind> ofMimeType(String mimeType) {
        for (ImageKind kind : values()) {
            if (kind.mimeType.equals(mimeType)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
