package de.wirtschaftsstandort.site;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.Stage;
import java.util.List;
import org.springframework.stereotype.Component;

/** The remembered paths, for those who tidy them. */
@Component
public class FormerPaths {

    private final MovedPaths moved;
    private final ContentNodes published;

    FormerPaths(MovedPaths moved, ContentStages stages) {
        this.moved = moved;
        this.published = stages.nodes(Stage.PUBLIC);
    }

    /** Last left first, at most this many. */
    public List<FormerPath> newest(int most) {
        return moved.newest(most).stream()
                .map(left -> new FormerPath(
                        left.workspace(),
                        left.path(),
                        published.find(left.workspace(), left.node()).map(ContentNode::path)))
                .toList();
    }

    /** From then on nothing is known of the path; false when nothing was. */
    public boolean forget(String workspace, String path) {
        return moved.forget(workspace, path);
    }
}
