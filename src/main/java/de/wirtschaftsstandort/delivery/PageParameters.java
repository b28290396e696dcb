package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.content.ReadLog;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which query parameters make a difference for a path: those its templates have read so far.
 *
 * @param all the templates read the query as a whole
 */
record PageParameters(Set<String> names, boolean all) {

    static final PageParameters NONE = new PageParameters(Set.of(), false);

    /** A path that reads more different names than this reads names that visitors make up. */
    private static final int MOST_NAMES = 64;

    PageParameters {
        names = Set.copyOf(names);
    }

    static PageParameters readBy(Set<ReadLog.Dependency> dependencies) {
        Set<String> names = new HashSet<>();
        for (ReadLog.Dependency dependency : dependencies) {
            if (dependency instanceof ReadLog.OnTopic topic) {
                ReadLog.parameterName(topic).ifPresent(names::add);
            }
        }
        return new PageParameters(names, dependencies.contains(ReadLog.ALL_PARAMETERS));
    }

    PageParameters and(PageParameters more) {
        if (all || (!more.all && names.containsAll(more.names))) {
            return this;
        }
        Set<String> union = new HashSet<>(names);
        union.addAll(more.names);
        return new PageParameters(union, more.all || union.size() > MOST_NAMES);
    }

    /** The query reduced to what makes a difference, in an order that does not depend on the visitor. */
    String reduce(String query) {
        if (all || query.isEmpty()) {
            return query;
        }
        if (names.isEmpty()) {
            return "";
        }
        List<String> kept = new ArrayList<>();
        for (String pair : query.split("&", -1)) {
            if (names.contains(nameOf(pair))) {
                kept.add(pair);
            }
        }
        // Values of one name keep their order: the sort is stable.
        kept.sort(Comparator.comparing(PageParameters::nameOf));
        return String.join("&", kept);
    }

    private static String nameOf(String pair) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
    }
}
