package de.wirtschaftsstandort.site;

import java.util.List;
import java.util.Map;

/**
 * A theme as its definition says it.
 *
 * @param variations imaging variations by name
 */
public record Theme(String name, List<File> cssFiles, List<File> jsFiles, Map<String, Variation> variations) {

    /** @param link as written; {@code /.resources/…} or an own asset */
    public record File(String name, String link, String media, boolean addFingerPrint) {}

    /** Pixels; 0 for not given. */
    public record Variation(int width, int height, boolean crop) {}
}
