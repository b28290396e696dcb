package de.wirtschaftsstandort.contenttype;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import de.wirtschaftsstandort.definition.Description;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One property of a content type as its YAML says it. */
public record PropertyDefinition(
        @Description("Name in the store; not needed where the key says it.") @Nullable String name,
        @Description(
                        value = "String unless given; also reference:<content type> or the name of a sub-model.",
                        offers = {
                            "String",
                            "richText",
                            "Boolean",
                            "Long",
                            "Double",
                            "Decimal",
                            "Date",
                            "geoPolygon",
                            "asset",
                            "Link",
                            "reference:"
                        })
                @JsonAlias("$type")
                @Nullable
                String type,
        @Description("Text or message key.") @Nullable String label,
        @Description("Text or message key below the field.") @Nullable String description,
        @Description("An item cannot be saved without it.") @Nullable Boolean required,
        @Description("Own key: an item can be saved, but not published without it.") @Nullable
                Boolean requiredToPublish,
        @Description("Has a value per language.") @Nullable Boolean i18n,
        @Description("Holds several values.") @Nullable Boolean multiple,
        @Description("Own key: text or message key of the unit its values are in, which pages say behind them.")
                @Nullable
                String unit,
        @Description("Own key: false leaves its texts out of the full text, which is searched.") @Nullable
                Boolean searchable,
        @Description("The values to choose from; stored as text.") @Nullable
                Map<String, @Nullable OptionDefinition> options,
        @Description("Value of a new item.") @Nullable Object defaultValue) {

    static final PropertyDefinition NOTHING_SAID =
            new PropertyDefinition(null, null, null, null, null, null, null, null, null, null, null, null);

    /** One choice; the short form is the value alone. */
    public record OptionDefinition(
            @Description("Name of the choice; not needed where the key says it.") @Nullable String name,
            @Description("What is stored; the name unless given.") @Nullable String value,
            @Description("Text or message key.") @Nullable String label) {

        @JsonCreator
        static OptionDefinition of(String value) {
            return new OptionDefinition(null, value, null);
        }
    }
}
