package de.wirtschaftsstandort.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param languages whose suffixes ({@code title_en}) in start content mean a language variant, besides those of the
 *     sites; a site whose definition is broken must not turn its translations into properties of their own
 */
@ConfigurationProperties("app.start-content")
record PublishingSettings(@Nullable List<String> languages) {

    PublishingSettings {
        languages = languages == null ? List.of("en") : List.copyOf(languages);
    }
}
