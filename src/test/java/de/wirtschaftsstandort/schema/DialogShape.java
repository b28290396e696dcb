package de.wirtschaftsstandort.schema;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import de.wirtschaftsstandort.definition.Description;
import java.util.Map;

/** The keys of a dialog that do not depend on the type of a field; dialogs are read by hand and have no such record. */
@Description("A dialog: the form that edits a node.")
record DialogShape(
        @Description("Text or message key.") String label,
        @Description("Text or message key.") String description,
        @Description("Accepted without meaning: all bundles are one key space.") String i18nBasename,
        @Description("Takes more room.") Boolean wide,
        @Description("What is edited.") Form form,
        @Description("commit and cancel are there without being written.") Object actions) {

    /** Fields in tabs (5.x), or fields with an optional layout (6.x). */
    record Form(
            @Description(
                            value = "Only for a form with its tabs inside.",
                            offers = {"tabbedForm"})
                    @JsonProperty("$type")
                    String type,
            @Description("Text or message key.") String label,
            @Description("Text or message key.") String description,
            @Description("Fields by name.") Map<String, Field> properties,
            @Description("Fields by name.") Map<String, Field> fields,
            @Description("Tabs by name.") Map<String, Tab> tabs,
            @Description("In which tab a field stands.") Layout layout) {}

    /** In which tab a field stands. */
    record Layout(
            @Description(
                            value = "Kind of the layout.",
                            offers = {"tabbedLayout"})
                    @JsonProperty("$type")
                    String type,
            @Description("Tabs by name.") Map<String, Tab> tabs) {}

    /** Fields that are shown together. */
    record Tab(
            @Description("Not needed where the key says it.") String name,
            @Description("Text or message key.") String label,
            @Description("Fields, or in a layout their names.") Map<String, Field> fields) {}

    /** What edits one value. */
    record Field(
            @Description("Name of the property or node; not needed where the key says it.") String name,
            @Description("Type of the field (6.x).") @JsonProperty("$type") String type,
            @Description("Type of the field (5.x).") String fieldType,
            @Description("Java class that stands for a type; never loaded.") @JsonProperty("class") String className,
            @Description("Text or message key.") String label,
            @Description("Text or message key.") String description,
            @Description("Must be filled in.") Boolean required,
            @Description("Text or message key.") String requiredErrorMessage,
            @Description("Has a value per language.") Boolean i18n,
            @Description("Cannot be changed.") Boolean readOnly,
            @Description("Shown as long as nothing is stored.") Object defaultValue,
            @Description("Type of the stored value, e.g. Long.") @JsonProperty("type") String valueType,
            @Description("Lines of a text field.") Integer rows,
            @Description("Most characters of a text.") Integer maxLength,
            @Description("The field that a multi field repeats.") Field field,
            @Description("The fields of a composite (6.x).") Map<String, Field> properties,
            @Description("The fields of a composite or switchable (5.x).") Map<String, Field> fields,
            @Description("What can be chosen: a datasource.") Object datasource,
            @Description("What can be chosen: a list or map of options.") Object options,
            @Description("What must hold for the value.") Object validators) {

        @JsonCreator
        @SuppressWarnings("DoNotCallSuggester") // only read by the generator: a field may be written as its name alone
        static Field of(String name) {
            throw new UnsupportedOperationException(name);
        }
    }
}
