package de.wirtschaftsstandort.media;

import de.wirtschaftsstandort.asset.Assets;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** How files, folders and what is said about them are stored in the workspace {@code dam}. */
public final class Media {

    public static final String WORKSPACE = Assets.WORKSPACE;
    public static final String FOLDER = "mgnl:folder";
    public static final String ASSET = "mgnl:asset";

    static final String RESOURCE = "jcr:content";
    static final String RESOURCE_TYPE = "mgnl:resource";

    static final PropertyKey ALT = PropertyKey.of("alt");
    static final PropertyKey DECORATIVE = PropertyKey.of("decorative");
    static final PropertyKey COPYRIGHT_UNTIL = PropertyKey.of("copyrightUntil");
    static final PropertyKey CAPTIONS = PropertyKey.of("captions");
    static final PropertyKey TRANSCRIPT = PropertyKey.of("transcript");

    /** How a picture or a film maps the sphere around its place to a plane; absent for flat ones. */
    static final PropertyKey PROJECTION = PropertyKey.of("projection");

    static final String EQUIRECTANGULAR = "equirectangular";

    private Media() {}

    /** Whether it shows everything around its place, for tours in 360 degrees. */
    public static boolean isRound(ContentNode asset) {
        return asset.property(PROJECTION)
                .map(PropertyValue::asText)
                .filter(EQUIRECTANGULAR::equals)
                .isPresent();
    }

    /** Whether the picture says by itself nothing that its surroundings do not say. */
    public static boolean isDecorative(ContentNode asset) {
        return asset.property(DECORATIVE)
                .map(PropertyValue::asText)
                .filter("true"::equals)
                .isPresent();
    }

    /** A text for those who do not see it, or the word of an editor that none is needed. */
    public static boolean hasAlternative(ContentNode asset) {
        return isDecorative(asset)
                || asset.property(ALT)
                        .map(PropertyValue::asText)
                        .filter(text -> !text.isBlank())
                        .isPresent();
    }

    /** The last day it may be shown; empty for always. */
    public static Optional<LocalDate> copyrightUntil(ContentNode asset) {
        return asset.property(COPYRIGHT_UNTIL).map(PropertyValue::asText).flatMap(Media::day);
    }

    static Optional<LocalDate> day(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    public static boolean isPicture(ContentNode asset) {
        return Assets.of(asset).filter(found -> found.isImage()).isPresent();
    }
}
