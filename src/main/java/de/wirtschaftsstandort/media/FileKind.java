package de.wirtschaftsstandort.media;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files the library takes, with what their first bytes may be recognised as. */
public enum FileKind {
    JPEG(Family.PICTURE, "image/jpeg", "jpg jpeg", "image/jpeg"),
    PNG(Family.PICTURE, "image/png", "png", "image/png image/apng image/vnd.mozilla.apng"),
    GIF(Family.PICTURE, "image/gif", "gif", "image/gif"),
    WEBP(Family.PICTURE, "image/webp", "webp", "image/webp"),
    SVG(Family.DRAWING, "image/svg+xml", "svg", "image/svg+xml application/xml text/plain text/html"),
    PDF(Family.DOCUMENT, "application/pdf", "pdf", "application/pdf"),
    DOCX(Family.OFFICE, FileKind.OFFICE + "wordprocessingml.document", "docx", FileKind.ARCHIVE),
    XLSX(Family.OFFICE, FileKind.OFFICE + "spreadsheetml.sheet", "xlsx", FileKind.ARCHIVE),
    PPTX(Family.OFFICE, FileKind.OFFICE + "presentationml.presentation", "pptx", FileKind.ARCHIVE),
    MP3(Family.SOUND, "audio/mpeg", "mp3", "audio/mpeg"),
    M4A(Family.SOUND, "audio/mp4", "m4a", "audio/mp4 video/mp4 application/mp4 video/x-m4v"),
    OGG(Family.SOUND, "audio/ogg", "ogg oga", "audio/ogg audio/vorbis audio/opus application/ogg"),
    WAV(Family.SOUND, "audio/wav", "wav", "audio/vnd.wave audio/x-wav audio/wav"),
    MP4(Family.FILM, "video/mp4", "mp4", "video/mp4 application/mp4 video/x-m4v"),
    WEBM(Family.FILM, "video/webm", "webm", "video/webm application/x-matroska video/x-matroska"),
    VTT(Family.CAPTIONS, "text/vtt", "vtt", "text/vtt text/plain");

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String ARCHIVE = "application/zip application/x-tika-ooxml";

    /** What is looked at and what is asked about a file. */
    public enum Family {
        PICTURE,
        DRAWING,
        DOCUMENT,
        OFFICE,
        SOUND,
        FILM,
        CAPTIONS
    }

    private final Family family;
    private final String mimeType;
    private final String extensions;
    private final String recognisedAs;

    /** @param extensions and {@code recognisedAs}: separated by spaces, the usual one first */
    FileKind(Family family, String mimeType, String extensions, String recognisedAs) {
        this.family = family;
        this.mimeType = mimeType;
        this.extensions = extensions;
        this.recognisedAs = recognisedAs;
    }

    public Family family() {
        return family;
    }

    public String mimeType() {
        return mimeType;
    }

    /** Without a dot, as files are named here. */
    public String extension() {
        return extensions().get(0);
    }

    private List<String> extensions() {
        return List.of(extensions.split(" ", -1));
    }

    boolean canBe(String detected) {
        return List.of(recognisedAs.split(" ", -1)).contains(detected);
    }

    static Optional<FileKind> ofExtension(String extension) {
        String wanted = extension.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.extensions().contains(wanted))
                .findFirst();
    }

    public static Optional<FileKind> ofMimeType(String mimeType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mimeType.equals(mimeType))
                .findFirst();
    }

    /** For the file chooser of a form: {@code .jpg,.jpeg,…} */
    public static String accepted() {
        return String.join(
                ",",
                Arrays.stream(values())
                        .flatMap(kind -> kind.extensions().stream())
                        .map(extension -> "." + extension)
                        .toList());
    }
}
