package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.dialog.Field;
import de.wirtschaftsstandort.dialog.StoredAs;
import de.wirtschaftsstandort.dialog.ValueForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a form shows from the node it edits. */
final class ReadForm {

    private final FieldText text;

    ReadForm(FieldText text) {
        this.text = text;
    }

    FormData of(List<FormPart> parts, ContentNode node) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        read(parts, "", Optional.of(node), values);
        return new FormData(values);
    }

    /** What a new item starts with. */
    FormData initial(List<FormPart> parts) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        read(parts, "", Optional.empty(), values);
        for (FormPart part : parts) {
            if (part instanceof FormPart.Single single && single.language().isEmpty()) {
                single.field().initial().ifPresent(given -> values.put(single.key(), List.of(given.toString())));
            }
        }
        return new FormData(values);
    }

    private void read(List<FormPart> parts, String base, Optional<ContentNode> node, Map<String, List<String>> values) {
        parts.forEach(part -> read(part, base + part.key(), node, values));
    }

    private void read(FormPart part, String key, Optional<ContentNode> node, Map<String, List<String>> values) {
        if (part instanceof FormPart.Single single) {
            values.put(key, texts(single, node));
        } else if (part instanceof FormPart.Many many) {
            values.put(key, texts(many, node));
        } else if (part instanceof FormPart.Group group) {
            read(group.parts(), key + ".", child(node, group.child()), values);
        } else if (part instanceof FormPart.Switch choice) {
            readChoice(choice, key, child(node, choice.child()), values);
        } else if (part instanceof FormPart.Repeat repeat) {
            readEntries(repeat, key, node, values);
        } else if (part instanceof FormPart.Point point) {
            Optional<ContentNode> place = child(node, point.child());
            for (String coordinate : List.of("latitude", "longitude")) {
                values.put(
                        key + "." + coordinate,
                        place.flatMap(found -> found.property(coordinate))
                                .map(value -> List.of(NumberText.write(value.first())))
                                .orElse(List.of()));
            }
        }
    }

    private static Optional<ContentNode> child(Optional<ContentNode> node, String name) {
        return name.isEmpty() ? node : node.flatMap(found -> found.child(name));
    }

    List<String> texts(FormPart.Single single, Optional<ContentNode> node) {
        return node.flatMap(found -> found.property(single.stored().key(single.language())))
                .map(value -> text.write(single.field(), value))
                .orElse(List.of());
    }

    List<String> texts(FormPart.Many many, Optional<ContentNode> node) {
        Field entry = many.entry().field();
        if (many.stored() instanceof StoredAs.NumberedProperties numbered) {
            return child(node, numbered.parent(many.language())).map(ReadForm::numbered).orElse(List.of()).stream()
                    .flatMap(value -> text.write(entry, value).stream())
                    .toList();
        }
        StoredAs.Property stored = (StoredAs.Property) many.stored();
        Optional<PropertyValue> value = node.flatMap(found -> found.property(stored.key(many.language())));
        if (stored.form() == ValueForm.COMMA_LIST) {
            return value.map(PropertyValue::asText)
                    .map(list -> Arrays.stream(list.split(",", -1))
                            .map(String::strip)
                            .filter(each -> !each.isEmpty())
                            .toList())
                    .orElse(List.of());
        }
        return value.map(found -> text.write(entry, found)).orElse(List.of());
    }

    private static List<PropertyValue> numbered(ContentNode holder) {
        List<PropertyValue> values = new ArrayList<>();
        for (int i = 0; holder.properties().containsKey(PropertyKey.of(String.valueOf(i))); i++) {
            holder.property(String.valueOf(i)).ifPresent(values::add);
        }
        return values;
    }

    private void readChoice(
            FormPart.Switch choice, String key, Optional<ContentNode> node, Map<String, List<String>> values) {
        List<String> chosen = texts(choice.choice(), node);
        values.put(key + "." + choice.choice().key(), chosen);
        int index = 0;
        for (Map.Entry<String, List<FormPart>> branch : choice.branches().entrySet()) {
            String base = key + "." + FormPart.Switch.branchKey(index++) + ".";
            read(branch.getValue(), base, chosen.contains(branch.getKey()) ? node : Optional.empty(), values);
        }
    }

    private void readEntries(
            FormPart.Repeat repeat, String key, Optional<ContentNode> node, Map<String, List<String>> values) {
        List<ContentNode> entries = node.map(found -> EntryNodes.of(repeat.stored(), repeat.language(), found))
                .orElse(List.of());
        values.put(
                key + FormPart.Repeat.ORDER,
                entries.stream().map(entry -> entry.id().toString()).toList());
        entries.forEach(entry -> read(repeat.parts(), key + "." + entry.id() + ".", Optional.of(entry), values));
    }
}
