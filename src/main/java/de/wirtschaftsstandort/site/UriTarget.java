package de.wirtschaftsstandort.site;

import java.util.Locale;
import java.util.Map;

/**
 * Where a virtual URI leads.
 *
 * @param location a path with query on this site, starting with a slash, or an absolute address (redirects only)
 */
public record UriTarget(Action action, String location) {

    public enum Action {
        /** Answered here with the content of the location. */
        FORWARD,
        /** 302 */
        REDIRECT,
        /** 301 */
        PERMANENT
    }

    private static final Map<String, Action> PREFIXES =
            Map.of("forward", Action.FORWARD, "redirect", Action.REDIRECT, "permanent", Action.PERMANENT);

    /**
     * Reads {@code forward:/a}, {@code redirect:/a}, {@code permanent:https://b} or {@code /a}, which forwards.
     *
     * @throws IllegalArgumentException with a sentence for the person who wrote it
     */
    static UriTarget parse(String written) {
        int colon = written.indexOf(':');
        int slash = written.indexOf('/');
        if (colon < 0 || (slash >= 0 && slash < colon)) {
            return new UriTarget(Action.FORWARD, local(written));
        }
        Action action = PREFIXES.get(written.substring(0, colon).trim().toLowerCase(Locale.ROOT));
        if (action == null) {
            throw new IllegalArgumentException("the target '" + written
                    + "' begins with an unknown prefix; allowed are 'forward:', 'redirect:', 'permanent:' or none");
        }
        String location = written.substring(colon + 1).trim();
        if (action != Action.FORWARD && location.matches("(?i)https?://[^/].*")) {
            return new UriTarget(action, location);
        }
        return new UriTarget(action, local(location));
    }

    /** One leading slash, so that nothing of the request can turn a local target into another host. */
    private static String local(String location) {
        String path = location.trim().replaceFirst("^[/\\\\]+", "/");
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException(
                    "the target '" + location
                            + "' must be a path with a leading slash; only redirects may name another address with http:// or https://");
        }
        return path;
    }
}
