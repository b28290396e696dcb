package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.site.UriText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Address of a static file below {@code /.resources}.
 *
 * @param path resource path {@code /<module>/webresources/…}, without the fingerprint
 * @param immutable the name changes with the bytes, so browsers need never ask again
 */
record ResourceAddress(String path, String contentType, boolean immutable) {

    private static final String WEB_FOLDER = "webresources";

    /** Magnolia's {@code name~fingerprint~cache.css}. */
    private static final Pattern FINGERPRINT = Pattern.compile("(.+)~[\\w.-]{1,64}~cache(\\.\\w+)");

    /** Our front-end build's {@code name-HASH.css}. */
    private static final Pattern HASHED = Pattern.compile(".+-[A-Za-z0-9]{8,}\\.\\w+");

    /** Empty for what is no static file of a module. */
    static Optional<ResourceAddress> of(RequestPath requested) {
        if (requested.steps().size() < 4 || !requested.steps().get(2).equals(WEB_FOLDER)) {
            return Optional.empty();
        }
        String path = requested.text().substring("/.resources".length());
        int lastStep = path.lastIndexOf('/') + 1;
        Matcher fingerprint = FINGERPRINT.matcher(path.substring(lastStep));
        boolean printed = fingerprint.matches();
        String plain = printed ? path.substring(0, lastStep) + fingerprint.group(1) + fingerprint.group(2) : path;
        boolean hashed = path.contains("/" + WEB_FOLDER + "/build/")
                && HASHED.matcher(path.substring(lastStep)).matches();
        return ResourceTypes.of(RequestPath.parse("/.resources" + encoded(plain)))
                .map(type -> new ResourceAddress(plain, type, printed || hashed));
    }

    private static String encoded(String path) {
        return UriText.encodePath(path);
    }
}
