package de.wirtschaftsstandort.site;

import java.util.Map;
import java.util.Optional;

/**
 * Compares the whole address with a pattern in which {@code *} stands for any text and {@code ?} for one character.
 *
 * @param targets by host, lower case
 * @param otherwise target for every other host; empty for none
 */
record PatternVirtualUri(String pattern, Map<String, String> targets, Optional<String> otherwise)
        implements VirtualUri {

    @Override
    public Optional<Match> match(String host, String uri) {
        Optional<String> own = Optional.ofNullable(targets.get(host));
        Optional<String> target = own.or(() -> otherwise);
        if (target.isEmpty() || !fits(uri)) {
            return Optional.empty();
        }
        // Of two equal patterns the one that names the host is meant.
        return target.map(written -> new Match(written, 2 * pattern.length() + (own.isPresent() ? 1 : 0)));
    }

    /** Greedy with one point of return, so the time is at most pattern times address. */
    private boolean fits(String uri) {
        int p = 0;
        int u = 0;
        int star = -1;
        int afterStar = 0;
        while (u < uri.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                afterStar = u;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == uri.charAt(u))) {
                p++;
                u++;
            } else if (star >= 0) {
                p = star + 1;
                u = ++afterStar;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
