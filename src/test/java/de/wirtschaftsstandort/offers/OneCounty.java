package de.wirtschaftsstandort.offers;

import de.wirtschaftsstandort.site.Sites;
import de.wirtschaftsstandort.support.OneSite;
import java.util.Map;

/** An installation with one site, whose offers lie below {@code /kreis}. */
final class OneCounty {

    private OneCounty() {}

    /** @param office that hears what nobody else is asked */
    static Sites withOffice(String office) {
        return new OneSite(
                "kreis",
                Map.of(
                        "items",
                        Map.of("plots", "/kreis", "buildings", "/kreis"),
                        "forms",
                        Map.of("contact", Map.of("to", office))));
    }
}
