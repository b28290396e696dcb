package de.wirtschaftsstandort.command;

import de.wirtschaftsstandort.command.WatchedContent.Missed;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.MemoryContent;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Makes content for what a script looked for: a text that names its field, or what the script's expressions hint at. */
final class SampleContent {

    /** Everything made stands below a node of this name. */
    static final NodePath PLACE = NodePath.ROOT.child("beispiel");

    private static final OffsetDateTime DAY = OffsetDateTime.of(2026, 6, 15, 10, 0, 0, 0, ZoneOffset.UTC);
    private static final Pattern COMPLAINT =
            Pattern.compile("(?i)expected (?:a|an) ([a-z]+).*?==>\\s*([\\w.]+)", Pattern.DOTALL);
    /** A script asks for a language variant first; the plain field is what gets a value. */
    private static final Pattern VARIANT = Pattern.compile(".+_[a-z]{2}([_-][A-Za-z]{2})?");

    private static final int ENTRIES = 2;
    private static final int DEEPEST = 9;
    private static final Set<String> SYSTEM = Set.of("jcr:", "mgnl:", "rep:", "mix:");

    private final MemoryContent content;
    private final FieldHints hints;
    private final Map<String, String> printable = new TreeMap<>();
    private final Set<Place> made = new LinkedHashSet<>();

    private record Place(String workspace, NodePath node, String field) {}

    SampleContent(MemoryContent content, FieldHints hints) {
        this.content = content;
        this.hints = hints;
    }

    /** Texts that a script which prints its fields prints, by the place they were made for. */
    Map<String, String> printable() {
        return printable;
    }

    /** Makes what was missed; false when there is nothing to be made. */
    boolean fill(Set<Missed> missed) {
        boolean made = false;
        for (Missed each : missed) {
            made |= each.name().isEmpty() ? children(each) : field(each);
        }
        return made;
    }

    /** A list of children that was empty, or a node that a script names by its path. */
    private boolean children(Missed missed) {
        ContentNode node = content.find(missed.workspace(), missed.node()).orElse(null);
        if (node == null) {
            if (missed.node().isRoot() || missed.node().depth() > DEEPEST) {
                return false;
            }
            put(missed.workspace(), missed.node(), typeIn(missed.workspace()), Map.of());
            return true;
        }
        boolean page = node.isType("mgnl:page") || node.isType("mgnl:area");
        if (!isSample(missed) || node.path().depth() > DEEPEST || (page && hints.childTypes().isEmpty())) {
            return false;
        }
        if (hints.childTypes().isEmpty()) {
            entries(node, "mgnl:contentNode", "");
        }
        hints.childTypes().forEach(type -> entries(node, type, type.substring(type.indexOf(':') + 1) + "-"));
        return true;
    }

    private void entries(ContentNode node, String type, String prefix) {
        for (int i = 0; i < ENTRIES; i++) {
            put(node.workspace(), node.path().child(prefix + i), type, Map.of());
        }
    }

    private boolean field(Missed missed) {
        ContentNode node = content.find(missed.workspace(), missed.node()).orElse(null);
        String name = missed.name();
        if (node == null
                || !isSample(missed)
                || node.path().depth() > DEEPEST
                || node.property(name).isPresent()
                || node.child(name).isPresent()
                || VARIANT.matcher(name).matches()
                || SYSTEM.stream().anyMatch(name::startsWith)) {
            return false;
        }
        if (hints.kind(name) == FieldHints.Kind.NODE) {
            put(node.workspace(), node.path().child(name), "mgnl:contentNode", Map.of());
        } else {
            made.add(new Place(node.workspace(), node.path(), name));
            set(node, name, value(node, name));
        }
        return true;
    }

    /**
     * Learns from a script's complaint what kind of value it wants, and makes all values of that field anew.
     *
     * @return false when the sentence tells nothing
     */
    boolean retype(String complaint) {
        Matcher matcher = COMPLAINT.matcher(complaint);
        if (!matcher.find()) {
            return false;
        }
        Optional<FieldHints.Kind> wanted = wanted(matcher.group(1));
        String field = hints.name(matcher.group(2));
        if (matcher.group(1).equals("sequence") && !hints.isList(field)) {
            hints.sayList(field);
            return remake(field);
        }
        if (wanted.isEmpty() || hints.kind(field).compareTo(wanted.get()) >= 0) {
            return false;
        }
        hints.say(field, wanted.get());
        return remake(field);
    }

    private boolean remake(String field) {
        boolean changed = false;
        for (Place place : List.copyOf(made)) {
            if (place.field().equals(field)) {
                remake(place);
                changed = true;
            }
        }
        return changed;
    }

