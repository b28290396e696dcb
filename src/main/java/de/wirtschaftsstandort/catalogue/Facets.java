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

    private static final String GERMAN = "de";

    private final FacetNames names;
    private final ItemNames itemNames;
    private final String language;

    /** What the items themselves call values of a dimension in the language of the page; values without such a name are left out. */
    @FunctionalInterface
    interface ItemNames {
        Map<String, String> of(String dimension, List<String> values);
    }

    Facets(FacetNames names, ItemNames itemNames, String language) {
        this.names = names;
        this.itemNames = itemNames;
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
        Map<String, String> translated = translated(
                criterion, shown.stream().map(FinderResult.Count::value).toList());
        shown.forEach(count -> values.add(value(criterion, count, chosen.contains(count.value()), translated)));
        chosen.stream()
                .filter(value -> shown.stream().noneMatch(count -> count.value().equals(value)))
                .forEach(value -> values.add(nobodys(criterion, value)));
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

    private Map<String, String> translated(Criterion criterion, List<String> values) {
        return language.equals(GERMAN) || !names.isGerman(criterion)
                ? Map.of()
                : itemNames.of(criterion.parameter(), values);
    }

    private Facet.Value value(
            Criterion criterion, FinderResult.Count count, boolean chosen, Map<String, String> translated) {
        String own = translated.getOrDefault(count.value(), "");
        boolean foreign = own.isEmpty() && names.isGerman(criterion) && !language.equals(GERMAN);
        String name =
                own.isEmpty() ? names.name(criterion, count.value(), language).orElse("") : own;
        return new Facet.Value(count.value(), name, count.items(), chosen, true, foreign ? GERMAN : "");
    }

    /** A value of the address that no item has. */
    private Facet.Value nobodys(Criterion criterion, String value) {
        boolean named = isNamed(criterion, value);
        String name = named ? names.name(criterion, value, language).orElse("") : "";
        return new Facet.Value(value, name, 0, true, named, "");
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
                        .thenComparing(Facet.Value::name)
                        .thenComparing(Facet.Value::value);
        };
    }
}
