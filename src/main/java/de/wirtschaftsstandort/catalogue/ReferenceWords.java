package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.reference.Classification;
import de.wirtschaftsstandort.reference.Municipalities;
import de.wirtschaftsstandort.reference.Municipality;
import de.wirtschaftsstandort.search.GeoPoint;
import de.wirtschaftsstandort.search.WordSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Trades and goods the classification of activities names, whether the county has them or not, and the county's municipalities. */
@Component
final class ReferenceWords implements WordSource {

    private final Classification classification;
    private final Municipalities municipalities;

    ReferenceWords(Classification classification, Municipalities municipalities) {
        this.classification = classification;
        this.municipalities = municipalities;
    }

    @Override
    public List<String> texts() {
        return classification.texts().toList();
    }

    @Override
    public Map<String, GeoPoint> places() {
        return municipalities.all().stream()
                .collect(Collectors.toMap(
                        Municipality::name, place -> new GeoPoint(place.latitude(), place.longitude())));
    }
}
