package de.wirtschaftsstandort.templating;

import java.util.Locale;
import java.util.Map;

/** Magnolia's old names of system properties. */
final class MetaDataNames {

    private static final Map<String, String> OLD = Map.of(
            "creationdate", "mgnl:created",
            "lastmodified", "mgnl:lastModified",
            "lastaction", "mgnl:lastActivated",
            "authorid", "mgnl:lastModifiedBy",
            "activatorid", "mgnl:lastActivatedBy",
            "activated", "mgnl:activationStatus",
            "template", "mgnl:template");

    private MetaDataNames() {}

    static String property(String key) {
        String plain = key.toLowerCase(Locale.ROOT).replace("mgnl:", "");
        return OLD.getOrDefault(plain, key);
    }
}
