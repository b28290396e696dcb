package de.wirtschaftsstandort.definition;

import de.wirtschaftsstandort.shared.NearestMatch;
import de.wirtschaftsstandort.shared.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The registry as one load made it. */
final class RegistrySnapshot implements DefinitionRegistry {

    private static final int HINTS = 3;

    private final Map<DefinitionType<?>, SortedMap<DefinitionId, Definition<?>>> definitions;
    private final Map<String, RawMap> sources;
    private final Set<String> fragments;
    private final List<Problem> problems;
    private final long version;

    /**
     * @param sources resolved data by file of the definition, for lines
     * @param fragments files that others include
     */
    RegistrySnapshot(
            Map<DefinitionType<?>, SortedMap<DefinitionId, Definition<?>>> definitions,
            Map<String, RawMap> sources,
            Set<String> fragments,
            List<Problem> problems,
            long version) {
        this.definitions = Map.copyOf(definitions);
        this.sources = Map.copyOf(sources);
        this.fragments = Set.copyOf(fragments);
        this.problems = List.copyOf(problems);
        this.version = version;
    }

    RegistrySnapshot with(List<Problem> more) {
        List<Problem> all =
                Stream.concat(problems.stream(), more.stream()).distinct().toList();
        return new RegistrySnapshot(definitions, sources, fragments, all, version);
    }

    RegistrySnapshot withVersion(long newVersion) {
        return new RegistrySnapshot(definitions, sources, fragments, problems, newVersion);
    }

    @Override
    public <T> Optional<Definition<T>> find(DefinitionType<T> type, DefinitionId id) {
        return Optional.ofNullable(of(type).get(id)).map(RegistrySnapshot::<T>typed);
    }

    @Override
    public <T> Definition<T> require(DefinitionType<T> type, DefinitionId id) {
        return find(type, id).orElseThrow(() -> {
            List<String> ids =
                    of(type).keySet().stream().map(DefinitionId::value).toList();
            List<String> near = NearestMatch.several(id.value(), ids, HINTS);
            return new DefinitionMissing("there is no definition '" + id + "' in " + type.folder()
                    + (near.isEmpty() ? "" : "; near are " + String.join(", ", near)));
        });
    }

    @Override
    public <T> List<Definition<T>> all(DefinitionType<T> type) {
        return of(type).values().stream().map(RegistrySnapshot::<T>typed).toList();
    }

    @Override
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public Problem problemAt(Definition<?> definition, String keyPath, String sentence) {
        RawNode node = sources.get(definition.file());
        if (node == null) {
            return Problem.error(definition.file(), 0, sentence);
        }
        return nearest(node, keyPath).place().error(sentence);
    }

    @Override
    public boolean isFragment(String file) {
        return fragments.contains(file);
    }

    @Override
    public long version() {
        return version;
    }

    private SortedMap<DefinitionId, Definition<?>> of(DefinitionType<?> type) {
        return definitions.getOrDefault(type, new TreeMap<>());
    }

    @SuppressWarnings("unchecked") // the loader binds the definitions of a type to its record
    private static <T> Definition<T> typed(Definition<?> definition) {
        return (Definition<T>) definition;
    }

    /** The node of the path or the deepest one on the way; a key may itself contain dots. */
    private static RawNode nearest(RawNode node, String keyPath) {
        RawMap map = node instanceof RawList list
                ? RawMerge.keyed(list).orElseGet(() -> numbered(list))
                : node instanceof RawMap given ? given : null;
        if (map == null || keyPath.isEmpty()) {
            return node;
        }
        for (int end = keyPath.length(); end > 0; end = keyPath.lastIndexOf('.', end - 1)) {
            RawNode member = map.get(keyPath.substring(0, end));
            if (member != null) {
                return nearest(member, end == keyPath.length() ? "" : keyPath.substring(end + 1));
            }
        }
        return node;
    }

    private static RawMap numbered(RawList list) {
        Map<String, RawNode> members = new LinkedHashMap<>();
        list.items().forEach(item -> members.put(String.valueOf(members.size()), item));
        return RawMap.of(list.place(), members, false);
    }
}
