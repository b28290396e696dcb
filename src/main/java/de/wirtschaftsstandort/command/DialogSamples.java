package de.wirtschaftsstandort.command;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.MemoryContent;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.dialog.DialogDefinition;
import de.wirtschaftsstandort.dialog.Field;
import de.wirtschaftsstandort.dialog.FieldSettings;
import de.wirtschaftsstandort.dialog.FieldType;
import de.wirtschaftsstandort.dialog.Option;
import de.wirtschaftsstandort.dialog.OptionSource;
import de.wirtschaftsstandort.dialog.StoredAs;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills fields as their dialog would store them. */
final class DialogSamples {

    private final MemoryContent content;
    private final SampleValues values;
    private final DialogDefinition dialog;
    private final FieldHints hints;
    private final Map<String, Field> fields = new HashMap<>();

    DialogSamples(MemoryContent content, SampleValues values, DialogDefinition dialog, FieldHints hints) {
        this.content = content;
        this.values = values;
        this.dialog = dialog;
        this.hints = hints;
        dialog.fields().forEach(this::collect);
    }

    private void collect(Field field) {
        fields.putIfAbsent(field.name(), field);
        if (field.settings() instanceof FieldSettings.Multi multi) {
            collect(multi.entry());
        } else if (field.settings() instanceof FieldSettings.Composite composite) {
            composite.fields().forEach(this::collect);
        } else if (field.settings() instanceof FieldSettings.Switchable switchable) {
            collect(switchable.selector());
            switchable.forms().values().forEach(form -> form.forEach(this::collect));
        }
    }

    /** Makes the property or child of this name; false when the dialog stores none. */
    boolean make(ContentNode node, String name) {
        for (StoredAs stored : dialog.storage()) {
            if (holds(stored, name)) {
                store(node, stored);
                return true;
            }
        }
        return false;
    }

    private static boolean holds(StoredAs stored, String name) {
        if (stored instanceof StoredAs.Property property) {
            return property.name().equals(name);
        }
        if (stored instanceof StoredAs.ChildNode child) {
            return child.name().equals(name);
        }
        if (stored instanceof StoredAs.Entries entries) {
            return entries.parent().equals(name);
        }
        if (stored instanceof StoredAs.NumberedProperties numbered) {
            return numbered.parent().equals(name);
        }
        return stored instanceof StoredAs.Branches branches
                && (holds(branches.choice(), name)
                        || branches.branches().values().stream()
                                .flatMap(List::stream)
                                .anyMatch(inner -> holds(inner, name)));
    }

    private void store(ContentNode node, StoredAs stored) {
        if (stored instanceof StoredAs.Property property) {
            set(node, property.name(), value(node, property));
        } else if (stored instanceof StoredAs.ChildNode child) {
            all(child(node, child.name(), child.nodeType()), child.content());
        } else if (stored instanceof StoredAs.Entries entries) {
            entries(node, entries);
        } else if (stored instanceof StoredAs.NumberedProperties numbered) {
            ContentNode parent = child(node, numbered.parent(), "mgnl:contentNode");
            for (int i = 0; i < SampleValues.ENTRIES; i++) {
                set(parent, String.valueOf(i), values.text(parent, numbered.parent(), i + 1));
            }
        } else if (stored instanceof StoredAs.Branches branches) {
            branches.branches().entrySet().stream().findFirst().ifPresent(first -> {
                set(node, branches.choice().name(), PropertyValue.of(first.getKey()));
                all(node, first.getValue());
            });
        }
    }

    private void entries(ContentNode node, StoredAs.Entries entries) {
        ContentNode parent = entries.parent().isEmpty() ? node : child(node, entries.parent(), entries.nodeType());
        for (int i = 0; i < SampleValues.ENTRIES; i++) {
            all(child(parent, entries.entry(i, "", ""), entries.nodeType()), entries.content());
        }
    }

    private void all(ContentNode node, List<StoredAs> stored) {
        stored.forEach(each -> store(node, each));
    }

    private ContentNode child(ContentNode node, String name, String type) {
        return content.put(node.workspace(), node.path().child(name), type, Map.of());
    }

    private void set(ContentNode node, String name, PropertyValue value) {
        ContentNode now = content.find(node.workspace(), node.path()).orElseThrow();
        Map<PropertyKey, PropertyValue> properties = new LinkedHashMap<>(now.properties());
        properties.putIfAbsent(PropertyKey.of(name), value);
        content.put(now.workspace(), now.path(), now.nodeType(), properties);
    }

    private PropertyValue value(ContentNode node, StoredAs.Property property) {
        return property.multiple() ? SampleValues.list(i -> single(node, property, i)) : single(node, property, 0);
    }

    private PropertyValue single(ContentNode node, StoredAs.Property property, int number) {
        String name = property.name();
        String label = number == 0 ? name : name + number;
        return switch (property.type()) {
            case BOOLEAN -> values.truth();
            case DATE -> values.date();
            case LONG -> PropertyValue.of(3L);
            case DOUBLE -> PropertyValue.of(3.5);
            case DECIMAL -> values.number();
            default ->
                switch (property.form()) {
                    case ASSET_ID -> values.asset(label);
                    case NODE_ID -> values.reference(workspace(name), label);
                    case PATH -> values.path(workspace(name), label);
                    case HTML -> values.html(node, name);
                    case COLOUR -> PropertyValue.of("#336699");
                    default -> text(node, name, number);
                };
        };
    }

    private PropertyValue text(ContentNode node, String name, int number) {
        Optional<String> option = option(name, number);
        if (option.isPresent()) {
            return PropertyValue.of(option.get());
        }
        if (hints.kind(name) == FieldHints.Kind.NUMBER) {
            return PropertyValue.of("3");
        }
        return hints.literal(name).map(PropertyValue::of).orElseGet(() -> values.text(node, name, number));
    }

    /** A value the scripts compare with when it is offered, else the first or, in a list, the next one. */
    private Optional<String> option(String name, int number) {
        Field field = fields.get(name);
        if (field == null
                || !(field.settings() instanceof FieldSettings.Choice choice)
                || !(choice.options() instanceof OptionSource.Listed listed)
                || listed.options().isEmpty()) {
            return Optional.empty();
        }
        List<String> offered = listed.options().stream().map(Option::value).toList();
        return hints.literal(name)
                .filter(offered::contains)
                .or(() -> Optional.of(offered.get(Math.min(Math.max(0, number - 1), offered.size() - 1))));
    }

    private String workspace(String name) {
        Field field = fields.get(name);
        if (field != null
                && field.settings() instanceof FieldSettings.Link link
                && !link.workspace().isEmpty()) {
            return link.workspace();
        }
        return field != null && field.type() == FieldType.ASSET ? "dam" : hints.workspace(name);
    }
}
