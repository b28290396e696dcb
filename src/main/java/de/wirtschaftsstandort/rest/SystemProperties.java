package de.wirtschaftsstandort.rest;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which properties named {@code jcr:…} and {@code mgnl:…} an endpoint shows. */
record SystemProperties(List<Pattern> shown) {

    static final SystemProperties NONE = new SystemProperties(List.of());
    static final SystemProperties ALL = of(List.of("*"));

    /** @param patterns names in which {@code *} stands for anything */
    static SystemProperties of(List<String> patterns) {
        return new SystemProperties(patterns.stream()
                .map(pattern -> List.of(pattern.trim().split("\\*", -1)).stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*")))
                .map(Pattern::compile)
                .toList());
    }

    static boolean isSystem(String name) {
        return name.startsWith("jcr:") || name.startsWith("mgnl:");
    }

    /** True for every property of the content itself. */
    boolean show(String name) {
        return !isSystem(name)
                || shown.stream().anyMatch(pattern -> pattern.matcher(name).matches());
    }
}
