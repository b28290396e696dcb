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

    private static final String GERMAN = "de";

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

    /**
     * The language of the names where it is not that of the page: what companies offer and look for is a value in the words of
     * the editors, the same on the pages of every language.
     */
    String foreign(Criterion criterion, String language) {
        boolean german = criterion == Criterion.OFFERS || criterion == Criterion.SEEKS;
        return german && !language.equals(GERMAN) ? GERMAN : "";
    }

    private static String named(Activity activity, String language) {
        return activity.code() + " " + activity.title(language);
    }
}
