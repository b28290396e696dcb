package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.reference.Activity;
import de.wirtschaftsstandort.reference.Classification;
import de.wirtschaftsstandort.search.DescribeItems;
import de.wirtschaftsstandort.search.Traits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What companies are found and filtered by. The line of business counts in both editions of the classification. */
@Component
final class CompanyTraits implements DescribeItems {

    static final String WORKSPACE = "companies";
    static final String CONFIRMED = "confirmed";
    static final String SIZE = "size";

    private static final List<String> SIZES = List.of("1-9", "10-49", "50-249", "250-499", "500");
    private static final List<String> KEYWORDS =
            List.of("products", "offers", "technologies", "certificates", "trainingJobs", "craftTrade", "city");
    private static final String IN_TRAINING = "Ausbildungsbetrieb Ausbildung";

    private final Classification classification;

    CompanyTraits(Classification classification) {
        this.classification = classification;
    }

    /** Where a size class stands among all of them; unknown ones come last. */
    static int rank(String sizeClass) {
        int rank = SIZES.indexOf(sizeClass);
        return rank < 0 ? SIZES.size() : rank;
    }

    @Override
    public Optional<Traits> traits(ContentNode item) {
        if (!item.workspace().equals(WORKSPACE) || !item.isType("mgnl:content")) {
            return Optional.empty();
        }
        ItemValues values = new ItemValues(item);
        return Optional.of(new Traits(
                Map.of("de", keywords(values, "de"), "en", keywords(values, "en")),
                facets(values),
                Stream.concat(names(values, Criterion.OFFERS, "offers"), names(values, Criterion.SEEKS, "seeks"))
                        .toList(),
                orders(values),
                values.point()));
    }

    private List<String> keywords(ItemValues values, String language) {
        List<String> keywords = new ArrayList<>();
        KEYWORDS.forEach(name -> keywords.addAll(values.texts(name, language)));
        lines(values)
                .flatMap(code -> classification.find(code).stream())
                .map(activity -> activity.title(language))
                .forEach(keywords::add);
        keywords.addAll(everydayNames(values, language));
        if (values.is("training") && language.equals("de")) {
            keywords.add(IN_TRAINING);
        }
        return keywords;
    }

    /** What people call the business, whichever edition its code is of. */
    private List<String> everydayNames(ItemValues values, String language) {
        Stream<String> of2008 = lines(values).flatMap(code -> classification.everydayNames(code, language).stream());
        Stream<String> of2025 = values.text("wz2025").stream()
                .flatMap(code -> classification.everydayNames2025(code, language).stream());
        return Stream.concat(of2008, of2025).distinct().toList();
    }

    private static Stream<String> lines(ItemValues values) {
        return Stream.concat(values.text("wz").stream(), values.texts("wzOther").stream());
    }

    private Map<String, List<String>> facets(ItemValues values) {
        Map<String, List<String>> facets = new LinkedHashMap<>();
        List<String> lines = lines(values).toList();
        facets.put(
                Criterion.SECTION.parameter(),
                sections(lines.stream().flatMap(code -> classification.find(code).stream())));
        facets.put(Criterion.DIVISION.parameter(), divisions(lines.stream().filter(code -> classification
                .find(code)
                .isPresent())));
        List<String> successors = successors(values, lines);
        facets.put(
                Criterion.SECTION_2025.parameter(),
                sections(successors.stream().flatMap(code -> classification.find2025(code).stream())));
        facets.put(Criterion.DIVISION_2025.parameter(), divisions(successors.stream()));
        facets.put(
                Criterion.INDUSTRY.parameter(), values.text("industry").stream().toList());
        facets.put(
                Criterion.MUNICIPALITY.parameter(), values.text("ags").stream().toList());
        facets.put(Criterion.SIZE.parameter(), values.text("sizeClass").stream().toList());
        facets.put(Criterion.CERTIFICATE.parameter(), values.texts("certificates"));
        facets.put(Criterion.OFFERS.parameter(), values.texts("offers"));
        facets.put(Criterion.SEEKS.parameter(), values.texts("seeks"));
        facets.put(Criterion.MARKET.parameter(), values.texts("markets"));
        facets.put(Criterion.TRAINING.parameter(), values.is("training") ? List.of(Criterion.YES) : List.of());
        return facets;
    }

    /** Editors' own choice of 2025 first; the correspondence answers where they made none. */
    private List<String> successors(ItemValues values, List<String> lines) {
        Stream<String> others = lines.stream().skip(1);
        Optional<String> chosen = values.text("wz2025")
                .filter(code -> classification.find2025(code).isPresent());
        List<String> main = chosen.map(List::of).orElseGet(() -> lines.stream()
                .limit(1)
                .flatMap(code -> classification.of2025(code).stream())
                .toList());
        return Stream.concat(main.stream(), others.flatMap(code -> classification.of2025(code).stream()))
                .distinct()
                .toList();
    }

    private static List<String> sections(Stream<Activity> activities) {
        return activities.map(Activity::section).distinct().toList();
    }

    private static List<String> divisions(Stream<String> codes) {
        return codes.filter(code -> code.length() >= 2)
                .map(code -> code.substring(0, 2))
                .distinct()
                .toList();
    }

    /** The German text is the value; what the company says in English at the same place is its name there. */
    private static Stream<Traits.ValueName> names(ItemValues values, Criterion criterion, String property) {
        return values.translations(property, "en").entrySet().stream()
                .map(one -> new Traits.ValueName(criterion.parameter(), one.getKey(), "en", one.getValue()));
    }

    private static Map<String, Long> orders(ItemValues values) {
        Map<String, Long> orders = new LinkedHashMap<>();
        values.date("lastConfirmed").map(LocalDate::toEpochDay).ifPresent(day -> orders.put(CONFIRMED, day));
        values.text("sizeClass")
                .map(SIZES::indexOf)
                .filter(rank -> rank >= 0)
                .ifPresent(rank -> orders.put(SIZE, (long) rank));
        return orders;
    }
}
