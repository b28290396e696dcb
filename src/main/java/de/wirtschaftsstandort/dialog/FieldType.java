package de.wirtschaftsstandort.dialog;

import static de.wirtschaftsstandort.content.PropertyType.BINARY;
import static de.wirtschaftsstandort.content.PropertyType.BOOLEAN;
import static de.wirtschaftsstandort.content.PropertyType.DOUBLE;
import static de.wirtschaftsstandort.content.PropertyType.LONG;
import static de.wirtschaftsstandort.content.PropertyType.STRING;
import static de.wirtschaftsstandort.dialog.ValueForm.ASSET_ID;
import static de.wirtschaftsstandort.dialog.ValueForm.CENTS;
import static de.wirtschaftsstandort.dialog.ValueForm.GEOJSON;
import static de.wirtschaftsstandort.dialog.ValueForm.HASH;
import static de.wirtschaftsstandort.dialog.ValueForm.HTML;
import static de.wirtschaftsstandort.dialog.ValueForm.NODE_ID;
import static de.wirtschaftsstandort.dialog.ValueForm.PATH;
import static de.wirtschaftsstandort.dialog.ValueForm.PLAIN;

import de.wirtschaftsstandort.content.PropertyType;
import java.util.List;

/**
 * The types of fields, with the names light modules give them: {@code $type} of the 6.x forms, {@code fieldType} of the 5.x
 * forms, the simple names of Magnolia's definition classes without {@code Definition}. Names of our own never are Magnolia's.
 */
public enum FieldType {
    TEXT(STRING, PLAIN, "textField slugField text slug", "TextField SlugField"),
    RICH_TEXT(STRING, HTML, "richTextField richText", "RichTextField"),
    CHECK_BOX(BOOLEAN, PLAIN, "checkBoxField checkbox", "CheckBoxField"),
    CHECK_BOX_GROUP(STRING, PLAIN, "checkBoxGroupField checkBoxGroup", "CheckBoxGroupField"),
    RADIO_BUTTONS(
            STRING,
            PLAIN,
            "radioButtonGroupField optionGroupField optionGroup",
            "RadioButtonGroupField OptionGroupField"),
    SELECT(STRING, PLAIN, "comboBoxField selectField select combobox", "ComboBoxField SelectField"),
    LIST(STRING, PLAIN, "listSelectField listSelect", "ListSelectField"),
    TWIN_COLUMNS(STRING, PLAIN, "twinColSelectField twinColSelect", "TwinColSelectField"),
    TOKENS(STRING, PLAIN, "tokenField", "TokenField"),
    DATE(PropertyType.DATE, PLAIN, "dateField date", "DateField"),
    ASSET(STRING, ASSET_ID, "damLinkField assetLinkField damLink assetLink", "DamLinkField AssetLinkField"),
    PAGE_LINK(STRING, NODE_ID, "pageLinkField pageLink", "PageLinkField"),
    RESOURCE_LINK(STRING, PATH, "resourceLinkField", "ResourceLinkField"),
    LINK(STRING, NODE_ID, "linkField link", "LinkField"),
    MULTI_VALUE(STRING, PLAIN, "jcrMultiValueField multiValueField multiValue", "JcrMultiValueField MultiValueField"),
    MULTI_LINK(STRING, NODE_ID, "jcrMultiLinkField", "JcrMultiLinkField"),
    MULTI_NODE(STRING, PLAIN, "jcrMultiField multiField", "JcrMultiField MultiField"),
    COMPOSITE(STRING, PLAIN, "compositeField composite", "CompositeField"),
    SWITCHABLE(STRING, PLAIN, "switchableField switchable", "SwitchableField ConfiguredSwitchableField"),
    STATIC(STRING, PLAIN, "staticField static", "StaticField"),
    HIDDEN(STRING, PLAIN, "hiddenField hidden", "HiddenField"),
    CODE(STRING, PLAIN, "codeField code basicTextCodeField", "CodeField BasicTextCodeField"),
    SLIDER(DOUBLE, PLAIN, "sliderField slider", "SliderField"),
    COLOUR(STRING, ValueForm.COLOUR, "colorPickerField colorField colorPicker color", "ColorPickerField ColorField"),
    UPLOAD(
            BINARY,
            PLAIN,
            "uploadField jcrUploadField basicUpload",
            "UploadField JcrUploadField BasicUploadField DamUploadField"),
    PASSWORD(STRING, HASH, "passwordField password", "PasswordField"),

    GEO_POINT(DOUBLE, PLAIN, "geoPointField", ""),
    GEO_POLYGON(STRING, GEOJSON, "geoPolygonField", ""),
    WZ_CODE(STRING, ValueForm.WZ_CODE, "wzCodeField", ""),
    MONEY(LONG, CENTS, "moneyField", ""),

    /** Of Java code that is not here, or misspelt: edited as plain text. */
    UNKNOWN(STRING, PLAIN, "", "");

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
