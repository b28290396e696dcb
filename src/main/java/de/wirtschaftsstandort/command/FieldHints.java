package de.wirtschaftsstandort.command;

import de.wirtschaftsstandort.templating.ScriptOutline.Part;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the scripts' expressions tell about the fields they read: by the field's name alone, because a name means the
 * same thing throughout one component. A variable that was assigned from a field counts as that field.
 */
final class FieldHints {

    /** What a field holds; a later one is the stronger statement. */
    enum Kind {
        TEXT,
        REFERENCE,
        PATH,
        ASSET,
        BOOLEAN,
        NUMBER,
        DATE,
        NODE
    }

    private static final String EXPRESSION = "3";
    private static final String NAME = "([A-Za-z_]\\w*)";
    private static final String FIELD = "((?:[A-Za-z_]\\w*)(?:(?:!|!\\(?\\{\\}\\)?)?\\)?\\.[A-Za-z_]\\w*)*)";
    private static final String GUARD = "(?:!(?:\"[^\"]*\"|'[^']*'|\\{\\}|\\[\\]|true|false|\\d+)?)?\\)?";

    private static final String QUOTED = "(?:\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*')";

    private static final Pattern ASSIGNED =
            Pattern.compile("#(?:assign|local|global)\\s+" + NAME + "\\s*=\\s*(.+)", Pattern.DOTALL);
    private static final Pattern LISTED =
            Pattern.compile("#list\\s+(.+?)\\s+as\\s+" + NAME + "(?:\\s*,\\s*" + NAME + ")?\\s*$", Pattern.DOTALL);
    private static final Pattern LAST_FIELD = Pattern.compile("\\.([A-Za-z_]\\w*)" + GUARD + "\\)*\\s*$");

    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Set<String> corrected = new LinkedHashSet<>();
    private final Set<String> lists = new LinkedHashSet<>();
    private final Map<String, String> literals = new LinkedHashMap<>();
    private final Map<String, String> workspaces = new LinkedHashMap<>();
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final Set<String> childTypes = new LinkedHashSet<>();
    private final Set<String> soughtTemplates = new LinkedHashSet<>();

    private FieldHints() {}

    static FieldHints of(List<Part> parts) {
        FieldHints hints = new FieldHints();
        List<String> expressions = parts.stream()
                .filter(part -> !part.literal())
                .map(part -> FieldNames.dotted(part.text()))
                .toList();
        expressions.forEach(hints::variables);
        expressions.forEach(hints::read);
        new PassedFields(expressions).byParameter().forEach(hints::passed);
        return hints;
    }

    private void variables(String expression) {
        Matcher assigned = ASSIGNED.matcher(expression);
        if (assigned.find()) {
            Matcher field = LAST_FIELD.matcher(assigned.group(2));
            if (field.find()) {
                variables.put(assigned.group(1), FieldNames.decoded(field.group(1)));
            }
        }
        Matcher listed = LISTED.matcher(expression);
        if (listed.find()) {
            Matcher field = LAST_FIELD.matcher(listed.group(1));
            if (field.find() && !listed.group(1).contains("children(")) {
                String name = FieldNames.decoded(field.group(1));
                variables.put(listed.group(2), name);
                lists.add(name);
            }
        }
    }

    /** What a function or macro makes of its parameter, it makes of the fields passed to it. */
    private void passed(String parameter, Set<String> fields) {
        Kind kind = kind(parameter);
        fields.forEach(field -> {
            if (kind != Kind.TEXT) {
                say("." + field, kind);
            }
            workspace("." + field, workspaces.get(parameter));
        });
    }

