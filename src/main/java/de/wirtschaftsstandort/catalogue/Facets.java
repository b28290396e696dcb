package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.search.FinderResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes counts the facets of a page: chosen values first and always, the rest as far as a reader would go. */
final class Facets {

    private static final int MOST_VALUES = 12;
    private static final int ALL_VALUES = 100;

    private final FacetNames names;
    private final String language;

    Facets(FacetNames names, String language) {
        this.names = names;
        this.language = language;
    }

    List<Facet> of(SearchAddress address, List<Criterion> criteria, Map<String, List<FinderResult.Count>> counts) {
        return criteria.stream()
                .map(criterion -> facet(
                        criterion,
                        address.all(criterion.parameter()),
                        counts.getOrDefault(criterion.parameter(), List.of())))
                .filter(facet -> !facet.values().isEmpty())
                .toList();
    }

    private Facet facet(Criterion criterion, List<String> chosen, List<FinderResult.Count> counts) {
        List<Facet.Value> values = new ArrayList<>();
        List<FinderResult.Count> shown = Stream.concat(
                        counts.stream().filter(count -> chosen.contains(count.value())),
                        counts.stream()
                                .filter(count -> !chosen.contains(count.value()))
                                .limit(isOpen(criterion) ? MOST_VALUES : ALL_VALUES))
                .toList();
        shown.forEach(count ->
                values.add(value(criterion, count.value(), count.items(), chosen.contains(count.value()), true)));
        chosen.stream()
                .filter(value -> shown.stream().noneMatch(count -> count.value().equals(value)))
                .forEach(value -> values.add(value(criterion, value, 0, true, isNamed(criterion, value))));
        values.sort(order(criterion));
        return new Facet(criterion.parameter(), criterion.words(), values);
    }

    /** Whether editors write the values themselves, so that there may be any number of them. */
    private static boolean isOpen(Criterion criterion) {
        return criterion == Criterion.OFFERS || criterion == Criterion.SEEKS || criterion == Criterion.CERTIFICATE;
    }

    private boolean isNamed(Criterion criterion, String value) {
        return !isOpen(criterion) && names.name(criterion, value, language).isPresent();
    }

    private Facet.Value value(Criterion criterion, String value, int items, boolean chosen, boolean known) {
        String name = known ? names.name(criterion, value, language).orElse("") : "";
        return new Facet.Value(value, name, items, chosen, known, names.foreign(criterion, language));
    }

    private static Comparator<Facet.Value> order(Criterion criterion) {
        return switch (criterion) {
            case SECTION, DIVISION, SECTION_2025, DIVISION_2025 -> Comparator.comparing(Facet.Value::value);
            case MUNICIPALITY ->
                Comparator.comparing(Facet.Value::name, java.text.Collator.getInstance(java.util.Locale.GERMAN));
            case SIZE -> Comparator.comparing(value -> CompanyTraits.rank(value.value()));
            default ->
                Comparator.comparing(Facet.Value::chosen)
                        .reversed()
                        .thenComparing(Comparator.comparing(Facet.Value::items).reversed())
                        .thenComparing(Facet.Value::value);
        };
    }
}
