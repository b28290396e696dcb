package de.wirtschaftsstandort.definition;

import de.wirtschaftsstandort.shared.NearestMatch;
import de.wirtschaftsstandort.shared.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts included files where they are named. Written with a colon, what stands beside the include merges over the file;
 * written with a blank, it is as if the file's text stood there: the later of two equal keys counts. A file that cannot
 * be had is reported and leaves its place empty.
 */
final class YamlInclude {

    private final Documents documents;
    private final Consumer<Problem> problems;
    private final Deque<String> open = new ArrayDeque<>();

    /** Each file once, however often it is named: files that name each other many times must not multiply the work. */
    private final Map<String, @Nullable RawNode> resolved = new HashMap<>();

    YamlInclude(Documents documents, Consumer<Problem> problems) {
        this.documents = documents;
        this.problems = problems;
    }

    RawNode resolve(RawNode node) {
        if (node instanceof RawInclude include) {
            RawNode included = included(include);
            RawNode base = included == null ? RawScalar.nothing(include.place()) : included;
            return include.siblings() == null ? base : RawMerge.merge(base, resolve(include.siblings()));
        }
        if (node instanceof RawList list) {
            return list(list);
        }
        return node instanceof RawMap map ? map(map) : node;
    }

    private RawList list(RawList list) {
        List<RawNode> items = new ArrayList<>();
        for (RawNode item : list.items()) {
            RawNode resolved = resolve(item);
            if (item instanceof RawInclude && resolved instanceof RawList several) {
                items.addAll(several.items());
            } else if (!(item instanceof RawInclude && resolved instanceof RawScalar scalar && scalar.isNull())) {
                items.add(resolved);
            }
        }
        return RawList.of(list.place(), items, list.override());
    }

    private RawNode map(RawMap map) {
        Map<String, RawNode> members = new LinkedHashMap<>();
        Set<String> fromFiles = new LinkedHashSet<>();
        List<RawNode> others = new ArrayList<>();
        map.members().forEach((key, value) -> {
            if (!(value instanceof RawInclude include) || key.indexOf(YamlTidying.BARE) != 0) {
                RawNode own = resolve(value);
                members.merge(key, own, fromFiles.remove(key) ? RawMerge::merge : (before, now) -> now);
                return;
            }
            RawNode included = resolve(value);
            if (included instanceof RawMap several) {
                several.members()
                        .forEach((name, member) -> splice(members, fromFiles, name, member, include.textual()));
            } else {
                others.add(included);
            }
        });
        return others.isEmpty() ? RawMap.of(map.place(), members, map.override()) : standing(map, members, others);
    }

    private static void splice(
            Map<String, RawNode> members, Set<String> fromFiles, String name, RawNode member, boolean textual) {
        RawNode there = members.get(name);
        if (there == null || textual) {
            members.put(name, member);
            if (!textual) {
                fromFiles.add(name);
            }
        } else {
            members.put(name, fromFiles.contains(name) ? RawMerge.merge(there, member) : RawMerge.merge(member, there));
        }
    }

    /** Includes on lines of their own with nothing beside them may be lists or a single value. */
    private RawNode standing(RawMap map, Map<String, RawNode> members, List<RawNode> others) {
        List<RawNode> present = others.stream()
                .filter(node -> !(node instanceof RawScalar scalar && scalar.isNull()))
                .toList();
        if (members.isEmpty() && present.size() == 1) {
            return present.get(0);
        }
        if (members.isEmpty() && !present.isEmpty() && present.stream().allMatch(RawList.class::isInstance)) {
            List<RawNode> items = new ArrayList<>();
            present.forEach(node -> items.addAll(((RawList) node).items()));
            return RawList.of(map.place(), items, map.override());
        }
        present.forEach(node -> problems.accept(node.place().error("a file included among keys must hold keys too")));
        return RawMap.of(map.place(), members, map.override());
    }

    private @Nullable RawNode included(RawInclude include) {
        String path = include.target().startsWith("/") ? include.target() : "/" + include.target();
        if (open.contains(path) || open.size() >= Limits.INCLUDES) {
            problems.accept(include.place()
                    .error(
                            open.contains(path)
                                    ? "the files include each other in a circle: " + String.join(" -> ", open) + " -> "
                                            + path
                                    : "more than " + Limits.INCLUDES + " files include one another"));
            return null;
        }
        RawDocument document = documents.include(path).orElse(null);
        if (document == null) {
            problems.accept(include.place().error("the included file " + path + " does not exist" + hint(path)));
            return null;
        }
        if (!resolved.containsKey(path)) {
            open.addLast(path);
            resolved.put(path, document.root() == null ? null : checked(include, resolve(document.root())));
            open.removeLast();
        }
        return resolved.get(path);
    }

    private @Nullable RawNode checked(RawInclude include, RawNode resolved) {
        if (resolved.size() <= Limits.NODES && resolved.depth() <= Limits.DEPTH) {
            return resolved;
        }
        problems.accept(include.place()
                .error("too large or too deep with its includes; allowed are " + Limits.NODES + " values in "
                        + Limits.DEPTH + " levels"));
        return null;
    }

    private String hint(String path) {
        return NearestMatch.of(path, documents.paths())
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
    }
}