    private void remake(Place place) {
        ContentNode node = content.find(place.workspace(), place.node()).orElseThrow();
        Map<PropertyKey, PropertyValue> properties = new LinkedHashMap<>(node.properties());
        properties.remove(PropertyKey.of(place.field()));
        put(place.workspace(), place.node(), node.nodeType(), properties);
        made.remove(place);
        printable.remove(place.node().value() + "/" + place.field());
        field(new Missed(place.workspace(), place.node(), place.field()));
    }

    private static Optional<FieldHints.Kind> wanted(String said) {
        if (said.startsWith("date")) {
            return Optional.of(FieldHints.Kind.DATE);
        }
        return switch (said) {
            case "number" -> Optional.of(FieldHints.Kind.NUMBER);
            case "boolean" -> Optional.of(FieldHints.Kind.BOOLEAN);
            case "hash", "node", "extended" -> Optional.of(FieldHints.Kind.NODE);
            default -> Optional.empty();
        };
    }

    private static boolean isSample(Missed missed) {
        return missed.node().isWithin(PLACE) || missed.node().equals(PLACE);
    }

    private void set(ContentNode node, String name, PropertyValue value) {
        Map<PropertyKey, PropertyValue> properties = new LinkedHashMap<>(node.properties());
        properties.put(PropertyKey.of(name), value);
        put(node.workspace(), node.path(), node.nodeType(), properties);
    }

    private void put(String workspace, NodePath path, String type, Map<PropertyKey, PropertyValue> properties) {
        content.put(workspace, path, type, properties);
    }

    private PropertyValue value(ContentNode node, String name) {
        if (!hints.isList(name)) {
            return single(node, name, name);
        }
        List<PropertyValue> elements = IntStream.rangeClosed(1, ENTRIES)
                .mapToObj(i -> single(node, name, name + i))
                .toList();
        return PropertyValue.many(
                elements.get(0).type(), elements.stream().map(PropertyValue::first).toList());
    }

    /** @param label tells the elements of a list apart */
    private PropertyValue single(ContentNode node, String name, String label) {
        return switch (hints.kind(name)) {
            case BOOLEAN -> PropertyValue.of(true);
            case NUMBER -> PropertyValue.of(new BigDecimal(3));
            case DATE -> PropertyValue.of(DAY);
            case ASSET -> PropertyValue.of("jcr:" + asset(label).id());
            case REFERENCE -> PropertyValue.of(target(name, label).id().toString());
            case PATH -> PropertyValue.of(target(name, label).path().value());
            case TEXT, NODE -> PropertyValue.of(hints.literal(name).orElseGet(() -> text(node, label)));
        };
    }

    private String text(ContentNode node, String name) {
        String entry = node.isType("mgnl:component") || !node.name().matches("\\d+|\\w+-\\d+")
                ? ""
                : " " + node.name().replaceAll("\\D", "");
        String text = "Beispiel " + name + entry;
        printable.put(node.path().value() + "/" + name, text);
        return text;
    }

    private ContentNode asset(String name) {
        NodePath path = PLACE.child(name.toLowerCase(Locale.ROOT) + ".png");
        put("dam", path, "mgnl:asset", Map.of(
                PropertyKey.of("name"), PropertyValue.of(path.name()),
                PropertyKey.of("title"), PropertyValue.of("Beispiel " + name),
                PropertyKey.of("caption"), PropertyValue.of("Beispiel " + name),
                PropertyKey.of("description"), PropertyValue.of("Beispiel " + name),
                PropertyKey.of("type"), PropertyValue.of("png")));
        put("dam", path.child("jcr:content"), "mgnl:resource", Map.of(
                PropertyKey.of("fileName"), PropertyValue.of(path.name()),
                PropertyKey.of("extension"), PropertyValue.of("png"),
                PropertyKey.of("jcr:mimeType"), PropertyValue.of("image/png"),
                PropertyKey.of("size"), PropertyValue.of(12_345L),
                PropertyKey.of("width"), PropertyValue.of(1_200L),
                PropertyKey.of("height"), PropertyValue.of(800L)));
        return content.find("dam", path).orElseThrow();
    }

    private ContentNode target(String name, String label) {
        String workspace = hints.workspace(name);
        NodePath path = PLACE.child(label);
        put(workspace, path, typeIn(workspace), Map.of(
                PropertyKey.of("title"), PropertyValue.of("Beispiel " + label),
                PropertyKey.of("name"), PropertyValue.of(label)));
        return content.find(workspace, path).orElseThrow();
    }

    private static String typeIn(String workspace) {
        return switch (workspace) {
            case "website" -> "mgnl:page";
            case "dam" -> "mgnl:asset";
            case "category", "categories" -> "mgnl:category";
            default -> "mgnl:contentNode";
        };
    }
}
