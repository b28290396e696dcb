package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.shared.CountyTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Magnolia's old names of system properties, and how their values read. */
final class MetaDataNames {

    private static final Map<String, String> OLD = Map.of(
            "creationdate", "mgnl:created",
            "lastmodified", "mgnl:lastModified",
            "lastaction", "mgnl:lastActivated",
            "authorid", "mgnl:lastModifiedBy",
            "activatorid", "mgnl:lastActivatedBy",
            "activated", "mgnl:activationStatus",
            "template", "mgnl:template");

    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX");

    private MetaDataNames() {}

    /** Scripts parse dates by JCR's pattern, milliseconds included. */
    static String text(PropertyValue value) {
        return !value.values().isEmpty() && value.first() instanceof OffsetDateTime date
                ? ISO.format(date.atZoneSameInstant(CountyTime.ZONE))
                : value.asText();
    }

    static String property(String key) {
        String plain = key.toLowerCase(Locale.ROOT).replace("mgnl:", "");
        return OLD.getOrDefault(plain, key);
    }
}
