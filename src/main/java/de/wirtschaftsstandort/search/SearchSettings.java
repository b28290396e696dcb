package de.wirtschaftsstandort.search;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the full-text search.
 *
 * @param languages BCP 47 tags of the languages that get fields of their own; the first is that of texts without language
 */
@ConfigurationProperties("app.search")
record SearchSettings(@DefaultValue({"de", "en"}) List<String> languages) {

    SearchSettings {
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("app.search.languages needs at least one language");
        }
    }
}
