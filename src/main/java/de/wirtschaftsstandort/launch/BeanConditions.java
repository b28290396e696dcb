package de.wirtschaftsstandort.launch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.cloud.CloudPlatform;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * What the conditions of beans see of the settings. Two starts for which it is the same have the same beans; the value
 * itself counts unless a rule here says that less of it does.
 */
final class BeanConditions {

    private static final String PROFILES = "spring.profiles.active";
    private static final String CLOUD = "spring.main.cloud-platform";

    /** Asked by other ways than the environment, or not as a condition, and still deciding about beans. */
    private static final List<String> ALWAYS = List.of(
            PROFILES, CLOUD, "spring.main.sources", "spring.main.web-application-type", "java.specification.version");

    private static final String FIRST_OF_A_LIST = "[0]";

    private static final Map<String, Rule> RULES = Map.ofEntries(
            rule(PROFILES, (settings, name) -> "=" + String.join(",", settings.getActiveProfiles())),
            rule(CLOUD, (settings, name) -> "=" + CloudPlatform.getActive(settings)),
            rule("spring.datasource.url", BeanConditions::whetherGiven),
            rule("spring.mail.host", BeanConditions::whetherGiven),
            rule("server.forward-headers-strategy", (settings, name) -> whether(settings, name, "framework")),
            // Only held against a management port, which is compared and given to no set.
            rule("server.port", (settings, name) -> ""));

    private BeanConditions() {}

    /** @param asked names of the settings conditions asked for */
    static SortedMap<String, String> seen(Environment settings, Collection<String> asked) {
        SortedMap<String, String> seen = new TreeMap<>();
        ALWAYS.forEach(name -> seen.put(name, seen(settings, name)));
        asked.forEach(name -> seen.put(name, seen(settings, name)));
        return seen;
    }

    /** Empty for a setting that is not given. */
    static String seen(Environment settings, String name) {
        Rule rule = RULES.get(name);
        if (rule != null) {
            return rule.seen(settings, name);
        }
        return name.endsWith(FIRST_OF_A_LIST) ? list(settings, name) : exactly(settings.getProperty(name));
    }

    /** Conditions tell these apart: absent, blank, {@code false}, and any other value. */
    private static String whetherGiven(Environment settings, String name) {
        String value = settings.getProperty(name);
        return value == null || value.isBlank() || value.equalsIgnoreCase("false") ? exactly(value) : "given";
    }

    private static String whether(Environment settings, String name, String value) {
        return Objects.equals(settings.getProperty(name), value) ? exactly(value) : "";
    }

    /** A list comes whole from the first place that has it, so its elements cannot be looked at one by one. */
    private static String list(Environment settings, String name) {
        return Binder.get(settings)
                .bind(name.substring(0, name.length() - FIRST_OF_A_LIST.length()), Bindable.listOf(String.class))
                .map(elements -> "=" + String.join(",", elements))
                .orElse("");
    }

    private static String exactly(@Nullable String value) {
        return value == null ? "" : "=" + value;
    }

    private static Map.Entry<String, Rule> rule(String name, Rule rule) {
        return Map.entry(name, rule);
    }

    /** How much of a setting counts. */
    private interface Rule {
        String seen(Environment settings, String name);
    }
}
