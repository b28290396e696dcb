package de.wirtschaftsstandort.media;

import java.util.Map;
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
 * @param quota of all the library holds; 0 for as much as the disk takes
 * @param quotas of what each folder at the top holds, by its name
 */
@ConfigurationProperties("app.uploads")
record UploadLimits(
        @DefaultValue("25MB") DataSize picture,
        @DefaultValue("100MB") DataSize file,
        @DefaultValue("200") int files,
        @DefaultValue("50000000") long pixels,
        @DefaultValue("1000") int frames,
        @DefaultValue("0") DataSize quota,
        @DefaultValue Map<String, DataSize> quotas) {

    UploadLimits {
        quotas = Map.copyOf(quotas);
    }

    long bytes(FileKind kind) {
        boolean picture = kind.family() == FileKind.Family.PICTURE || kind.family() == FileKind.Family.DRAWING;
        return (picture ? picture() : file()).toBytes();
    }
}
