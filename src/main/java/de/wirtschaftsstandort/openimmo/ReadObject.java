package de.wirtschaftsstandort.openimmo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One object of a file as it stands there.
 *
 * @param number counted from 1
 * @param line of the file on which it begins
 * @param values texts by the path of their element or attribute
 */
public record ReadObject(int number, int line, Map<String, List<String>> values) {

    private static final String KINDS = "objektkategorie/objektart/";

    private static final Set<String> BUILDINGS = Set.of(
            "hallen_lager_prod",
            "buero_praxen",
            "einzelhandel",
            "gastgewerbe",
            "freizeitimmobilie_gewerblich",
            "sonstige");

    public ReadObject {
        values = values.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    Optional<String> first(String path) {
        return all(path).stream().findFirst();
    }

    List<String> all(String path) {
        return values.getOrDefault(path, List.of());
    }

    /** Names below {@code objektart}, e.g. {@code grundstueck}. */
    Set<String> kindNames() {
        return values.keySet().stream()
                .filter(path -> path.startsWith(KINDS))
                .map(path -> path.substring(KINDS.length()).replaceFirst("[@/\\[].*", ""))
                .filter(name -> !name.equals("objektart_zusatz") && !name.startsWith(XmlTree.USER_FIELD))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Empty for homes and everything else that is no business property. */
    Optional<OfferKind> kind() {
        Set<String> names = kindNames();
        if (names.contains("grundstueck")) {
            return Optional.of(OfferKind.PLOT);
        }
        return names.stream().anyMatch(BUILDINGS::contains) ? Optional.of(OfferKind.BUILDING) : Optional.empty();
    }
}
