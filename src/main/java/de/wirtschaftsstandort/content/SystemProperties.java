package de.wirtschaftsstandort.content;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The properties the store itself sets, named as Magnolia names them. */
final class SystemProperties {

    static final PropertyKey CREATED = PropertyKey.of("mgnl:created");
    static final PropertyKey CREATED_BY = PropertyKey.of("mgnl:createdBy");
    static final PropertyKey LAST_MODIFIED = PropertyKey.of("mgnl:lastModified");
    static final PropertyKey LAST_MODIFIED_BY = PropertyKey.of("mgnl:lastModifiedBy");

    /** What a publication notes on the node: setting it is no modification. */
    private static final Set<String> PUBLICATION = Set.of(
            "mgnl:lastActivated",
            "mgnl:lastActivatedBy",
            "mgnl:lastActivatedVersion",
            "mgnl:lastActivatedVersionCreated",
            "mgnl:activationStatus");

    private SystemProperties() {}

    static boolean isPublicationNote(PropertyKey key) {
        return PUBLICATION.contains(key.name());
    }

    static boolean isModificationNote(PropertyKey key) {
        return key.equals(LAST_MODIFIED) || key.equals(LAST_MODIFIED_BY);
    }

    /** For a new node; what an import brings along stays. */
    static Map<PropertyKey, PropertyValue> created(
            Map<PropertyKey, PropertyValue> properties, OffsetDateTime time, String user) {
        Map<PropertyKey, PropertyValue> all = new LinkedHashMap<>(properties);
        all.putIfAbsent(CREATED, PropertyValue.of(inMillis(time)));
        all.putIfAbsent(CREATED_BY, PropertyValue.of(user));
        all.putIfAbsent(LAST_MODIFIED, all.get(CREATED));
        all.putIfAbsent(LAST_MODIFIED_BY, all.get(CREATED_BY));
        return all;
    }

    static Map<PropertyKey, PropertyValue> modified(
            Map<PropertyKey, PropertyValue> properties, OffsetDateTime time, String user) {
        Map<PropertyKey, PropertyValue> all = new LinkedHashMap<>(properties);
        all.put(LAST_MODIFIED, PropertyValue.of(inMillis(time)));
        all.put(LAST_MODIFIED_BY, PropertyValue.of(user));
        return all;
    }

    /** For a copy: its own time and author, and it was never published. */
    static Map<PropertyKey, PropertyValue> copied(
            Map<PropertyKey, PropertyValue> properties, OffsetDateTime time, String user) {
        Map<PropertyKey, PropertyValue> all = new LinkedHashMap<>(properties);
        all.keySet().removeIf(SystemProperties::isPublicationNote);
        Set.of(CREATED, CREATED_BY, LAST_MODIFIED, LAST_MODIFIED_BY).forEach(all::remove);
        return created(all, time, user);
    }

    private static OffsetDateTime inMillis(OffsetDateTime time) {
        return time.truncatedTo(ChronoUnit.MILLIS);
    }
}
