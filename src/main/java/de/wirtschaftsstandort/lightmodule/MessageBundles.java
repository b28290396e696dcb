package de.wirtschaftsstandort.lightmodule;

import de.wirtschaftsstandort.shared.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All bundles of all modules, read once; what a later module says replaces what an earlier one said. */
final class MessageBundles {

    static final Pattern FILES = Pattern.compile("/[^/]+/i18n/(?:.*/)?[^/]+\\.properties");

    private static final Pattern LOCALE = Pattern.compile("_([a-z]{2,3})(?:[_-]([A-Z]{2}))?\\.properties$");

    /** Texts by key, by language tag; the empty tag holds bundles without a language in their name. */
    private final Map<String, Map<String, String>> texts = new HashMap<>();

    private final String defaultLanguage;

    MessageBundles(Iterable<ModuleResource> inLoadOrder, String defaultLanguage, Consumer<Problem> problems) {
        this.defaultLanguage = defaultLanguage;
        for (ModuleResource bundle : inLoadOrder) {
            Properties read = new Properties();
            try {
                read.load(new StringReader(bundle.text()));
            } catch (IOException | IllegalArgumentException broken) {
                problems.accept(Problem.error(bundle.file(), 0, "the messages cannot be read: " + broken.getMessage()));
            }
            Map<String, String> language = texts.computeIfAbsent(tag(bundle.path()), tag -> new HashMap<>());
            read.stringPropertyNames().forEach(key -> language.put(key, read.getProperty(key)));
        }
    }

    private static String tag(String path) {
        Matcher locale = LOCALE.matcher(path);
        if (!locale.find()) {
            return "";
        }
        return locale.group(2) == null ? locale.group(1) : locale.group(1) + "-" + locale.group(2);
    }

    Optional<String> find(String key, Locale locale) {
        String country = locale.getCountry().isEmpty() ? "" : locale.getLanguage() + "-" + locale.getCountry();
        for (String tag : new String[] {country, locale.getLanguage(), defaultLanguage, ""}) {
            String text = texts.getOrDefault(tag, Map.of()).get(key);
            if (text != null) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }
}
