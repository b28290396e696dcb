package de.wirtschaftsstandort.command;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.MemoryContent;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Values made up for fields, and what they point to. */
final class SampleValues {

    static final int ENTRIES = 2;

    private static final OffsetDateTime DAY = OffsetDateTime.of(2026, 6, 15, 10, 0, 0, 0, ZoneOffset.UTC);

    private final MemoryContent content;
    private final Map<String, String> printable = new TreeMap<>();

    SampleValues(MemoryContent content) {
        this.content = content;
    }

    /** Texts that a script which prints its fields prints, by the place they were made for. */
    Map<String, String> printable() {
        return printable;
    }

    void forget(ContentNode node, String field) {
        printable
                .keySet()
                .removeIf(place -> place.equals(place(node, field)) || place.startsWith(place(node, field) + "#"));
    }

    /** The values of a list differ. */
    static PropertyValue list(IntFunction<PropertyValue> element) {
        List<PropertyValue> elements =
                IntStream.rangeClosed(1, ENTRIES).mapToObj(element).toList();
        return PropertyValue.many(
                elements.get(0).type(),
                elements.stream().map(PropertyValue::first).toList());
    }

    /** @param number 0 for a single value, else the place in its list */
    PropertyValue of(FieldHints hints, ContentNode node, String field, int number) {
        String label = number == 0 ? field : field + number;
        return switch (hints.kind(field)) {
            case BOOLEAN -> truth();
            case NUMBER -> number();
            case DATE -> date();
            case ASSET -> asset(label);
            case REFERENCE -> reference(hints.workspace(field), label);
            case PATH -> path(hints.workspace(field), label);
            case TEXT, NODE -> hints.literal(field).map(PropertyValue::of).orElseGet(() -> text(node, field, number));
        };
    }

    /** What the content store writes to every node that was saved and published, and a tag for each entry of a list. */
    static Optional<PropertyValue> system(String name, ContentNode node) {
        return switch (name) {
            case "mgnl:created", "mgnl:lastModified", "mgnl:lastActivated" -> Optional.of(PropertyValue.of(DAY));
            case "mgnl:createdBy", "mgnl:lastModifiedBy", "mgnl:lastActivatedBy" ->
                Optional.of(PropertyValue.of("beispiel"));
            case "mgnl:activationStatus" -> Optional.of(PropertyValue.of(2));
            case "mgnl:tags" ->
                node.isType("mgnl:page") || node.isType("mgnl:component")
                        ? Optional.empty()
                        : Optional.of(PropertyValue.ofStrings(List.of("beispiel")));
            default -> Optional.empty();
        };
    }

    PropertyValue truth() {
        return PropertyValue.of(true);
    }

    PropertyValue number() {
        return PropertyValue.of(new BigDecimal(3));
    }

    PropertyValue date() {
        return PropertyValue.of(DAY);
    }

    PropertyValue text(ContentNode node, String field, int number) {
        String text = sentence(node, field, number);
        printable.put(place(node, field) + (number == 0 ? "" : "#" + number), text);
        return PropertyValue.of(text);
    }

    PropertyValue html(ContentNode node, String field) {
        String text = "<p>" + sentence(node, field, 0) + "</p>";
        printable.put(place(node, field), text);
        return PropertyValue.of(text);
    }

    private static String sentence(ContentNode node, String field, int number) {
        boolean entry = !node.isType("mgnl:component") && node.name().matches("\\d+|\\w+-\\d+");
        return "Beispiel " + field + (number == 0 ? "" : " " + number)
                + (entry ? " " + node.name().replaceAll("\\D", "") : "");
    }

    private static String place(ContentNode node, String field) {
        return node.path().value() + "/" + field;
    }

    PropertyValue asset(String label) {
        NodePath path = SampleContent.PLACE.child(label.toLowerCase(Locale.ROOT) + ".png");
        content.put(
                "dam",
                path,
                "mgnl:asset",
                texts(
                        "name",
                        path.name(),
                        "title",
                        "Beispiel " + label,
                        "caption",
                        "Beispiel " + label,
                        "description",
                        "Beispiel " + label,
                        "type",
                        "png"));
        Map<PropertyKey, PropertyValue> file =
                new LinkedHashMap<>(texts("fileName", path.name(), "extension", "png", "jcr:mimeType", "image/png"));
        file.put(PropertyKey.of("size"), PropertyValue.of(12_345L));
        file.put(PropertyKey.of("width"), PropertyValue.of(1_200L));
        file.put(PropertyKey.of("height"), PropertyValue.of(800L));
        content.put("dam", path.child("jcr:content"), "mgnl:resource", file);
        return PropertyValue.of("jcr:" + content.find("dam", path).orElseThrow().id());
    }

    PropertyValue reference(String workspace, String label) {
        return workspace.equals("dam")
                ? asset(label)
                : PropertyValue.of(target(workspace, label).id().toString());
    }

    PropertyValue path(String workspace, String label) {
        return PropertyValue.of(target(workspace, label).path().value());
    }

    private ContentNode target(String workspace, String label) {
        return content.put(
                workspace,
                SampleContent.PLACE.child(label),
                typeIn(workspace),
                texts("title", "Beispiel " + label, "name", label, "displayName", "Beispiel " + label));
    }

    private static Map<PropertyKey, PropertyValue> texts(String... namesAndTexts) {
        Map<PropertyKey, PropertyValue> texts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            texts.put(PropertyKey.of(namesAndTexts[i]), PropertyValue.of(namesAndTexts[i + 1]));
        }
        return texts;
    }

    static String typeIn(String workspace) {
        return switch (workspace) {
            case "website" -> "mgnl:page";
            case "dam" -> "mgnl:asset";
            case "category", "categories" -> "mgnl:category";
            default -> "mgnl:contentNode";
        };
    }
}
