package de.wirtschaftsstandort.dialog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What only some types of fields have; which one a type has says {@link FieldType}. Numbers are -1 when not given. */
public sealed interface FieldSettings {

    /** For types that need nothing. */
    record None() implements FieldSettings {}

    /** @param rows more than 1 for a text area */
    record TextInput(int rows, int maxLength, Label placeholder) implements FieldSettings {}

    /** @param height in pixels */
    record RichText(
            boolean lists, boolean alignment, boolean images, boolean tables, boolean source, int maxLength, int height)
            implements FieldSettings {}

    /** @param beside text next to the box */
    record CheckBox(Label beside) implements FieldSettings {}

    /**
     * @param several whether more than one option may be chosen
     * @param searchable whether typing narrows the options
     * @param horizontal whether the options stand side by side
     */
    record Choice(OptionSource options, boolean several, boolean searchable, boolean horizontal)
            implements FieldSettings {}

    /** @param time whether the time of day belongs to it */
    record DateInput(boolean time) implements FieldSettings {}

    /**
     * @param app whose chooser is opened; empty for the workspace's own one
     * @param rootPath where choosing starts
     * @param nodeTypes what can be chosen; empty for everything
     * @param typed whether a path may be typed
     */
    record Link(String workspace, String app, String rootPath, List<String> nodeTypes, boolean typed)
            implements FieldSettings {

        public Link {
            nodeTypes = List.copyOf(nodeTypes);
        }
    }

    /**
     * @param entry what each value is edited with
     * @param add text of the button that adds one; may be empty
     */
    record Multi(Field entry, MultiStorage storage, boolean orderable, Label add) implements FieldSettings {}

    record Composite(List<Field> fields, Placement placement, boolean horizontal) implements FieldSettings {

        public Composite {
            fields = List.copyOf(fields);
        }
    }

    /** @param forms fields by value of the selector, in order */
    record Switchable(Field selector, Map<String, List<Field>> forms, Placement placement) implements FieldSettings {

        public Switchable {
            forms = ordered(forms);
        }
    }

    record StaticText(Label text) implements FieldSettings {}

    record Code(String language, int height) implements FieldSettings {}

    record Slider(double from, double to) implements FieldSettings {}

    /**
     * @param mediaTypes what may be uploaded; empty for everything
     * @param maxBytes -1 for the limit of the application
     * @param node child node that holds the file
     */
    record Upload(List<String> mediaTypes, long maxBytes, String node) implements FieldSettings {

        public Upload {
            mediaTypes = List.copyOf(mediaTypes);
        }
    }

    /** @param repeated whether it has to be typed twice */
    record Password(boolean repeated) implements FieldSettings {}

    /** @param edition of the classification, 2008 or 2025 */
    record WzCode(int edition) implements FieldSettings {}

    static <T> Map<String, List<T>> ordered(Map<String, List<T>> given) {
        Map<String, List<T>> copy = new LinkedHashMap<>();
        given.forEach((key, values) -> copy.put(key, List.copyOf(values)));
        return Collections.unmodifiableMap(copy);
    }
}
