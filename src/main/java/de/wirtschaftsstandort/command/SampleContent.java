package de.wirtschaftsstandort.command;

import de.wirtschaftsstandort.command.FieldHints.Kind;
import de.wirtschaftsstandort.command.WatchedContent.Missed;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.MemoryContent;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.shared.Problem;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes content for what scripts looked for: as the template's dialog stores it, else what the scripts' expressions
 * hint at, else a text that names its field.
 */
final class SampleContent {

    /** Everything made stands below a node of this name. */
    static final NodePath PLACE = NodePath.ROOT.child("beispiel");

    private static final int DEEPEST = 9;
    private static final Pattern SYSTEM = Pattern.compile("(jcr|mgnl|rep|mix):.*");

    /** No navigation shows a page that says yes. */
    private static final Pattern HIDDEN = Pattern.compile("(?i)hid(e|den)_?in_?nav\\w*");

    /** A script asks for a language variant first; the plain field is what gets a value. */
    static final Pattern VARIANT = Pattern.compile(".+_[a-z]{2}([_-][A-Za-z]{2})?");

    private static final Pattern COMPLAINT =
            Pattern.compile("(?i)expected (?:a|an) ([a-z]+).*?==>\\s*([\\w.]+)(?:\\[\"(\\w+)\" *\\+)?", Pattern.DOTALL);

    private final MemoryContent content;
    private final SampleValues values;
    private final TemplateFields fields;
    private final Set<Place> made = new LinkedHashSet<>();
    private final Set<String> own = new LinkedHashSet<>();
    private final Set<String> named = new LinkedHashSet<>();

    private record Place(String workspace, NodePath node, String field) {}

    SampleContent(MemoryContent content, TemplateFields fields) {
        this.content = content;
        this.values = fields.values();
        this.fields = fields;
    }

    /** Texts that a script which prints its fields prints, by the place they were made for. */
    Map<String, String> printable() {
        return values.printable();
    }

    /** What an area that shows the template would pass to it. */
    Map<String, Object> attributes() {
        return fields.attributes();
    }

    /** Makes what was missed; false when there is nothing to be made. */
    boolean fill(Set<Missed> missed) {
        boolean changed = false;
        for (Missed each : missed) {
            changed |= each.name().isEmpty() ? children(each) : field(each);
        }
        return changed;
    }

    /** Two pages below the one shown when a script asks for its child pages, one of each template it looks for. */
    void pages() {
        ContentNode page = content.find("website", PLACE).orElseThrow();
        if (fields.childTypes().contains("mgnl:page")) {
            entries(page, "mgnl:page", "page-");
        }
        int number = 0;
        for (String template : fields.soughtTemplates()) {
            content.put(
                    "website",
                    PLACE.child("sought-" + number++),
                    "mgnl:page",
                    Map.of(PropertyKey.of("mgnl:template"), PropertyValue.of(template)));
        }
    }

    /** A list of children that was empty, or a node that a script names by its path. */
    private boolean children(Missed missed) {
        ContentNode node = content.find(missed.workspace(), missed.node()).orElse(null);
        if (node == null) {
            if (missed.node().isRoot()) {
                return root(missed.workspace());
            }
            if (missed.node().depth() > DEEPEST) {
                return false;
            }
            content.put(missed.workspace(), missed.node(), SampleValues.typeIn(missed.workspace()), Map.of());
            named.add(missed.workspace() + missed.node());
            return true;
        }
        Set<String> types = fields.hints(node).childTypes();
        boolean page = node.isType("mgnl:page") || node.isType("mgnl:area");
        if (!isSample(node) || node.path().depth() > DEEPEST || (page && types.isEmpty())) {
            return false;
        }
        if (types.isEmpty()) {
            entries(node, "mgnl:contentNode", "");
        }
        types.forEach(type -> entries(node, type, type.substring(type.indexOf(':') + 1) + "-"));
        return true;
    }

    /** A workspace nobody has content for gets some of the types the scripts ask for. */
    private boolean root(String workspace) {
        if (workspace.equals("website") || !own.add(workspace)) {
            return false;
        }
        Set<String> types = fields.childTypes();
        for (String type : types.isEmpty() ? Set.of(SampleValues.typeIn(workspace)) : types) {
            String prefix = type.substring(type.indexOf(':') + 1) + "-";
            for (int i = 0; i < SampleValues.ENTRIES; i++) {
                content.put(workspace, NodePath.ROOT.child(prefix + i), type, Map.of());
            }
        }
        return true;
    }

