package de.wirtschaftsstandort.dialog;

import java.util.Locale;

/** Reads what only some types of fields have. */
final class SettingsReader {

    private SettingsReader() {}

    static FieldSettings read(FieldContext field) {
        Keys keys = field.keys();
        return switch (field.type()) {
            case TEXT, UNKNOWN ->
                new FieldSettings.TextInput(keys.number("rows", 1), keys.number("maxLength", -1), placeholder(field));
            case RICH_TEXT -> richText(keys);
            case CHECK_BOX ->
                new FieldSettings.CheckBox(field.labels().part("buttonLabel", "", keys.text("buttonLabel"), ""));
            case CHECK_BOX_GROUP, RADIO_BUTTONS, SELECT, LIST, TWIN_COLUMNS -> choice(field, keys);
            case TOKENS -> choice(field, keys.has("comboBox") ? keys.child("comboBox") : keys);
            case DATE -> new FieldSettings.DateInput(keys.flag("time", false));
            case ASSET, PAGE_LINK, RESOURCE_LINK, LINK -> LinkReader.read(field);
            case MULTI_VALUE, MULTI_LINK, MULTI_NODE -> MultiReader.read(field);
            case COMPOSITE -> CompositeReader.read(field);
            case SWITCHABLE -> SwitchableReader.read(field);
            case STATIC -> new FieldSettings.StaticText(field.labels().part("value", "", keys.text("value"), ""));
            case CODE ->
                new FieldSettings.Code(keys.text("language").toLowerCase(Locale.ROOT), keys.number("height", -1));
            case SLIDER ->
                new FieldSettings.Slider(
                        keys.decimal("min").map(Number::doubleValue).orElse(0.0),
                        keys.decimal("max").map(Number::doubleValue).orElse(100.0));
            case UPLOAD -> upload(field);
            case PASSWORD -> new FieldSettings.Password(keys.flag("verification", false));
            case WZ_CODE -> wzCode(keys);
            case HIDDEN, COLOUR, GEO_POINT, GEO_POLYGON, MONEY -> new FieldSettings.None();
        };
    }

    private static Label placeholder(FieldContext field) {
        Keys keys = field.keys();
        return field.labels().part("placeholder", "", keys.text("placeholder", "inputPrompt"), "");
    }

    private static FieldSettings richText(Keys keys) {
        return new FieldSettings.RichText(
                keys.flag("lists", true),
                keys.flag("alignment", false),
                keys.flag("images", false),
                keys.flag("tables", false),
                keys.flag("source", false),
                keys.number("maxLength", -1),
                keys.number("height", -1));
    }

    private static FieldSettings choice(FieldContext field, Keys keys) {
        boolean several = field.type().choosesSeveral() || keys.flag("multiselect", false);
        boolean searchable = keys.flag("textInputAllowed", false) || keys.has("filteringMode");
        return new FieldSettings.Choice(
                OptionReader.read(keys, field.labels()), several, searchable, isHorizontal(keys));
    }

    /** {@code horizontal}, or a layout definition of that name. */
    static boolean isHorizontal(Keys keys) {
        String layout = FieldContext.simple(keys.child("layout").text("$type", "class"));
        return layout.toLowerCase(Locale.ROOT).startsWith("horizontal");
    }

    private static FieldSettings upload(FieldContext field) {
        Keys keys = field.keys();
        String node = keys.text("binaryNodeName");
        return new FieldSettings.Upload(
                keys.texts(keys.has("allowedMimeTypes") ? "allowedMimeTypes" : "allowedMimeTypePattern"),
                keys.decimal("maxUploadSize").map(Number::longValue).orElse(-1L),
                node.isEmpty() ? field.name() : node);
    }

    private static FieldSettings wzCode(Keys keys) {
        int edition = keys.number("edition", 2008);
        if (edition != 2008 && edition != 2025) {
            keys.error("edition", "'" + edition + "' is no edition of the classification; allowed are 2008, 2025");
        }
        return new FieldSettings.WzCode(edition == 2025 ? 2025 : 2008);
    }
}
