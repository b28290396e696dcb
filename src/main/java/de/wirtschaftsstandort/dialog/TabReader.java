package de.wirtschaftsstandort.dialog;

import de.wirtschaftsstandort.shared.NearestMatch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the fields of a form into tabs: written in tabs, laid out in tabs, or without any. */
final class TabReader {

    private TabReader() {}

    static List<Tab> read(Keys form, LabelKeys labels) {
        List<Tab> tabs = new ArrayList<>();
        for (Keys keys : form.items("tabs")) {
            LabelKeys inTab = labels.tab(keys.name());
            List<Field> fields = new ArrayList<>(FieldReader.all(keys, "fields", inTab));
            fields.addAll(FieldReader.all(keys, "properties", inTab));
            tabs.add(new Tab(keys.name(), inTab.label(keys.text("label"), keys.name()), fields));
        }
        String key = form.has("properties") ? "properties" : "fields";
        if (form.has(key)) {
            tabs.addAll(laidOut(form, FieldReader.all(form, key, labels), labels));
        }
        if (tabs.isEmpty()) {
            tabs.add(new Tab("", Label.NONE, List.of()));
        }
        return tabs;
    }

    private static List<Tab> laidOut(Keys form, List<Field> fields, LabelKeys labels) {
        Keys layout = form.child("layout");
        Map<String, Field> left = new LinkedHashMap<>();
        fields.forEach(field -> left.put(field.name(), field));
        List<String> names = List.copyOf(left.keySet());
        List<Tab> tabs = new ArrayList<>();
        for (Keys keys : layout.items("tabs")) {
            LabelKeys inTab = labels.tab(keys.name());
            List<Field> chosen = new ArrayList<>();
            for (String name : fieldNames(keys)) {
                Field field = left.remove(name);
                if (field != null) {
                    chosen.add(field);
                } else {
                    String near = NearestMatch.of(name, names)
                            .map(match -> "; did you mean '" + match + "'?")
                            .orElse("");
                    keys.error("fields", "the form has no property '" + name + "' left for this tab" + near);
                }
            }
            tabs.add(new Tab(keys.name(), inTab.label(keys.text("label"), keys.name()), chosen));
        }
        if (tabs.isEmpty()) {
            return List.of(new Tab("", Label.NONE, fields));
        }
        if (!left.isEmpty()) {
            layout.warn("", "no tab shows " + String.join(", ", left.keySet()) + "; the last one does now");
            Tab last = tabs.remove(tabs.size() - 1);
            List<Field> all = new ArrayList<>(last.fields());
            all.addAll(left.values());
            tabs.add(new Tab(last.name(), last.label(), all));
        }
        return tabs;
    }

    /** {@code - name: title}, {@code - title} or {@code title: {}}. */
    private static List<String> fieldNames(Keys tab) {
        List<String> names = new ArrayList<>();
        boolean inList = tab.raw("fields") instanceof List;
        tab.entries("fields")
                .forEach((name, value) -> names.add(inList && !(value instanceof Map) ? value.toString() : name));
        return names;
    }
}
