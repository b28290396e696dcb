package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.site.Site;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an address leads to. */
sealed interface Resolution {

    /**
     * A page or content item to render.
     *
     * @param node with {@code mgnl:template}, its own or that of the mapping
     * @param parameters those a forwarding adds to the request's
     */
    record Page(
            Site site,
            Locale language,
            ContentNode node,
            List<String> selectors,
            String extension,
            Map<String, List<String>> parameters)
            implements Resolution {}

    /**
     * @param status 301 or 302
     * @param location path with query on this host, or an absolute address
     */
    record Redirect(int status, String location) implements Resolution {}

    /** Something was published here and was withdrawn. */
    record Gone(Site site, Locale language) implements Resolution {}

    /** @param site empty when no site answers to the host */
    record Missing(Optional<Site> site, Locale language) implements Resolution {}
}
