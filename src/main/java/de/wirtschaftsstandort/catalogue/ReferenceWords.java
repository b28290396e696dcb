package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.reference.Classification;
import de.wirtschaftsstandort.reference.FederalState;
import de.wirtschaftsstandort.reference.Municipalities;
import de.wirtschaftsstandort.reference.Municipality;
import de.wirtschaftsstandort.search.GeoPoint;
import de.wirtschaftsstandort.search.WordSource;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.site.Sites;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Trades and goods the classification of activities names, whether the county has them or not, the municipalities and what they lie in. */
@Component
final class ReferenceWords implements WordSource {

    private final Classification classification;
    private final Municipalities municipalities;
    private final Sites sites;

    ReferenceWords(Classification classification, Municipalities municipalities, Sites sites) {
        this.classification = classification;
        this.municipalities = municipalities;
        this.sites = sites;
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

    /** The counties, after which their sites are named, and the states they lie in. */
    @Override
    public List<String> regions() {
        Stream<String> states = municipalities.all().stream()
                .map(place -> place.ags().substring(0, FederalState.KEY_LENGTH))
                .distinct()
                .flatMap(key -> FederalState.of(key).stream())
                .flatMap(state -> Stream.of(state.german(), state.english()));
        return Stream.concat(sites.all().stream().map(Site::name), states).toList();
    }
}
