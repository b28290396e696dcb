package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.PublishCheck;
import de.wirtschaftsstandort.reference.Borders;
import de.wirtschaftsstandort.search.GeoPoint;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What the county offers lies in one of its municipalities: a plot, an estate or a building with a point elsewhere does
 * not go public. Companies and events may have their place outside.
 */
@Component
class OfferInCounty implements PublishCheck {

    private static final Set<String> OFFERS = Set.of("plots", "estates", "buildings");

    private final Borders borders;

    OfferInCounty(Borders borders) {
        this.borders = borders;
    }

    @Override
    public String name() {
        return "offer-in-county";
    }

    @Override
    public List<String> reasons(ContentNode unit, ContentNodes world) {
        if (!OFFERS.contains(unit.workspace())) {
            return List.of();
        }
        Optional<GeoPoint> point = new ItemValues(unit).point();
        return point.filter(found -> !borders.covers(found.latitude(), found.longitude()))
                .map(found -> List.of("'" + unit.path() + "' lies in no municipality of the county"))
                .orElse(List.of());
    }
}
