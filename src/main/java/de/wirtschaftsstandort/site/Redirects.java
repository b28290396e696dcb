package de.wirtschaftsstandort.site;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Redirects that editors made. They are asked only where no mapping and no page answers, so none hides a page; the guard
 * refuses circles and addresses the application needs itself.
 */
@Component
public class Redirects {

    private static final int LONGEST_CHAIN = 20;

    private final RedirectTable table;
    private final UriMappings mappings;
    private final Sites sites;

    Redirects(RedirectTable table, UriMappings mappings, Sites sites) {
        this.table = table;
        this.mappings = mappings;
        this.sites = sites;
    }

    /** @param address decoded path with language prefix */
    public Optional<Redirect> find(String site, String address) {
        return table.find(site, address);
    }

    /** By address. */
    public List<Redirect> all() {
        return table.all();
    }

    /** Adds one; empty when it is there. */
    public Optional<Redirect.Fault> add(Redirect redirect, String user) {
        return table.exists(redirect.site(), redirect.address())
                ? Optional.of(Redirect.Fault.TAKEN)
                : replace(redirect, user);
    }

    /** Adds one or changes the one that is there. */
    public Optional<Redirect.Fault> replace(Redirect redirect, String user) {
        Optional<Redirect.Fault> fault = redirect.fault().or(() -> guard(redirect));
        if (fault.isEmpty()) {
            table.save(redirect, user);
        }
        return fault;
    }

    /** False when there was none. */
    public boolean remove(String site, String address) {
        return table.delete(site, address);
    }

    private Optional<Redirect.Fault> guard(Redirect redirect) {
        if (isLanguageHome(redirect.address())) {
            return Optional.of(Redirect.Fault.HOME);
        }
        if (mapped(redirect.site(), redirect.address()).isPresent()) {
            return Optional.of(Redirect.Fault.MAPPED);
        }
        return leadsBack(redirect) ? Optional.of(Redirect.Fault.LOOP) : Optional.empty();
    }

    private boolean isLanguageHome(String address) {
        return sites.all().stream()
                .flatMap(site -> site.languages().stream())
                .anyMatch(language -> address.equals("/" + LanguagePrefix.of(language)));
    }

    /** Follows redirects and mappings from the target on. */
    private boolean leadsBack(Redirect redirect) {
        Set<String> visited = new HashSet<>(Set.of(redirect.address()));
        Optional<String> next = redirect.isLocal() ? Optional.of(redirect.targetPath()) : Optional.empty();
        while (next.isPresent()) {
            String path = next.get();
            if (!visited.add(path) || visited.size() > LONGEST_CHAIN) {
                return true;
            }
            next = mapped(redirect.site(), path).or(() -> table.find(redirect.site(), path)
                    .filter(Redirect::isLocal)
                    .map(Redirect::targetPath));
        }
        return false;
    }

    /** Where a mapping of one of the site's hosts sends the address, if it leads to another one of this site. */
    private Optional<String> mapped(String site, String path) {
        return sites.all().stream()
                .filter(found -> site.isEmpty() || found.name().equals(site))
                .flatMap(found -> found.hosts().isEmpty() ? java.util.stream.Stream.of("") : found.hosts().stream())
                .flatMap(host -> mappings.find(host, path).stream())
                .map(UriTarget::location)
                .filter(location -> location.startsWith("/"))
                .map(location -> location.split("[?#]", 2)[0])
                .filter(location -> !location.equals(path))
                .findFirst();
    }
}
