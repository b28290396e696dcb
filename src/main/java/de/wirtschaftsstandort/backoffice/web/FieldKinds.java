package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.content.PropertyType;
import de.wirtschaftsstandort.dialog.Field;
import de.wirtschaftsstandort.dialog.FieldSettings;
import de.wirtschaftsstandort.dialog.Label;
import de.wirtschaftsstandort.dialog.OptionSource;
import java.util.function.Function;

/** Which macro shows a field that holds values itself. */
final class FieldKinds {

    private FieldKinds() {}

    static String of(Field field) {
        boolean several = field.settings() instanceof FieldSettings.Choice choice && choice.several();
        boolean number = field.valueType() == PropertyType.LONG
                || field.valueType() == PropertyType.DOUBLE
                || field.valueType() == PropertyType.DECIMAL;
        return switch (field.type()) {
            case RICH_TEXT -> "richText";
            case CHECK_BOX -> "checkbox";
            case CHECK_BOX_GROUP, TWIN_COLUMNS, LIST, TOKENS -> "boxes";
            case RADIO_BUTTONS -> several ? "boxes" : "radios";
            case SELECT -> several ? "boxes" : hasOptions(field) ? "select" : "text";
            case DATE -> hasTime(field) ? "moment" : "day";
            case ASSET -> "asset";
            case PAGE_LINK, RESOURCE_LINK, LINK -> "link";
            case HIDDEN -> "hidden";
            case CODE -> "code";
            case SLIDER -> "number";
            case COLOUR -> "colour";
            case PASSWORD -> "password";
            case GEO_POLYGON -> "polygon";
            case WZ_CODE -> "wz";
            case MONEY -> "money";
            default -> text(field, number);
        };
    }

    private static String text(Field field, boolean number) {
        if (number) {
            return "number";
        }
        if (field.valueType() == PropertyType.DATE) {
            return "day";
        }
        if (field.valueType() == PropertyType.BOOLEAN) {
            return "checkbox";
        }
        return field.settings() instanceof FieldSettings.TextInput input && input.rows() > 1 ? "textarea" : "text";
    }

    private static boolean hasOptions(Field field) {
        return field.settings() instanceof FieldSettings.Choice choice
                && !(choice.options() instanceof OptionSource.None);
    }

    private static boolean hasTime(Field field) {
        return field.settings() instanceof FieldSettings.DateInput date && date.time();
    }

    static int rows(Field field) {
        return field.settings() instanceof FieldSettings.TextInput input ? Math.max(1, input.rows()) : 8;
    }

    static int maxLength(Field field) {
        return field.settings() instanceof FieldSettings.TextInput input ? input.maxLength() : -1;
    }

    /** Workspace of a link, language of code, text next to a box. */
    static String detail(Field field, Function<Label, String> words) {
        if (field.settings() instanceof FieldSettings.Link link) {
            return link.workspace();
        }
        if (field.settings() instanceof FieldSettings.Code code) {
            return code.language();
        }
        if (field.settings() instanceof FieldSettings.CheckBox box) {
            return words.apply(box.beside());
        }
        return field.settings() instanceof FieldSettings.TextInput input ? words.apply(input.placeholder()) : "";
    }
}
