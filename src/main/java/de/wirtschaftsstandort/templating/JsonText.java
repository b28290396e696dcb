package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyType;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.shared.TemplateVisible;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Nodes on their way to JSON text: which properties and how deep. Names are regular expressions over property names and
 * {@code @name @id @path @nodeType}; without {@link #add} all properties without a namespace are taken.
 */
@TemplateVisible
public final class JsonText {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DEEPEST = 10;

    private final PageScope scope;
    private final List<ContentNode> nodes;
    private final boolean many;
    private final List<Pattern> added = new ArrayList<>();
    private final List<Pattern> excluded = new ArrayList<>();
    private final Map<String, String> expanded = new LinkedHashMap<>();
    private int levels;

    JsonText(PageScope scope, List<ContentNode> nodes, boolean many) {
        this.scope = scope;
        this.nodes = nodes;
        this.many = many;
    }

    public JsonText add(Object names) throws TemplateModelException {
        added.addAll(patterns(names));
        return this;
    }

    public JsonText addAll() {
        added.add(Pattern.compile(".*"));
        return this;
    }

    public JsonText exclude(Object names) throws TemplateModelException {
        excluded.addAll(patterns(names));
        return this;
    }

    /** Puts the node that the property refers to in the place of its id. */
    public JsonText expand(String property, String workspace) {
        expanded.put(property, workspace);
        return this;
    }

    /** Takes so many levels of children along, at most {@value #DEEPEST}. */
    public JsonText down(int more) {
        levels = Math.min(DEEPEST, Math.max(0, more));
        return this;
    }

    /** The text has no line breaks anyway. */
    public JsonText inline() {
        return this;
    }

    /** Texts are in the page's language anyway. */
    public JsonText wrapForI18n() {
        return this;
    }

    /** JSON that may stand inside a script element. */
    public String print() {
        List<Map<String, Object>> objects =
                nodes.stream().map(node -> object(node, levels)).toList();
        return JSON.writeValueAsString(many ? objects : objects.isEmpty() ? Map.of() : objects.get(0))
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private Map<String, Object> object(ContentNode node, int deeper) {
        Map<String, Object> object = new LinkedHashMap<>();
        Map<String, String> special = Map.of(
                "@name", node.name(),
                "@id", node.id().toString(),
                "@path", node.path().value(),
                "@nodeType", node.nodeType());
        special.keySet().stream()
                .sorted()
                .filter(name -> !added.isEmpty() && isTaken(name))
                .forEach(name -> object.put(name, special.get(name)));
        node.properties().keySet().stream()
                .map(PropertyKey::name)
                .distinct()
                .sorted()
                .filter(name -> added.isEmpty() ? !name.contains(":") && isTaken(name) : isTaken(name))
                .forEach(name -> scope.languages()
                        .property(node, name)
                        .ifPresent(value -> object.put(name, value(name, value))));
        if (deeper > 0) {
            node.children().forEach(child -> object.put(child.name(), object(child, deeper - 1)));
        }
        return object;
    }

    private boolean isTaken(String name) {
        return (added.isEmpty()
                        || added.stream()
                                .anyMatch(pattern -> pattern.matcher(name).matches()))
                && excluded.stream().noneMatch(pattern -> pattern.matcher(name).matches());
    }

    private Object value(String name, PropertyValue value) {
        List<Object> values = value.values().stream()
                .map(single -> single(name, value, single))
                .toList();
        return value.multiple() ? values : values.get(0);
    }

    private Object single(String name, PropertyValue property, Object value) {
        String workspace = expanded.get(name);
        if (workspace != null) {
            Optional<ContentNode> target = NodeId.parse(value.toString().replaceFirst("^jcr:", ""))
                    .flatMap(id -> scope.context().nodes().find(workspace, id));
            if (target.isPresent()) {
                return new JsonText(scope, List.of(), false).object(target.get(), 0);
            }
        }
        return value instanceof Number || value instanceof Boolean
                ? value
                : property.type() == PropertyType.STRING ? scope.links().inText(value.toString()) : value.toString();
    }

    private static List<Pattern> patterns(Object names) throws TemplateModelException {
        Stream<String> given =
                names instanceof List<?> list ? list.stream().map(String::valueOf) : Stream.of(names.toString());
        try {
            return given.map(Pattern::compile).toList();
        } catch (PatternSyntaxException wrong) {
            throw new TemplateModelException(
                    "'" + wrong.getPattern() + "' is not a regular expression: " + wrong.getDescription());
        }
    }
}
