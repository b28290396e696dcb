package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.ContentQuery.Operator;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code tagfn}: the tags of nodes, which {@code mgnl:tags} names by their ids in the workspace {@code tags}. */
@TemplateVisible
public final class TagFunctions {

    private static final String WORKSPACE = "tags";
    private static final String PROPERTY = "mgnl:tags";

    private final PageScope scope;

    TagFunctions(PageScope scope) {
        this.scope = scope;
    }

    /** Names of the tags; a tag that is gone is left out. */
    public List<String> getTags(@Nullable NodeArgument content) {
        return content == null ? List.of() : tags(content.node());
    }

    public boolean hasTags(@Nullable NodeArgument content) {
        return !getTags(content).isEmpty();
    }

    /**
     * Nodes within a path that carry one of the tags, or all of them.
     *
     * @param operatorOrTags {@code AND} or {@code OR} with the tags behind it, else the tags: a list, or names with commas
     */
    public List<Object> getContentByTags(
            String workspace, @Nullable String path, @Nullable Object operatorOrTags, @Nullable Object tags) {
        Set<String> wanted = names(tags == null ? operatorOrTags : tags);
        boolean all = tags != null
                && String.valueOf(operatorOrTags)
                        .strip()
                        .toUpperCase(Locale.ROOT)
                        .equals("AND");
        if (wanted.isEmpty()) {
            return List.of();
        }
        return TreeWalk.path(path == null ? "/" : path)
                .map(place -> nodes().query(ContentQuery.in(workspace)
                        .below(place)
                        .where(PROPERTY, Operator.EXISTS, PropertyValue.of(true))))
                .orElse(List.of())
                .stream()
                .filter(node -> isTagged(node, wanted, all))
                .map(node -> (Object) scope.node(node))
                .toList();
    }

    private boolean isTagged(ContentNode node, Set<String> wanted, boolean all) {
        List<String> tags = tags(node);
        return all ? tags.containsAll(wanted) : tags.stream().anyMatch(wanted::contains);
    }

    /** What is no id is the tag's name itself. */
    private List<String> tags(ContentNode node) {
        List<String> names = new ArrayList<>();
        for (String value : NodeReferences.texts(node, PROPERTY)) {
            NodeReferences.target(nodes(), WORKSPACE, value)
                    .map(ContentNode::name)
                    .or(() -> Optional.of(value).filter(text -> !text.matches("[0-9a-fA-F-]{36}")))
                    .ifPresent(names::add);
        }
        return names;
    }

    private static Set<String> names(@Nullable Object given) {
        if (given instanceof Collection<?> many) {
            return many.stream().map(TagFunctions::name).collect(Collectors.toCollection(TreeSet::new));
        }
        return given == null
                ? Set.of()
                : Arrays.stream(name(given).split(",", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(@Nullable Object given) {
        return String.valueOf(given).strip();
    }

    private ContentNodes nodes() {
        return scope.context().nodes();
    }
}