    private void entries(ContentNode node, String type, String prefix) {
        for (int i = 0; i < SampleValues.ENTRIES; i++) {
            content.put(node.workspace(), node.path().child(prefix + i), type, Map.of());
        }
    }

    private boolean field(Missed missed) {
        ContentNode node = content.find(missed.workspace(), missed.node()).orElse(null);
        String name = missed.name();
        if (node == null
                || !isSample(node)
                || node.path().depth() > DEEPEST
                || node.property(name).isPresent()
                || node.child(name).isPresent()
                || VARIANT.matcher(name).matches()) {
            return false;
        }
        if (fields.isArea(node, name)) {
            return false;
        }
        if (SYSTEM.matcher(name).matches()) {
            Optional<PropertyValue> system = SampleValues.system(name, node);
            system.ifPresent(value -> set(node, name, value));
            return system.isPresent();
        }
        if (HIDDEN.matcher(name).matches()) {
            set(node, name, PropertyValue.of(false));
            return true;
        }
        made.add(new Place(node.workspace(), node.path(), name));
        FieldHints hints = fields.hints(node);
        if (node.template().isPresent()
                && !hints.isCorrected(name)
                && fields.dialog(node).map(dialog -> dialog.make(node, name)).orElse(false)) {
            return true;
        }
        if (hints.kind(name) == Kind.NODE) {
            content.put(node.workspace(), node.path().child(name), "mgnl:contentNode", Map.of());
        } else {
            set(
                    node,
                    name,
                    hints.isList(name)
                            ? SampleValues.list(i -> values.of(hints, node, name, i))
                            : values.of(hints, node, name, 0));
        }
        return true;
    }

    private boolean isSample(ContentNode node) {
        return node.path().isWithin(PLACE)
                || own.contains(node.workspace())
                || named.contains(node.workspace() + node.path())
                || node.parent()
                        .map(parent -> named.contains(node.workspace() + parent.path()))
                        .orElse(false);
    }

    private void set(ContentNode node, String name, PropertyValue value) {
        Map<PropertyKey, PropertyValue> properties = new LinkedHashMap<>(node.properties());
        properties.put(PropertyKey.of(name), value);
        content.put(node.workspace(), node.path(), node.nodeType(), properties);
    }

    /**
     * Learns from a script's complaint what kind of value it wants, and makes all values of that field anew.
     *
     * @return false when the complaint tells nothing new
     */
    boolean learn(Problem complaint) {
        Matcher matcher = COMPLAINT.matcher(FieldNames.dotted(complaint.sentence()));
        boolean changed = false;
        if (matcher.find()) {
            for (FieldHints hints : fields.of(complaint.file())) {
                for (String field : fields(hints, matcher)) {
                    boolean passed = fields.attributes().containsKey(field);
                    changed |= hints.correct(field, matcher.group(1)) && (remake(hints, field) || passed);
                }
            }
        }
        return changed;
    }

    /** The field complained of, or all whose names begin alike: {@code content["tab" + number]}. */
    private List<String> fields(FieldHints hints, Matcher complaint) {
        String start = complaint.group(3);
        return start == null
                ? List.of(hints.name(complaint.group(2)))
                : made.stream()
                        .map(Place::field)
                        .filter(field -> field.startsWith(start))
                        .distinct()
                        .toList();
    }

    private boolean remake(FieldHints hints, String field) {
        boolean changed = false;
        for (Place place : List.copyOf(made)) {
            Optional<ContentNode> node = content.find(place.workspace(), place.node());
            if (place.field().equals(field)
                    && node.filter(known -> fields.hints(known) == hints).isPresent()) {
                Map<PropertyKey, PropertyValue> properties =
                        new LinkedHashMap<>(node.get().properties());
                properties.remove(PropertyKey.of(field));
                content.put(place.workspace(), place.node(), node.get().nodeType(), properties);
                made.remove(place);
                values.forget(node.get(), field);
                changed |= field(new Missed(place.workspace(), place.node(), field));
            }
        }
        return changed;
    }
}
