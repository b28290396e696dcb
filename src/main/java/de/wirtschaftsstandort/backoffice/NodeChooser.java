package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.asset.Asset;
import de.wirtschaftsstandort.asset.AssetLinks;
import de.wirtschaftsstandort.asset.Assets;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.NodeFilter;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Finds nodes a field can point to, among those the person may read. */
@Service
@OnlyWithBackoffice
public class NodeChooser {

    private static final int MOST = 40;
    /** Some of the hits may be out of sight. */
    private static final int LOOKED_AT = 400;

    private static final List<String> PARTS =
            List.of("mgnl:area", "mgnl:component", "mgnl:contentNode", "mgnl:resource", "mgnl:metaData");

    private static final NodeFilter ROUND = new NodeFilter.HasProperty(PropertyKey.of("projection"));

    private final ContentAccess access;
    private final ContentStages stages;
    private final WordFilters wordFilters;

    NodeChooser(ContentAccess access, ContentStages stages, WordFilters wordFilters) {
        this.access = access;
        this.stages = stages;
        this.wordFilters = wordFilters;
    }

    /**
     * @param words empty for the first ones in the order of the tree
     * @param round only pictures and films in 360 degrees
     */
    public List<ContentNode> find(String workspace, String words, boolean round) {
        List<NodeFilter> filters = new ArrayList<>();
        filters.add(new NodeFilter.Not(new NodeFilter.AnyOf(
                PARTS.stream().<NodeFilter>map(NodeFilter.OfType::new).toList())));
        filters.add(new NodeFilter.Below(NodePath.ROOT));
        if (!words.isBlank()) {
            filters.add(wordFilters.of(workspace, words, List.of("title", "name")));
        }
        if (round) {
            filters.add(ROUND);
        }
        return access
                .author()
                .query(ContentQuery.in(workspace).filtered(filters).page(0, LOOKED_AT))
                .stream()
                .filter(node -> access.may(Actions.CONTENT_READ, node))
                .limit(MOST)
                .toList();
    }

    public String title(ContentNode node, String language) {
        return Stream.of("title", "name", "displayName")
                .flatMap(name -> node.text(name, language).stream())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(node.name());
    }

    /** Address of the picture once it is public; empty for everything else. */
    public String preview(ContentNode node) {
        return node.workspace().equals(Assets.WORKSPACE)
                ? Assets.find(stages.nodes(Stage.PUBLIC), node.id())
                        .filter(Asset::isRaster)
                        .map(AssetLinks::to)
                        .orElse("")
                : "";
    }
}
