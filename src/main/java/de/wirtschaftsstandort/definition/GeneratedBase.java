package de.wirtschaftsstandort.definition;

import de.wirtschaftsstandort.shared.NearestMatch;
import de.wirtschaftsstandort.shared.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What lies below a file that says {@code !content-type:<id>}: generated from the definition of that id. */
final class GeneratedBase {

    private final Collection<DefinitionType<?>> types;
    private final List<RawDefinition> definitions;
    private final Function<RawDefinition, RawMap> resolution;
    private final Consumer<Problem> problems;

    /** @param types all kinds that are loaded, also those without a file */
    GeneratedBase(
            Collection<DefinitionType<?>> types,
            List<RawDefinition> definitions,
            Function<RawDefinition, RawMap> resolution,
            Consumer<Problem> problems) {
        this.types = types;
        this.definitions = definitions;
        this.resolution = resolution;
        this.problems = problems;
    }

    /** Empty when nothing generates this kind, or when the source is missing or faulty, which is reported. */
    Optional<RawMap> of(RawDefinition definition, RawDirective directive) {
        String folder = definition.type().folder();
        if (types.stream().noneMatch(type -> type.generators().containsKey(folder))) {
            return Optional.empty();
        }
        List<RawDefinition> sources = definitions.stream()
                .filter(source -> source.type().generators().containsKey(folder))
                .toList();
        Optional<RawDefinition> named = sources.stream()
                .filter(source -> source.id().value().equals(directive.target()))
                .findFirst();
        if (named.isEmpty()) {
            problems.accept(directive.place().error(missing(directive.target(), sources)));
            return Optional.empty();
        }
        return generated(named.get(), named.get().type(), folder, directive);
    }

    private <T> Optional<RawMap> generated(
            RawDefinition source, DefinitionType<T> type, String folder, RawDirective directive) {
        // Its faults are reported with its own file.
        Optional<T> value = new DefinitionBinder(problem -> {}).bind(resolution.apply(source), type.boundTo());
        DefinitionGenerator<T> generator = type.generators().get(folder);
        if (value.isEmpty() || generator == null) {
            problems.accept(directive
                    .place()
                    .error("nothing is generated from '" + source.id() + "', which has faults of its own: "
                            + source.document().file()));
            return Optional.empty();
        }
        RawNode plain = RawGenerated.of(generator.generate(source.id(), value.get()), directive.place());
        return plain instanceof RawMap map ? Optional.of(map) : Optional.empty();
    }

    private static String missing(String id, List<RawDefinition> sources) {
        List<String> ids =
                sources.stream().map(source -> source.id().value()).sorted().toList();
        return "there is no content type '" + id + "'"
                + NearestMatch.of(id, ids)
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse(ids.isEmpty() ? "" : "; known are " + String.join(", ", ids));
    }
}
