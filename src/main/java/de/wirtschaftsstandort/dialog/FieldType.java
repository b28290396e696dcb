package de.wirtschaftsstandort.dialog;

import de.wirtschaftsstandort.content.PropertyType;
import java.util.List;

/**
 * The types of fields, with the names light modules give them: {@code $type} of the 6.x forms, {@code fieldType} of the 5.x
 * forms, the simple names of Magnolia's definition classes. Names of our own never are Magnolia's.
 */
public enum FieldType {
    TEXT(
            PropertyType.STRING,
            ValueForm.PLAIN,
            "textField slugField text slug",
            "TextFieldDefinition SlugFieldDefinition"),
    RICH_TEXT(PropertyType.STRING, ValueForm.HTML, "richTextField richText", "RichTextFieldDefinition"),
    CHECK_BOX(PropertyType.BOOLEAN, ValueForm.PLAIN, "checkBoxField checkbox", "CheckBoxFieldDefinition"),
    CHECK_BOX_GROUP(
            PropertyType.STRING, ValueForm.PLAIN, "checkBoxGroupField checkBoxGroup", "CheckBoxGroupFieldDefinition"),
    RADIO_BUTTONS(
            PropertyType.STRING,
            ValueForm.PLAIN,
            "radioButtonGroupField optionGroupField optionGroup",
            "RadioButtonGroupFieldDefinition OptionGroupFieldDefinition"),
    SELECT(
            PropertyType.STRING,
            ValueForm.PLAIN,
            "comboBoxField selectField select combobox",
            "ComboBoxFieldDefinition SelectFieldDefinition"),
    LIST(PropertyType.STRING, ValueForm.PLAIN, "listSelectField listSelect", "ListSelectFieldDefinition"),
    TWIN_COLUMNS(
            PropertyType.STRING, ValueForm.PLAIN, "twinColSelectField twinColSelect", "TwinColSelectFieldDefinition"),
    TOKENS(PropertyType.STRING, ValueForm.PLAIN, "tokenField", "TokenFieldDefinition"),
    DATE(PropertyType.DATE, ValueForm.PLAIN, "dateField date", "DateFieldDefinition"),
    ASSET(
            PropertyType.STRING,
            ValueForm.ASSET_ID,
            "damLinkField assetLinkField damLink assetLink",
            "DamLinkFieldDefinition AssetLinkFieldDefinition"),
    PAGE_LINK(PropertyType.STRING, ValueForm.NODE_ID, "pageLinkField pageLink", "PageLinkFieldDefinition"),
    RESOURCE_LINK(PropertyType.STRING, ValueForm.PATH, "resourceLinkField", "ResourceLinkFieldDefinition"),
    LINK(PropertyType.STRING, ValueForm.NODE_ID, "linkField link", "LinkFieldDefinition"),
    MULTI_VALUE(
            PropertyType.STRING,
            ValueForm.PLAIN,
            "jcrMultiValueField multiValueField multiValue",
            "JcrMultiValueFieldDefinition MultiValueFieldDefinition"),
    MULTI_LINK(PropertyType.STRING, ValueForm.NODE_ID, "jcrMultiLinkField", "JcrMultiLinkFieldDefinition"),
    MULTI_NODE(
            PropertyType.STRING,
            ValueForm.PLAIN,
            "jcrMultiField multiField",
            "JcrMultiFieldDefinition MultiFieldDefinition"),
    COMPOSITE(PropertyType.STRING, ValueForm.PLAIN, "compositeField composite", "CompositeFieldDefinition"),
    SWITCHABLE(
            PropertyType.STRING,
            ValueForm.PLAIN,
            "switchableField switchable",
            "SwitchableFieldDefinition ConfiguredSwitchableFieldDefinition"),
    STATIC(PropertyType.STRING, ValueForm.PLAIN, "staticField static", "StaticFieldDefinition"),
    HIDDEN(PropertyType.STRING, ValueForm.PLAIN, "hiddenField hidden", "HiddenFieldDefinition"),
    CODE(
            PropertyType.STRING,
            ValueForm.PLAIN,
            "codeField code basicTextCodeField",
            "CodeFieldDefinition BasicTextCodeFieldDefinition"),
    SLIDER(PropertyType.DOUBLE, ValueForm.PLAIN, "sliderField slider", "SliderFieldDefinition"),
    COLOUR(
            PropertyType.STRING,
            ValueForm.COLOUR,
            "colorPickerField colorField colorPicker color",
            "ColorPickerFieldDefinition ColorFieldDefinition"),
    UPLOAD(
            PropertyType.BINARY,
            ValueForm.PLAIN,
            "uploadField jcrUploadField basicUpload",
            "UploadFieldDefinition JcrUploadFieldDefinition BasicUploadFieldDefinition"),
    PASSWORD(PropertyType.STRING, ValueForm.HASH, "passwordField password", "PasswordFieldDefinition"),

    GEO_POINT(PropertyType.DOUBLE, ValueForm.PLAIN, "geoPointField", ""),
    GEO_POLYGON(PropertyType.STRING, ValueForm.GEOJSON, "geoPolygonField", ""),
    WZ_CODE(PropertyType.STRING, ValueForm.WZ_CODE, "wzCodeField", ""),
    MONEY(PropertyType.LONG, ValueForm.CENTS, "moneyField", ""),

    /** Of Java code that is not here, or misspelt: edited as plain text. */
    UNKNOWN(PropertyType.STRING, ValueForm.PLAIN, "", "");

    private final PropertyType stores;
    private final ValueForm form;
    private final String aliases;
    private final String classes;

    /** Several names are separated by blanks. */
    FieldType(PropertyType stores, ValueForm form, String aliases, String classes) {
        this.stores = stores;
        this.form = form;
        this.aliases = aliases;
        this.classes = classes;
    }

    /** Type of the property unless the field says another one. */
    PropertyType stores() {
        return stores;
    }

    ValueForm form() {
        return form;
    }

    List<String> aliases() {
        return words(aliases);
    }

    List<String> classes() {
        return words(classes);
    }

    /** Whether it offers options of which several may be chosen. */
    boolean choosesSeveral() {
        return this == CHECK_BOX_GROUP || this == TWIN_COLUMNS || this == TOKENS || this == LIST;
    }

    /** Whether it chooses a node. */
    boolean isLink() {
        return this == ASSET || this == PAGE_LINK || this == RESOURCE_LINK || this == LINK;
    }

    private static List<String> words(String names) {
        return names.isEmpty() ? List.of() : List.of(names.split(" ", -1));
    }
}