    private void read(String expression) {
        find(expression, "damfn\\.\\w+\\(\\s*" + FIELD, m -> say(m.group(1), Kind.ASSET));
        find(
                expression,
                "cmsfn\\.(?:contentById|nodeById)\\(\\s*" + FIELD + GUARD + "\\s*(?:,\\s*[\"']([\\w-]+)[\"'])?",
                m -> reference(m.group(1), m.group(2)));
        find(
                expression,
                "cmsfn\\.\\w+ById\\(\\s*" + FIELD + GUARD + "\\s*,\\s*catfn\\.(?:getC|c)ategorizationRepository",
                m -> workspaces.put(name(m.group(1)), "category"));
        find(
                expression,
                "cmsfn\\.link\\(\\s*[\"'](\\w+)[\"']\\s*,\\s*" + FIELD,
                m -> reference(m.group(2), m.group(1)));
        find(
                expression,
                "cmsfn\\.(?:contentByPath|nodeByPath)\\(\\s*" + FIELD + GUARD + "\\s*(?:,\\s*[\"'](\\w+)[\"'])?",
                m -> {
                    say(m.group(1), Kind.PATH);
                    workspace(m.group(1), m.group(2));
                });
        find(expression, "\\bchildren\\(\\s*" + FIELD, m -> say(m.group(1), Kind.NODE));
        find(expression, FIELD + GUARD + "\\?(?:children|node_name)", m -> say(m.group(1), Kind.NODE));
        find(expression, "\\.(?:get|has)Node\\(\\s*[\"'](\\w+)[\"']", m -> say(m.group(1), Kind.NODE));
        find(expression, "children\\((?:[^()]|\\([^()]*\\))*,\\s*[\"']([\\w:]+)[\"']", m -> childTypes.add(m.group(1)));
        find(
                expression,
                "contentListByTemplateId\\(.*?,\\s*[\"']([\\w-]+:[\\w/.-]+)[\"']",
                m -> soughtTemplates.add(m.group(1)));
        find(expression, "navfn\\.navItems\\(", m -> childTypes.add("mgnl:page"));
        find(
                expression,
                "navfn\\.navItemsFromApp\\((?:[^()]|\\([^()]*\\))*,\\s*[\"']([\\w:]+)[\"']\\s*\\)",
                m -> childTypes.add(m.group(1)));
        find(
                expression,
                FIELD + GUARD
                        + "\\?(?:string[(\\[][\"'][^\"']*[yMdHm][^\"']*[\"']\\s*[)\\]]|(?:string\\.(?:short|medium|long)|date|datetime|time)\\b)",
                m -> say(m.group(1), Kind.DATE));
        find(expression, FIELD + GUARD + "\\?(?:number|round|floor|ceiling|int)\\b", m -> say(m.group(1), Kind.NUMBER));
        find(expression, FIELD + GUARD + "\\?string[(\\[][\"'][0#.,;]+[\"']", m -> say(m.group(1), Kind.NUMBER));
        find(expression, FIELD + GUARD + "\\?eval\\b", m -> evaluated(name(m.group(1))));
        find(
                expression,
                FIELD + GUARD + "\\s*(?:gt|lt|gte|lte|>|<|>=|<=|==|=|!=|\\*|/|%)\\s*\\d",
                m -> say(m.group(1), Kind.NUMBER));
        find(
                expression,
                FIELD + GUARD + "\\?(?:then\\(|string\\(\\s*" + QUOTED + "\\s*,)",
                m -> say(m.group(1), Kind.BOOLEAN));
        find(expression, FIELD + "!(?:true|false)\\b", m -> say(m.group(1), Kind.BOOLEAN));
        find(expression, FIELD + GUARD + "\\s*==\\s*(?:true|false)", m -> say(m.group(1), Kind.BOOLEAN));
        find(
                expression,
                FIELD + GUARD + "\\s*==\\s*[\"']([^\"']+)[\"']",
                m -> literals.putIfAbsent(name(m.group(1)), m.group(2)));
        find(expression, FIELD + GUARD + "\\?(?:join|first|last|seq_contains)\\b", m -> lists.add(name(m.group(1))));
        if (expression.startsWith("#if") || expression.startsWith("#elseif")) {
            for (String operand : expression.replaceFirst("#\\w+", "").split("&&|\\|\\||\\band\\b|\\bor\\b", -1)) {
                find(operand, "^[\\s(!]*" + FIELD + GUARD + "[\\s)]*$", m -> say(m.group(1), Kind.BOOLEAN));
            }
        }
    }

    private static void find(String text, String pattern, Consumer<Matcher> found) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.accept(matcher);
        }
    }

    /** A text that is an expression: a number is one wherever it stands, and what a dialog would make is none. */
    private void evaluated(String field) {
        literals.putIfAbsent(field, EXPRESSION);
        corrected.add(field);
    }

    private void reference(String field, @Nullable String workspace) {
        say(field, Kind.REFERENCE);
        workspace(field, workspace);
    }

    private void workspace(String field, @Nullable String workspace) {
        if (workspace != null) {
            workspaces.putIfAbsent(name(field), workspace);
        }
    }

    /** The last step of a path, or the field a variable was taken from. */
    String name(String field) {
        String last = field.substring(field.lastIndexOf('.') + 1);
        return field.contains(".") ? FieldNames.decoded(last) : variables.getOrDefault(last, last);
    }

    void say(String field, Kind kind) {
        kinds.merge(name(field), kind, (known, said) -> said.compareTo(known) > 0 ? said : known);
    }

    Kind kind(String field) {
        return kinds.getOrDefault(field, Kind.TEXT);
    }

    /** Whether the field has many values, each of its kind. */
    boolean isList(String field) {
        return lists.contains(field) && kind(field) != Kind.NODE;
    }

    /** Whether a script complained about the first guess. */
    boolean isCorrected(String field) {
        return corrected.contains(field);
    }

    /**
     * Takes in what a script expected instead of the value it got.
     *
     * @return false when that is known already or means nothing
     */
    boolean correct(String field, String expected) {
        String type = expected.toLowerCase(Locale.ROOT);
        if (type.equals("string") || type.equals("sequence")) {
            boolean changed = type.equals("string") ? lists.remove(field) : lists.add(field);
            corrected.add(field);
            return changed;
        }
        Kind wanted = type.startsWith("date")
                ? Kind.DATE
                : switch (type) {
                    case "number", "method" -> Kind.NUMBER; // a format given to ?string
                    case "boolean" -> Kind.BOOLEAN;
                    case "hash", "node", "extended" -> Kind.NODE;
                    default -> Kind.TEXT;
                };
        if (wanted == Kind.TEXT || kind(field) == wanted || !corrected.add(field)) {
            return false;
        }
        lists.remove(field);
        kinds.put(field, wanted);
        return true;
    }

    /** A value the scripts compare the field with. */
    Optional<String> literal(String field) {
        return Optional.ofNullable(literals.get(field));
    }

    String workspace(String field) {
        return workspaces.getOrDefault(field, "website");
    }

    /** Templates scripts ask pages of. */
    Set<String> soughtTemplates() {
        return soughtTemplates;
    }

    /** Node types scripts ask children of. */
    Set<String> childTypes() {
        return childTypes;
    }
}
