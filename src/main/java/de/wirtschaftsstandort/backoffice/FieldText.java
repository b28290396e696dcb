package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.PropertyType;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.dialog.Field;
import de.wirtschaftsstandort.dialog.FieldSettings;
import de.wirtschaftsstandort.dialog.ValueForm;
import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.shared.NotAnAmount;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** One value of a field as the store has it and as people type it. */
final class FieldText {

    private final LinkPaths links;

    FieldText(LinkPaths links) {
        this.links = links;
    }

    /** What stands in the form for a stored value. */
    List<String> write(Field field, PropertyValue value) {
        return value.values().stream().map(each -> write(field, each)).toList();
    }

    private String write(Field field, Object value) {
        if (value instanceof Boolean ticked) {
            return ticked ? "true" : "";
        }
        if (value instanceof OffsetDateTime moment) {
            return DateText.write(moment, hasTime(field));
        }
        if (field.form() == ValueForm.CENTS && value instanceof Long cents) {
            return Money.ofCents(cents).format("de").replaceAll("[\\s\\u00a0]?€", "");
        }
        if (value instanceof Number number) {
            return NumberText.write(number);
        }
        String text = value.toString();
        return switch (field.form()) {
            case NODE_ID, ASSET_ID -> isLink(field) ? links.path(workspace(field), text) : text;
            case GEOJSON -> PolygonText.write(text);
            // Never shown to anybody.
            case HASH -> "";
            default -> text;
        };
    }

    /**
     * The value of a typed text.
     *
     * @param typed not blank
     * @throws ValueRefused when it is none
     */
    PropertyValue read(Field field, PropertyType type, ValueForm form, String typed) {
        if (type == PropertyType.BOOLEAN) {
            return PropertyValue.of(Boolean.parseBoolean(typed));
        }
        if (type == PropertyType.DATE) {
            return DateText.read(typed, hasTime(field));
        }
        if (form == ValueForm.CENTS) {
            return cents(typed);
        }
        if (type == PropertyType.LONG || type == PropertyType.DOUBLE || type == PropertyType.DECIMAL) {
            return NumberText.read(type, typed);
        }
        if (isLink(field)) {
            return link(field, type, form, typed);
        }
        if (type != PropertyType.STRING) {
            throw new ValueRefused("form.fault.kind");
        }
        return PropertyValue.of(
                switch (form) {
                    case HTML -> RichTextPolicy.sanitised(typed);
                    case GEOJSON -> PolygonText.read(typed);
                    case COLOUR -> colour(typed.strip());
                    case HASH -> String.valueOf(new BCryptPasswordEncoder().encode(typed));
                    default -> typed;
                });
    }

    private static PropertyValue cents(String typed) {
        try {
            return PropertyValue.of(Money.parse(typed).cents());
        } catch (NotAnAmount noAmount) {
            throw new ValueRefused("form.fault.money");
        }
    }

    private static String colour(String typed) {
        if (!typed.matches("#[0-9a-fA-F]{6}")) {
            throw new ValueRefused("form.fault.colour");
        }
        return typed.toLowerCase(Locale.ROOT);
    }

    private PropertyValue link(Field field, PropertyType type, ValueForm form, String typed) {
        boolean free = field.settings() instanceof FieldSettings.Link link && link.typed();
        if (free && typed.strip().matches("(?i)(https?|mailto|tel):.*")) {
            return PropertyValue.of(typed.strip());
        }
        ContentNode target =
                links.target(workspace(field), typed).orElseThrow(() -> new ValueRefused("form.fault.target"));
        if (type == PropertyType.REFERENCE) {
            return PropertyValue.of(target.id());
        }
        return PropertyValue.of(
                switch (form) {
                    case PATH -> target.path().value();
                    case ASSET_ID -> LinkPaths.assetKey(target.id());
                    default -> target.id().toString();
                });
    }

    static boolean hasTime(Field field) {
        return field.settings() instanceof FieldSettings.DateInput date && date.time();
    }

    static boolean isLink(Field field) {
        return field.settings() instanceof FieldSettings.Link;
    }

    static String workspace(Field field) {
        return field.settings() instanceof FieldSettings.Link link ? link.workspace() : "";
    }
}
