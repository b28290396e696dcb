package de.wirtschaftsstandort.command;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields that scripts pass to their own functions and macros, by the parameter that takes them. */
final class PassedFields {

    private static final Pattern DEFINED = Pattern.compile("^#(?:function|macro)\\s+(\\w+)\\s*\\(?([^)]*)");
    private static final Pattern CALLED = Pattern.compile("(?<![.\\w])(\\w+)\\(((?:[^()]|\\([^()]*\\))*)\\)");
    private static final Pattern PARAMETER = Pattern.compile("(?<![\\w\"'.])([A-Za-z_]\\w*)\\b");
    private static final Pattern FIELD = Pattern.compile("^\\(*\\w+\\.(?:\\w+\\.)*([A-Za-z_]\\w*)\\)*(?:!.*)?$");

    private final Map<String, List<String>> parameters = new HashMap<>();
    private final Map<String, Set<String>> fields = new LinkedHashMap<>();

    /** @param expressions of the scripts, as {@link FieldNames#dotted} writes them */
    PassedFields(List<String> expressions) {
        expressions.forEach(this::defined);
        expressions.forEach(this::called);
    }

    Map<String, Set<String>> byParameter() {
        return fields;
    }

    private void defined(String expression) {
        Matcher definition = DEFINED.matcher(expression);
        if (definition.find()) {
            String names = definition.group(2).replaceAll("=\\s*(?:\"[^\"]*\"|'[^']*'|[\\w.]+)", "");
            parameters.put(
                    definition.group(1),
                    PARAMETER
                            .matcher(names)
                            .results()
                            .map(name -> name.group(1))
                            .toList());
        }
    }

    private void called(String expression) {
        Matcher call = CALLED.matcher(expression.startsWith("#function") ? "" : expression);
        while (call.find()) {
            List<String> names = parameters.getOrDefault(call.group(1), List.of());
            String[] arguments = call.group(2).split(",", -1);
            for (int i = 0; i < Math.min(names.size(), arguments.length); i++) {
                Matcher field = FIELD.matcher(arguments[i].strip());
                if (field.matches()) {
                    fields.computeIfAbsent(names.get(i), name -> new LinkedHashSet<>())
                            .add(field.group(1));
                }
            }
        }
    }
}
