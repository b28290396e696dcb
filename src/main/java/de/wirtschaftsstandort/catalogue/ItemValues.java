package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.reference.Distance;
import de.wirtschaftsstandort.search.GeoPoint;
import de.wirtschaftsstandort.shared.CountyTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads the values of an item as what they are; whatever is no such value counts as not given. */
final class ItemValues {

    private final ContentNode item;

    ItemValues(ContentNode item) {
        this.item = item;
    }

    Optional<String> text(String name) {
        return item.text(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** In the language, else as it is for all. */
    Optional<String> text(String name, String language) {
        return item.text(name, language).map(String::strip).filter(text -> !text.isEmpty());
    }

    List<String> texts(String name, String language) {
        return item
                .property(PropertyKey.of(name, language))
                .or(() -> item.property(name))
                .map(PropertyValue::values)
                .orElse(List.of())
                .stream()
                .map(value -> value.toString().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    List<String> texts(String name) {
        return texts(name, "");
    }

    /** What each text of a property is called in the language, which has them in the same order; none where it has more or fewer. */
    Map<String, String> translations(String name, String language) {
        List<Object> plain = item.property(name).map(PropertyValue::values).orElse(List.of());
        List<Object> translated = item.property(PropertyKey.of(name, language))
                .map(PropertyValue::values)
                .orElse(List.of());
        Map<String, String> translations = new LinkedHashMap<>();
        for (int i = 0; plain.size() == translated.size() && i < plain.size(); i++) {
            String text = translated.get(i).toString().strip();
            if (!text.isEmpty()) {
                translations.putIfAbsent(plain.get(i).toString().strip(), text);
            }
        }
        return translations;
    }

    /** With the number of the house. */
    Optional<String> street() {
        return text("street")
                .map(street ->
                        text("houseNo").map(number -> street + " " + number).orElse(street));
    }

    boolean is(String name) {
        return text(name).filter("true"::equals).isPresent();
    }

    OptionalDouble number(String name) {
        Optional<Object> value = item.property(name)
                .filter(property -> !property.values().isEmpty())
                .map(PropertyValue::first);
        if (value.isPresent() && value.get() instanceof Number number && Double.isFinite(number.doubleValue())) {
            return OptionalDouble.of(number.doubleValue());
        }
        return OptionalDouble.empty();
    }

    Optional<LocalDate> date(String name) {
        return moment(name)
                .map(moment -> moment.atZoneSameInstant(CountyTime.ZONE).toLocalDate());
    }

    /** Days of the county, of a property with several moments. */
    List<LocalDate> dates(String name) {
        return item.property(name).map(PropertyValue::values).orElse(List.of()).stream()
                .filter(OffsetDateTime.class::isInstance)
                .map(moment -> ((OffsetDateTime) moment)
                        .atZoneSameInstant(CountyTime.ZONE)
                        .toLocalDate())
                .toList();
    }

    Optional<OffsetDateTime> moment(String name) {
        return item.property(name)
                .filter(property -> !property.values().isEmpty())
                .map(PropertyValue::first)
                .filter(OffsetDateTime.class::isInstance)
                .map(OffsetDateTime.class::cast);
    }

    Optional<GeoPoint> point() {
        OptionalDouble latitude = number("latitude");
        OptionalDouble longitude = number("longitude");
        return latitude.isPresent()
                        && longitude.isPresent()
                        && GeoPoint.isOnEarth(latitude.getAsDouble(), longitude.getAsDouble())
                ? Optional.of(new GeoPoint(latitude.getAsDouble(), longitude.getAsDouble()))
                : Optional.empty();
    }

    /** As the crow flies, where both say where they lie. */
    OptionalDouble kilometresTo(ItemValues other) {
        Optional<GeoPoint> here = point();
        Optional<GeoPoint> there = other.point();
        return here.isPresent() && there.isPresent()
                ? OptionalDouble.of(Distance.kilometres(
                        here.get().latitude(),
                        here.get().longitude(),
                        there.get().latitude(),
                        there.get().longitude()))
                : OptionalDouble.empty();
    }
}
