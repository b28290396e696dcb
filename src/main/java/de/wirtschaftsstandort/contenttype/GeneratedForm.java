package de.wirtschaftsstandort.contenttype;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form of a content type's items, written as a 6.x dialog would be: one field per property, by name. */
final class GeneratedForm {

    private static final String TYPE = "$type";

    private GeneratedForm() {}

    static Map<String, Object> of(ContentType type) {
        return Map.of("properties", fields(type.properties(), type.subModels()));
    }

    private static Map<String, Object> fields(
            List<ContentProperty> properties, Map<String, List<ContentProperty>> subModels) {
        Map<String, Object> fields = new LinkedHashMap<>();
        properties.forEach(property -> fields.put(property.name(), field(property, subModels)));
        return fields;
    }

    private static Map<String, Object> field(ContentProperty property, Map<String, List<ContentProperty>> subModels) {
        Map<String, Object> field = new LinkedHashMap<>();
        boolean isPart = property.type().kind() == PropertyKind.SUB_MODEL;
        boolean choosesSeveral = property.multiple() && !property.options().isEmpty();
        if (choosesSeveral) {
            field.put(TYPE, "checkBoxGroupField");
            field.put("datasource", options(property));
        } else if (property.multiple()) {
            field.put(TYPE, isPart ? "jcrMultiField" : "jcrMultiValueField");
            Map<String, Object> entry = single(property, subModels);
            // Each entry of a multi field is the node itself.
            entry.remove("itemProvider");
            field.put("field", entry);
        } else {
            field.putAll(single(property, subModels));
        }
        put(field, "label", property.label());
        put(field, "description", property.description());
        flag(field, "required", property.required());
        flag(field, "requiredToPublish", property.requiredToPublish());
        flag(field, "i18n", property.i18n());
        property.defaultValue().ifPresent(value -> field.put("defaultValue", value));
        return field;
    }

    /** The field of one value, without what belongs to the property as a whole. */
    private static Map<String, Object> single(ContentProperty property, Map<String, List<ContentProperty>> subModels) {
        Map<String, Object> field = new LinkedHashMap<>();
        PropertyKind kind = property.type().kind();
        field.put(TYPE, property.options().isEmpty() ? kind.field() : "comboBoxField");
        if (!property.options().isEmpty()) {
            field.put("datasource", options(property));
        } else if (kind.isNumber()) {
            field.put("type", kind.yaml());
        } else if (kind == PropertyKind.REFERENCE) {
            Map<String, Object> source = new LinkedHashMap<>();
            source.put(TYPE, "contentTypeDatasource");
            source.put("contentType", property.type().target());
            field.put("datasource", source);
        } else if (kind == PropertyKind.SUB_MODEL) {
            field.put("itemProvider", Map.of(TYPE, "jcrChildNodeProvider"));
            field.put("properties", part(property.type().target(), subModels));
        }
        return field;
    }

    /** A part may hold other parts, but never itself: a form ends somewhere. */
    private static Map<String, Object> part(String name, Map<String, List<ContentProperty>> subModels) {
        Map<String, List<ContentProperty>> others = new LinkedHashMap<>(subModels);
        List<ContentProperty> own = others.remove(name);
        return own == null ? Map.of() : fields(own, others);
    }

    private static Map<String, Object> options(ContentProperty property) {
        List<Map<String, Object>> options = new ArrayList<>();
        for (ContentProperty.Option option : property.options()) {
            Map<String, Object> written = new LinkedHashMap<>();
            written.put("name", option.value());
            written.put("value", option.value());
            written.put("label", option.label());
            options.add(written);
        }
        Map<String, Object> source = new LinkedHashMap<>();
        source.put(TYPE, "optionListDatasource");
        source.put("options", options);
        return source;
    }

    private static void put(Map<String, Object> field, String key, String text) {
        if (!text.isEmpty()) {
            field.put(key, text);
        }
    }

    private static void flag(Map<String, Object> field, String key, boolean value) {
        if (value) {
            field.put(key, true);
        }
    }
}
