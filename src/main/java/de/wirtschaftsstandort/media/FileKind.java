package de.wirtschaftsstandort.media;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of files the library takes, with what their first bytes may be recognised as. */
public enum FileKind {
    JPEG(Family.PICTURE, "image/jpeg", List.of("jpg", "jpeg"), Set.of("image/jpeg")),
    PNG(Family.PICTURE, "image/png", List.of("png"), Set.of("image/png", "image/apng", "image/vnd.mozilla.apng")),
    GIF(Family.PICTURE, "image/gif", List.of("gif"), Set.of("image/gif")),
    WEBP(Family.PICTURE, "image/webp", List.of("webp"), Set.of("image/webp")),
    SVG(
            Family.DRAWING,
            "image/svg+xml",
            List.of("svg"),
            Set.of("image/svg+xml", "application/xml", "text/plain", "text/html")),
    PDF(Family.DOCUMENT, "application/pdf", List.of("pdf"), Set.of("application/pdf")),
    DOCX(
            Family.OFFICE,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            List.of("docx"),
            Set.of("application/zip", "application/x-tika-ooxml")),
    XLSX(
            Family.OFFICE,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            List.of("xlsx"),
            Set.of("application/zip", "application/x-tika-ooxml")),
    PPTX(
            Family.OFFICE,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            List.of("pptx"),
            Set.of("application/zip", "application/x-tika-ooxml")),
    MP3(Family.SOUND, "audio/mpeg", List.of("mp3"), Set.of("audio/mpeg")),
    M4A(Family.SOUND, "audio/mp4", List.of("m4a"), Set.of("audio/mp4", "video/mp4", "application/mp4", "video/x-m4v")),
    OGG(
            Family.SOUND,
            "audio/ogg",
            List.of("ogg", "oga"),
            Set.of("audio/ogg", "audio/vorbis", "audio/opus", "application/ogg")),
    WAV(Family.SOUND, "audio/wav", List.of("wav"), Set.of("audio/vnd.wave", "audio/x-wav", "audio/wav")),
    MP4(Family.FILM, "video/mp4", List.of("mp4"), Set.of("video/mp4", "application/mp4", "video/x-m4v")),
    WEBM(
            Family.FILM,
            "video/webm",
            List.of("webm"),
            Set.of("video/webm", "application/x-matroska", "video/x-matroska")),
    VTT(Family.CAPTIONS, "text/vtt", List.of("vtt"), Set.of("text/vtt", "text/plain"));

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
    private final List<String> extensions;
    private final Set<String> recognisedAs;

    FileKind(Family family, String mimeType, List<String> extensions, Set<String> recognisedAs) {
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
        return extensions.get(0);
    }

    boolean canBe(String detected) {
        return recognisedAs.contains(detected);
    }

    static Optional<FileKind> ofExtension(String extension) {
        String wanted = extension.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(wanted))
                .findFirst();
    }

    public static Optional<FileKind> ofMimeType(String mimeType) {
        return Arrays.stream(values()).filter(kind -> kind.mimeType.equals(mimeType)).findFirst();
    }

    /** For the file chooser of a form: {@code .jpg,.jpeg,…} */
    public static String accepted() {
        return String.join(
                ",",
                Arrays.stream(values())
                        .flatMap(kind -> kind.extensions.stream())
                        .map(extension -> "." + extension)
                        .toList());
    }
}
