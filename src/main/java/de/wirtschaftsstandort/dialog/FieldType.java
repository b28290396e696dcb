package de.wirtschaftsstandort.dialog;

import de.wirtschaftsstandort.content.PropertyType;
import java.util.List;

/**
 * The types of fields, with the names light modules give them: {@code $type} of the 6.x forms, {@code fieldType} of the 5.x
 * forms, the simple names of Magnolia's definition classes. Names of our own never are Magnolia's.
 */
public enum FieldType {
    TEXT(PropertyType.STRING, ValueForm.PLAIN, List.of("textField", "slugField", "text", "slug"), "TextFieldDefinition", "SlugFieldDefinition"),
    RICH_TEXT(PropertyType.STRING, ValueForm.HTML, List.of("richTextField", "richText"), "RichTextFieldDefinition"),
    CHECK_BOX(PropertyType.BOOLEAN, ValueForm.PLAIN, List.of("checkBoxField", "checkbox"), "CheckBoxFieldDefinition"),
    CHECK_BOX_GROUP(PropertyType.STRING, ValueForm.PLAIN, List.of("checkBoxGroupField", "checkBoxGroup"), "CheckBoxGroupFieldDefinition"),
    RADIO_BUTTONS(PropertyType.STRING, ValueForm.PLAIN, List.of("radioButtonGroupField", "optionGroupField", "optionGroup"), "RadioButtonGroupFieldDefinition", "OptionGroupFieldDefinition"),
    SELECT(PropertyType.STRING, ValueForm.PLAIN, List.of("comboBoxField", "selectField", "select", "combobox"), "ComboBoxFieldDefinition", "SelectFieldDefinition"),
    LIST(PropertyType.STRING, ValueForm.PLAIN, List.of("listSelectField", "listSelect"), "ListSelectFieldDefinition"),
    TWIN_COLUMNS(PropertyType.STRING, ValueForm.PLAIN, List.of("twinColSelectField", "twinColSelect"), "TwinColSelectFieldDefinition"),
    TOKENS(PropertyType.STRING, ValueForm.PLAIN, List.of("tokenField"), "TokenFieldDefinition"),
    DATE(PropertyType.DATE, ValueForm.PLAIN, List.of("dateField", "date"), "DateFieldDefinition"),
    ASSET(PropertyType.STRING, ValueForm.ASSET_ID, List.of("damLinkField", "assetLinkField", "damLink", "assetLink"), "DamLinkFieldDefinition", "AssetLinkFieldDefinition"),
    PAGE_LINK(PropertyType.STRING, ValueForm.NODE_ID, List.of("pageLinkField", "pageLink"), "PageLinkFieldDefinition"),
    RESOURCE_LINK(PropertyType.STRING, ValueForm.PATH, List.of("resourceLinkField"), "ResourceLinkFieldDefinition"),
    LINK(PropertyType.STRING, ValueForm.NODE_ID, List.of("linkField", "link"), "LinkFieldDefinition"),
    MULTI_VALUE(PropertyType.STRING, ValueForm.PLAIN, List.of("jcrMultiValueField", "multiValueField", "multiValue"), "JcrMultiValueFieldDefinition", "MultiValueFieldDefinition"),
    MULTI_LINK(PropertyType.STRING, ValueForm.NODE_ID, List.of("jcrMultiLinkField"), "JcrMultiLinkFieldDefinition"),
    MULTI_NODE(PropertyType.STRING, ValueForm.PLAIN, List.of("jcrMultiField", "multiField"), "JcrMultiFieldDefinition", "MultiFieldDefinition"),
    COMPOSITE(PropertyType.STRING, ValueForm.PLAIN, List.of("compositeField", "composite"), "CompositeFieldDefinition"),
    SWITCHABLE(PropertyType.STRING, ValueForm.PLAIN, List.of("switchableField", "switchable"), "SwitchableFieldDefinition", "ConfiguredSwitchableFieldDefinition"),
    STATIC(PropertyType.STRING, ValueForm.PLAIN, List.of("staticField", "static"), "StaticFieldDefinition"),
    HIDDEN(PropertyType.STRING, ValueForm.PLAIN, List.of("hiddenField", "hidden"), "HiddenFieldDefinition"),
    CODE(PropertyType.STRING, ValueForm.PLAIN, List.of("codeField", "code", "basicTextCodeField"), "CodeFieldDefinition", "BasicTextCodeFieldDefinition"),
    SLIDER(PropertyType.DOUBLE, ValueForm.PLAIN, List.of("sliderField", "slider"), "SliderFieldDefinition"),
    COLOUR(PropertyType.STRING, ValueForm.COLOUR, List.of("colorPickerField", "colorField", "colorPicker", "color"), "ColorPickerFieldDefinition", "ColorFieldDefinition"),
    UPLOAD(PropertyType.BINARY, ValueForm.PLAIN, List.of("uploadField", "jcrUploadField", "basicUpload"), "UploadFieldDefinition", "JcrUploadFieldDefinition", "BasicUploadFieldDefinition"),
    PASSWORD(PropertyType.STRING, ValueForm.HASH, List.of("passwordField", "password"), "PasswordFieldDefinition"),

    GEO_POINT(PropertyType.DOUBLE, ValueForm.PLAIN, List.of("geoPointField")),
    GEO_POLYGON(PropertyType.STRING, ValueForm.GEOJSON, List.of("geoPolygonField")),
    WZ_CODE(PropertyType.STRING, ValueForm.WZ_CODE, List.of("wzCodeField")),
    MONEY(PropertyType.LONG, ValueForm.CENTS, List.of("moneyField")),

    /** Of Java code that is not here, or misspelt: edited as plain text. */
    UNKNOWN(PropertyType.STRING, ValueForm.PLAIN, List.of());

    private final PropertyType stores;
    private final ValueForm form;
    private final List<String> aliases;
    private final List<String> classes;

    FieldType(PropertyType stores, ValueForm form, List<String> aliases, String... classes) {
        this.stores = stores;
        this.form = form;
        this.aliases = aliases;
        this.classes = List.of(classes);
    }

    /** Type of the property unless the field says another one. */
    PropertyType stores() {
        return stores;
    }

    ValueForm form() {
        return form;
    }

    List<String> aliases() {
        return aliases;
    }

    List<String> classes() {
        return classes;
    }

    /** Whether it offers options of which several may be chosen. */
    boolean choosesSeveral() {
        return this == CHECK_BOX_GROUP || this == TWIN_COLUMNS || this == TOKENS || this == LIST;
    }

    /** Whether it chooses a node. */
    boolean isLink() {
        return this == ASSET || this == PAGE_LINK || this == RESOURCE_LINK || this == LINK;
    }
}
