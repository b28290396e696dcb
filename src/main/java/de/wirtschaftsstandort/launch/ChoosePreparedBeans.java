package de.wirtschaftsstandort.launch;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.context.aot.AotApplicationContextInitializer;
import org.springframework.core.Ordered;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.Environment;

/**
 * Starts with a set of prepared beans if the settings of this start are those it was made with, as far as beans depend
 * on them. Otherwise the start decides about its beans itself, and a line says which settings stood against it.
 */
class ChoosePreparedBeans implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    /** Name of the only set that may be used, or {@value #NONE}. */
    static final String SETTING = "app.prepared-beans";

    static final String NONE = "none";

    private static final Logger LOG = LoggerFactory.getLogger(ChoosePreparedBeans.class);

    @Override
    public int getOrder() {
        // Behind those who read the configuration files and set up the log.
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        SpringApplication application = event.getSpringApplication();
        List<PreparedBeans> sets = PreparedBeans.on(application.getClassLoader());
        Class<?> main = application.getMainApplicationClass();
        if (sets.isEmpty() || main == null || Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            return;
        }
        Choice choice = choose(allowed(sets, event.getEnvironment()), event.getEnvironment());
        if (!choice.words().isEmpty()) {
            LOG.info("Beans: {}", choice.words());
        }
        choice.set()
                .ifPresent(set -> application.addInitializers(
                        AotApplicationContextInitializer.forInitializerClasses(set.initializer(main))));
        SpringProperties.setFlag(AotDetector.AOT_ENABLED, choice.set().isPresent());
    }

    private static List<PreparedBeans> allowed(List<PreparedBeans> sets, Environment settings) {
        String only = settings.getProperty(SETTING);
        return only == null
                ? sets
                : sets.stream().filter(set -> set.name().equals(only)).toList();
    }

    /** @param words what the log says of it; empty where there was nothing to choose from */
    record Choice(Optional<PreparedBeans> set, String words) {}

    static Choice choose(List<PreparedBeans> sets, Environment settings) {
        Map<String, List<String>> refused = new TreeMap<>();
        for (PreparedBeans set : sets) {
            List<String> differences = set.differences(settings);
            if (differences.isEmpty()) {
                return new Choice(Optional.of(set), "as prepared for \"" + set.name() + "\"");
            }
            refused.put(set.name(), differences);
        }
        return new Choice(
                Optional.empty(),
                refused.entrySet().stream()
                        .min(Comparator.comparing(set -> set.getValue().size()))
                        .map(nearest -> "none of the prepared sets fits; \"" + nearest.getKey()
                                + "\" was made with other values of " + String.join(", ", nearest.getValue()))
                        .orElse(""));
    }
}
