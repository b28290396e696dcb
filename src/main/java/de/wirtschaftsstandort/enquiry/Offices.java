package de.wirtschaftsstandort.enquiry;

import de.wirtschaftsstandort.site.Site;
import java.util.Map;
import java.util.Optional;

/** Who gets what: the site parameter {@code forms.<form>.to} names the address of an office. */
public final class Offices {

    private Offices() {}

    /** Empty while the county has not entered an address. */
    public static Optional<String> addressFor(EnquiryForm form, Site site) {
        return Optional.ofNullable(site.parameters().get("forms"))
                .flatMap(forms -> entry(forms, form.key()))
                .flatMap(settings -> entry(settings, "to"))
                .map(String::valueOf)
                .map(String::strip)
                .filter(address -> address.contains("@"));
    }

    private static Optional<Object> entry(Object map, String key) {
        return map instanceof Map<?, ?> known ? Optional.ofNullable(known.get(key)) : Optional.empty();
    }
}
