package de.wirtschaftsstandort.contenttype;

import de.wirtschaftsstandort.content.NameFaults;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the properties of one type or sub-model can be stored and edited. */
record PropertyChecks(TypeFindings findings, Set<String> types, Set<String> subModels) {

    private static final Pattern LANGUAGE_SUFFIX = Pattern.compile(".+_([a-z]{2})");

    void check(String key, Map<String, PropertyDefinition> properties) {
        properties.forEach((name, property) -> check(key + "." + name, name, property));
    }

    private void check(String key, String keyName, PropertyDefinition property) {
        String given = ContentTypeReading.text(property.name());
        String name = given.isEmpty() ? keyName : given;
        NameFaults.ofProperty(name).ifPresent(fault -> findings.error(key, fault));
        Matcher suffix = LANGUAGE_SUFFIX.matcher(name);
        if (suffix.matches()) {
            findings.warning(
                    key, "'" + name + "' ends like a language; such names hold the variants of other properties");
        }
        type(key + ".type", property);
        options(key + ".options", property);
        unit(key + ".unit", property);
    }

    /** Numbers are in a unit, and short texts that say several of them. */
    private void unit(String key, PropertyDefinition property) {
        if (ContentTypeReading.text(property.unit()).isEmpty()) {
            return;
        }
        boolean measured = ValueType.parse(ContentTypeReading.text(property.type()), subModels)
                .map(type -> switch (type.kind()) {
                    case STRING, LONG, DOUBLE, DECIMAL -> true;
                    default -> false;
                })
                .orElse(true);
        if (!measured || !ContentTypeReading.options(property.options()).isEmpty()) {
            findings.warning(key, "only numbers and short texts have a unit");
        }
    }

    private void type(String key, PropertyDefinition property) {
        String text = ContentTypeReading.text(property.type());
        ValueType type = ValueType.parse(text, subModels).orElse(null);
        if (type == null) {
            findings.error(
                    key, "there is no type '" + text + "', the property holds text" + TypeFindings.near(text, known()));
        } else if (type.kind() == PropertyKind.REFERENCE && !types.contains(type.target())) {
            findings.error(
                    key,
                    "there is no content type '" + type.target() + "' to refer to"
                            + TypeFindings.near(type.target(), types));
        }
    }

    private void options(String key, PropertyDefinition property) {
        Set<String> values = new HashSet<>();
        ContentTypeReading.options(property.options()).stream()
                .filter(option -> !values.add(option.value()))
                .forEach(option -> findings.warning(key, "the value '" + option.value() + "' is offered twice"));
    }

    private List<String> known() {
        List<String> known = new ArrayList<>(PropertyKind.names());
        known.add("reference:<content type>");
        known.addAll(subModels);
        return known;
    }
}
