package de.wirtschaftsstandort.launch;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.webmvc.actuate.web.mappings.DispatcherServletsMappingDescriptionProvider;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.ClassUtils;

/** What a started application consists of: its beans with their classes, its routes with what answers them. */
record BeanReport(SortedSet<String> beans, SortedSet<String> routes) {

    /** Beginnings of names: what reads configuration classes or stands in for it, Flyway's two ways to migrations. */
    private static final List<String> OF_THE_WAY = List.of(
            "org.springframework.context.annotation.",
            "org.springframework.boot.autoconfigure.internalCachingMetadataReaderFactory",
            "resourceProviderCustomizer");

    static BeanReport of(ConfigurableApplicationContext application) {
        ConfigurableListableBeanFactory factory = application.getBeanFactory();
        SortedSet<String> beans = new TreeSet<>();
        for (String name : factory.getBeanNamesForType(Object.class)) {
            if (OF_THE_WAY.stream().noneMatch(name::startsWith)) {
                beans.add(name + " "
                        + ClassUtils.getUserClass(factory.getBean(name)).getName());
            }
        }
        SortedSet<String> routes = new TreeSet<>();
        new DispatcherServletsMappingDescriptionProvider()
                .describeMappings(application)
                .forEach((servlet, mappings) -> mappings.forEach(
                        mapping -> routes.add(servlet + " " + mapping.getPredicate() + " " + mapping.getHandler())));
        return new BeanReport(beans, routes);
    }

    /** What only one of the two has. */
    List<String> differencesTo(BeanReport other) {
        return Stream.of(
                        onlyIn(beans, other.beans),
                        onlyIn(other.beans, beans),
                        onlyIn(routes, other.routes),
                        onlyIn(other.routes, routes))
                .flatMap(only -> only)
                .toList();
    }

    private static Stream<String> onlyIn(SortedSet<String> these, SortedSet<String> others) {
        return these.stream().filter(one -> !others.contains(one));
    }
}
