package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.reference.Activity;
import de.wirtschaftsstandort.reference.Classification;
import de.wirtschaftsstandort.reference.Municipalities;
import de.wirtschaftsstandort.reference.Municipality;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the values of the dimensions are called. */
@Component
final class FacetNames {

    private final Classification classification;
    private final Municipalities municipalities;

    FacetNames(Classification classification, Municipalities municipalities) {
        this.classification = classification;
        this.municipalities = municipalities;
    }

    /** Empty for a value that is none, and where a message names it. */
    Optional<String> name(Criterion criterion, String value, String language) {
        return switch (criterion) {
            case SECTION, DIVISION -> classification.find(value).map(activity -> named(activity, language));
            case SECTION_2025, DIVISION_2025 ->
                classification.find2025(value).map(activity -> named(activity, language));
            case MUNICIPALITY -> municipalities.find(value).map(Municipality::name);
            case CERTIFICATE, OFFERS, SEEKS -> Optional.of(value);
            default -> Optional.empty();
        };
    }

    /** The values are German words of the editors, the same on the pages of every language: there they need a name. */
    boolean isGerman(Criterion criterion) {
        return criterion == Criterion.OFFERS || criterion == Criterion.SEEKS;
    }

    private static String named(Activity activity, String language) {
        return activity.code() + " " + activity.title(language);
    }
}
