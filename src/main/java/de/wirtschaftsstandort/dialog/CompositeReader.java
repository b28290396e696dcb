package de.wirtschaftsstandort.dialog;

import java.util.ArrayList;
import java.util.List;

/** Reads a field made of several fields. */
final class CompositeReader {

    private CompositeReader() {}

    static FieldSettings read(FieldContext field) {
        List<Field> fields = new ArrayList<>(FieldReader.all(field.keys(), "properties", field.labels()));
        fields.addAll(FieldReader.all(field.keys(), "fields", field.labels()));
        if (fields.isEmpty()) {
            field.keys().error("", "the field needs fields: properties, or fields in forms of the 5.x kind");
        }
        return new FieldSettings.Composite(
                fields, PlacementReader.read(field), SettingsReader.isHorizontal(field.keys()));
    }
}
