package de.wirtschaftsstandort.site;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An address that an editor sends elsewhere.
 *
 * @param site name of the site; empty for every site
 * @param address decoded path without query
 * @param target path on the same site with query and fragment, or an absolute address with http or https
 * @param permanent 301, else 302
 */
public record Redirect(String site, String address, String target, boolean permanent, String note) {

    /** Why a redirect is not taken. */
    public enum Fault {
        NO_ADDRESS("the old address must be a path such as /angebote"),
        NO_TARGET("the new address must be a path such as /flaechen or begin with https://"),
        TOO_LONG("an address or the note is too long"),
        RESERVED("the application needs this address itself"),
        HOME("home pages are never sent elsewhere"),
        LOOP("the addresses lead in a circle"),
        MAPPED("a mapping of a light module answers this address already"),
        TAKEN("there is a redirect for this address already");

        private final String sentence;

        Fault(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }

        /** {@code no-address} */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final int LONGEST = 2_000;
    private static final Set<String> RESERVED = Set.of(
            "backoffice",
            ".rest",
            ".imaging",
            ".resources",
            "dam",
            "actuator",
            "error",
            "feeds",
            "robots.txt",
            "sitemap.xml",
            "favicon.ico");
    private static final Pattern PATH = Pattern.compile("/[^\\s\\\\?#\\p{Cntrl}]*");
    private static final Pattern TARGET = Pattern.compile(
            "/(?![/\\\\])[^\\s\\\\\\p{Cntrl}]*|/|https?://[^\\s/\\\\@\\p{Cntrl}]+(?:[/?#][^\\s\\\\\\p{Cntrl}]*)?");

    /** Tidied as people type: without spaces around and without a trailing slash. */
    public Redirect {
        address = tidied(address);
        target = target.strip();
        note = note.strip();
    }

    private static String tidied(String typed) {
        String address = typed.strip().replaceAll("/{2,}", "/");
        return address.length() > 1 && address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    boolean isLocal() {
        return target.startsWith("/");
    }

    /** The path the target names on this site. */
    String targetPath() {
        return tidied(target.split("[?#]", 2)[0]);
    }

    /** What is wrong with it whatever else there is. */
    Optional<Fault> fault() {
        if (!PATH.matcher(address).matches()) {
            return Optional.of(Fault.NO_ADDRESS);
        }
        if (!TARGET.matcher(target).matches()) {
            return Optional.of(Fault.NO_TARGET);
        }
        if (address.length() > LONGEST || target.length() > LONGEST || note.length() > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        String firstStep = address.substring(1).split("/", 2)[0].toLowerCase(Locale.ROOT);
        if (RESERVED.contains(firstStep)) {
            return Optional.of(Fault.RESERVED);
        }
        return firstStep.isEmpty() ? Optional.of(Fault.HOME) : Optional.empty();
    }
}
