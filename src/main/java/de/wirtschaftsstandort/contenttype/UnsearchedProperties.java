package de.wirtschaftsstandort.contenttype;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.search.DescribeItems;
import de.wirtschaftsstandort.search.Traits;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps out of the full text what content types mark {@code searchable: false}, in items and in their parts. */
final class UnsearchedProperties implements DescribeItems {

    private final ContentTypes types;

    UnsearchedProperties(ContentTypes types) {
        this.types = types;
    }

    /** Types say nothing of what their items are found by. */
    @Override
    public Optional<Traits> traits(ContentNode item) {
        return Optional.empty();
    }

    @Override
    public Set<String> unsearched(String workspace) {
        return types.all().stream()
                .filter(type -> type.workspace().equals(workspace))
                .flatMap(type -> Stream.concat(
                        type.properties().stream(),
                        type.subModels().values().stream().flatMap(List::stream)))
                .filter(property -> !property.searchable())
                .map(ContentProperty::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
