package de.wirtschaftsstandort.definition;

import de.wirtschaftsstandort.shared.NearestMatch;
import de.wirtschaftsstandort.shared.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * From what a file says to what holds: includes, then the inherited definition below it and the generated one below
 * that, then decorations above it.
 */
final class DefinitionResolution {

    /** Where {@code !content-type:} stays readable in the resolved map. */
    static final String CONTENT_TYPE = "!content-type";

    private final List<RawDefinition> definitions;
    private final Decorations decorations;
    private final YamlInclude includes;
    private final GeneratedBase generated;
    private final Consumer<Problem> problems;
    private final Map<String, RawMap> resolved = new HashMap<>();
    private final Map<String, Problem> shapeless = new LinkedHashMap<>();
    private final List<RawDefinition> open = new ArrayList<>();

    DefinitionResolution(
            Collection<DefinitionType<?>> types,
            List<RawDefinition> definitions,
            Decorations decorations,
            Documents documents,
            Consumer<Problem> problems) {
        this.definitions = definitions;
        this.decorations = decorations;
        this.problems = problems;
        this.includes = new YamlInclude(documents, problems);
        this.generated = new GeneratedBase(types, definitions, this::resolve, problems);
    }

    /** Never fails; what could not be had is reported and missing in the result. */
    RawMap resolve(RawDefinition definition) {
        RawMap known = resolved.get(definition.document().file());
        if (known != null) {
            return known;
        }
        open.add(definition);
        RawNode whole = own(definition);
        RawDirective inherit = definition.document().inherit();
        RawMap inherited = inherit == null ? null : inherited(definition, inherit);
        if (inherited != null) {
            whole = RawMerge.merge(inherited, whole);
        }
        RawDirective contentType = definition.document().contentType();
        if (contentType != null) {
            RawNode said = whole;
            whole = generated
                    .of(definition, contentType)
                    .map(base -> RawMerge.merge(base, said))
                    .orElse(said);
        }
        for (Decorations.Applied applied : decorations.of(definition)) {
            RawNode change = applied.decoration().document().root();
            if (change != null) {
                whole = RawMerge.merge(whole, Decoration.at(applied.inside(), includes.resolve(change)));
            }
        }
        RawMap map = asMap(definition, whole);
        if (contentType != null) {
            map = map.with(CONTENT_TYPE, RawScalar.text(contentType.place(), contentType.target()));
        }
        open.remove(open.size() - 1);
        resolved.put(definition.document().file(), map);
        return map;
    }

    /** By file; no fault where the file is a fragment of others. */
    Map<String, Problem> shapeless() {
        return shapeless;
    }

    private RawNode own(RawDefinition definition) {
        RawNode root = definition.document().root();
        Place start = new Place(definition.document().file(), 1);
        return root == null ? RawMap.of(start, Map.of(), false) : includes.resolve(root);
    }

    private RawMap asMap(RawDefinition definition, RawNode whole) {
        if (whole instanceof RawMap map && map.size() <= Limits.NODES && map.depth() <= Limits.DEPTH) {
            return map;
        }
        if (whole instanceof RawMap) {
            problems.accept(whole.place()
                    .error("too large or too deep once all is merged; allowed are " + Limits.NODES + " values in "
                            + Limits.DEPTH + " levels"));
        } else {
            shapeless.put(
                    definition.document().file(), whole.place().error("a definition must consist of keys and values"));
        }
        return RawMap.of(new Place(definition.document().file(), 1), Map.of(), false);
    }

    private @Nullable RawMap inherited(RawDefinition definition, RawDirective inherit) {
        RawDefinition parent = definitions.stream()
                .filter(other -> other.type().equals(definition.type())
                        && other.id().value().equals(inherit.target()))
                .findFirst()
                .orElse(null);
        if (parent == null) {
            problems.accept(inherit.place()
                    .error("there is no definition '" + inherit.target() + "' to inherit from"
                            + hint(definition.type(), inherit.target())));
            return null;
        }
        if (open.stream()
                .anyMatch(
                        each -> each.document().file().equals(parent.document().file()))) {
            problems.accept(inherit.place()
                    .error("the definitions inherit from each other in a circle: "
                            + open.stream().map(each -> each.id().value()).collect(Collectors.joining(" -> ")) + " -> "
                            + parent.id()));
            return null;
        }
        return resolve(parent);
    }

    private String hint(DefinitionType<?> type, String id) {
        List<String> ids = definitions.stream()
                .filter(other -> other.type().equals(type))
                .map(other -> other.id().value())
                .toList();
        return NearestMatch.of(id, ids)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("");
    }
}
