package de.wirtschaftsstandort.delivery;

import java.time.Duration;
import java.util.Map;

/**
 * An answer as made, before it is encoded: a page, a redirect or an error page.
 *
 * @param headers one value per name; {@code Content-Type} among them unless the body is empty, none that depends on the
 *     single request or on the encoding of the body
 * @param keep how long it may be given again without being made anew, if nothing it depends on changes before;
 *     {@link Duration#ZERO} for never
 */
record RenderedPage(int status, Map<String, String> headers, String body, Duration keep) {

    RenderedPage {
        headers = Map.copyOf(headers);
    }
}
