package de.wirtschaftsstandort.rest;

import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.site.Site;
import java.util.Optional;

/** Names of properties as a request may use them: what the endpoint does not show cannot be asked for either. */
record PropertyNames(SystemProperties shown, Optional<Site> site) {

    private static final int LONGEST = 200;

    /**
     * A name with the suffix of one of the site's languages means that variant.
     *
     * @throws RestRefused when the name cannot be one of this endpoint
     */
    PropertyKey require(String name) {
        if (name.isBlank() || name.length() > LONGEST || name.contains("/")) {
            throw RestRefused.invalidQuery("'" + name + "' is no name of a property; nested ones cannot be asked for.");
        }
        if (!shown.show(name)) {
            throw RestRefused.invalidQuery("This endpoint does not show '" + name + "'.");
        }
        return site.stream()
                .flatMap(known -> known.languages().stream().skip(1))
                .flatMap(RequestLanguage::marks)
                .filter(mark -> name.endsWith("_" + mark) && name.length() > mark.length() + 1)
                .findFirst()
                .map(mark -> PropertyKey.of(name.substring(0, name.length() - mark.length() - 1), mark))
                .orElse(PropertyKey.of(name));
    }
}
