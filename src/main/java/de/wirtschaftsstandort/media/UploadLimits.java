package de.wirtschaftsstandort.media;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may come in. The server's own limits on requests (spring.servlet.multipart) lie at or above these.
 *
 * @param picture of one picture or drawing
 * @param file of any other file
 * @param files in one batch
 * @param pixels of one picture
 * @param frames of one moving picture
 */
@ConfigurationProperties("app.uploads")
record UploadLimits(
        @DefaultValue("25MB") DataSize picture,
        @DefaultValue("100MB") DataSize file,
        @DefaultValue("200") int files,
        @DefaultValue("50000000") long pixels,
        @DefaultValue("1000") int frames) {

    long bytes(FileKind kind) {
        boolean picture = kind.family() == FileKind.Family.PICTURE || kind.family() == FileKind.Family.DRAWING;
        return (picture ? picture() : file()).toBytes();
    }
}
