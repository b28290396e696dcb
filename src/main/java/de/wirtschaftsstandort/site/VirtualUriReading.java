package de.wirtschaftsstandort.site;

import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.shared.Problem;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compiles virtual URI definitions and collects what is wrong in them. */
final class VirtualUriReading {

    private static final Logger LOG = LoggerFactory.getLogger(VirtualUriReading.class);

    private final Consumer<Problem> problems;

    VirtualUriReading(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** Empty when the definition is unusable; the reason is among the problems. */
    Optional<VirtualUri> read(Definition<VirtualUriDefinition> definition) {
        VirtualUriDefinition mapping = definition.value();
        String file = definition.file();
        if (isBlank(mapping.fromUri())
                && isBlank(mapping.toUri())
                && hosts(mapping).isEmpty()) {
            return Optional.empty(); // a form not filled in yet, as scaffolding tools write it
        }
        if (mapping.fromUri() == null || mapping.fromUri().isBlank()) {
            problems.accept(Problem.error(file, 0, "the virtual URI mapping has no 'fromUri'"));
            return Optional.empty();
        }
        String kind = kind(mapping.type());
        boolean hostBased = kind.startsWith("hostbased");
        Map<String, String> byHost = hostBased ? hosts(mapping) : Map.of();
        Optional<String> otherwise = Optional.ofNullable(mapping.toUri()).map(String::trim);
        if (otherwise.isEmpty() && byHost.isEmpty()) {
            problems.accept(Problem.error(file, 0, "the virtual URI mapping has no 'toUri'"));
            return Optional.empty();
        }
        byHost.values().forEach(target -> checkTarget(target, file));
        otherwise.ifPresent(target -> checkTarget(target, file));
        return switch (kind) {
            case "default", "hostbased" ->
                Optional.of(new PatternVirtualUri(mapping.fromUri().trim(), byHost, otherwise));
            case "regexp", "hostbasedregexp" -> regexp(mapping.fromUri().trim(), byHost, otherwise, file);
            default -> {
                problems.accept(Problem.error(
                        file,
                        0,
                        "the mapping class '" + mapping.type()
                                + "' is unknown; known are DefaultVirtualUriMapping, RegexpVirtualUriMapping,"
                                + " HostBasedVirtualUriMapping and HostBasedRegexpVirtualUriMapping"));
                yield Optional.empty();
            }
        };
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** {@code info.magnolia.….RegexpVirtualURIMapping} becomes {@code regexp}; no class at all is the default one. */
    private static String kind(@Nullable String type) {
        if (type == null || type.isBlank()) {
            return "default";
        }
        String name = type.substring(type.lastIndexOf('.') + 1).trim().toLowerCase(Locale.ROOT);
        String suffix = "virtualurimapping";
        return name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
    }

    private Optional<VirtualUri> regexp(
            String expression, Map<String, String> byHost, Optional<String> otherwise, String file) {
        try {
            return Optional.of(new RegexpVirtualUri(
                    Pattern.compile(expression), byHost, otherwise, reason -> LOG.warn("{}: {}", file, reason)));
        } catch (PatternSyntaxException malformed) {
            problems.accept(Problem.error(
                    file,
                    0,
                    "'" + expression + "' is no regular expression: " + malformed.getDescription() + " at position "
                            + malformed.getIndex()));
            return Optional.empty();
        }
    }

    private void checkTarget(String target, String file) {
        // A back reference may stand where the address would: only the rest can be judged before a request.
        String probe = target.replaceAll("\\$\\d+", "x");
        try {
            UriTarget.parse(probe.matches("(?i)(\\w+:)?x.*") && target.contains("$") ? "/x" : probe);
        } catch (IllegalArgumentException unusable) {
            problems.accept(Problem.error(file, 0, String.valueOf(unusable.getMessage())));
        }
    }

    private static Map<String, String> hosts(VirtualUriDefinition mapping) {
        Map<String, String> targets = new LinkedHashMap<>();
        if (mapping.hosts() != null) {
            mapping.hosts().values().forEach(entry -> {
                String written = String.valueOf(entry);
                int equals = written.indexOf('=');
                if (equals > 0) {
                    put(targets, written.substring(0, equals), written.substring(equals + 1));
                }
            });
        }
        if (mapping.mappings() != null) {
            mapping.mappings().forEach((name, entry) -> {
                if (entry instanceof Map<?, ?> parts) {
                    Object host = parts.get("host");
                    Object target = parts.get("toUri") == null ? parts.get("toURI") : parts.get("toUri");
                    if (target != null) {
                        put(targets, host == null ? name : host.toString(), target.toString());
                    }
                } else if (entry != null) {
                    put(targets, name, entry.toString());
                }
            });
        }
        return Map.copyOf(targets);
    }

    private static void put(Map<String, String> targets, String host, String target) {
        targets.put(host.trim().toLowerCase(Locale.ROOT), target.trim());
    }
}
