package de.wirtschaftsstandort.rendering;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.ContentSessions;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.site.Site;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes what a page's templates say must be there before an editor works on it: the nodes of areas that are neither
 * optional nor without a node of their own, and the content areas are born with ({@code autoGeneration}).
 *
 * <p>For the page editor, on the author stage. Rendering never writes.
 */
@Component
public class GenerateContent {

    private static final String AREA = "mgnl:area";
    private static final String COMPONENT = "mgnl:component";

    private final Templates templates;
    private final ContentSessions sessions;

    GenerateContent(Templates templates, ContentSessions sessions) {
        this.templates = templates;
        this.sessions = sessions;
    }

    /**
     * What exists stays as it is; nothing is written when nothing lacks.
     *
     * @param page a page of the author stage
     * @param user noted as creator of what is made
     * @return where nodes were made
     */
    public List<NodePath> in(ContentNode page, Site site, String user) {
        ContentSession session = sessions.open(page.workspace(), user);
        if (session.nodes().stage() != Stage.AUTHOR) {
            throw new IllegalStateException("content is generated on the author stage only");
        }
        GeneratedNodes nodes = new GeneratedNodes(session, page.workspace());
        Optional<ContentNode> stored = session.nodes().find(page.workspace(), page.id());
        stored.ifPresent(node -> renderable(node, site, nodes));
        if (!nodes.made().isEmpty()) {
            session.commit();
        }
        return List.copyOf(nodes.made());
    }

    private void renderable(ContentNode node, Site site, GeneratedNodes nodes) {
        templates.of(node, site).ifPresent(definition -> areas(node, definition, site, nodes));
    }

    private void areas(ContentNode parent, ActiveDefinition definition, Site site, GeneratedNodes nodes) {
        definition.areas().forEach((name, area) -> {
            Optional<ContentNode> stored = parent.child(name).filter(child -> child.isType(AREA));
            boolean isWanted = area.isEnabled() && area.hasOwnNode() && !area.isOptional();
            if (stored.isEmpty() && (!isWanted || parent.child(name).isPresent())) {
                return;
            }
            ContentNode node = stored.orElseGet(() -> nodes.area(parent, name));
            ActiveDefinition active = definition.area(name, area);
            if (area.isEnabled()) {
                AutoGeneration.of(active.resolved())
                        .filter(AutoGeneration::isCopy)
                        .ifPresent(generation -> nodes.content(node, generation.content()));
            }
            areas(node, active, site, nodes);
            node.children().stream()
                    .filter(child -> child.isType(COMPONENT))
                    .forEach(child -> renderable(child, site, nodes));
        });
    }
}
