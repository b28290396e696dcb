package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.reference.ItemNames;
import de.wirtschaftsstandort.reference.Municipalities;
import de.wirtschaftsstandort.search.DescribeItems;
import de.wirtschaftsstandort.search.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What plots, buildings, estates, events and the like are found by besides their texts: what they are, where they lie, how large they are. */
@Component
final class SiteTraits implements DescribeItems {

    private static final List<String> SIZES = List.of("areaTotal", "areaUsable");

    private final Municipalities municipalities;
    private final ItemNames names = new ItemNames();

    SiteTraits(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    @Override
    public Optional<Traits> traits(ContentNode item) {
        if (!names.know(item.workspace()) || !item.isType("mgnl:content")) {
            return Optional.empty();
        }
        ItemValues values = new ItemValues(item);
        return Optional.of(new Traits(
                Map.of("de", keywords(item, values, "de"), "en", keywords(item, values, "en")),
                Map.of(),
                List.of(),
                Map.of(),
                values.point()));
    }

    private List<String> keywords(ContentNode item, ItemValues values, String language) {
        List<String> keywords = new ArrayList<>(names.of(item.workspace(), values::texts, language));
        values.texts("municipality").stream()
                .flatMap(ags -> municipalities.find(ags).stream())
                .forEach(place -> keywords.add(place.name()));
        SIZES.stream()
                .flatMapToDouble(size -> values.number(size).stream())
                .mapToObj(size -> (long) size + " m²")
                .forEach(keywords::add);
        return keywords;
    }
}
