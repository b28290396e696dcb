package de.wirtschaftsstandort.shell;

import de.wirtschaftsstandort.shared.NearestMatch;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The words of all backoffice screens: {@code /messages/<package>_de.properties} and {@code _en} on the class path, UTF-8,
 * one pair per package. German is complete; a missing English text shows the German one.
 */
@Component
public class BackofficeMessages {

    public static final Locale GERMAN = Locale.GERMAN;
    public static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);

    private final Map<String, String> german = load("de");
    private final Map<String, String> english = load("en");

    public Texts in(Locale language) {
        return new Texts(this, language);
    }

    boolean has(String key) {
        return german.containsKey(key);
    }

    String pattern(Locale language, String key) {
        String text = german.get(key);
        if (text == null) {
            throw new IllegalArgumentException("there is no text '" + key + "'"
                    + NearestMatch.of(key, german.keySet())
                            .map(near -> "; did you mean '" + near + "'?")
                            .orElse(""));
        }
        return language.getLanguage().equals("en") ? english.getOrDefault(key, text) : text;
    }

    private static Map<String, String> load(String language) {
        Map<String, String> all = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language + ".properties")) {
                Properties texts = new Properties();
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
                texts.forEach((key, text) -> all.put(String.valueOf(key), String.valueOf(text)));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Map.copyOf(all);
    }
}
