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
     * @param owner a page or component of the author stage
     * @param user noted as creator of what is made
     * @return where nodes were made
     */
    public List<NodePath> in(ContentNode owner, Site site, String user) {
        return made(owner, user, (node, nodes) -> renderable(node, site, nodes));
    }

    /** The same for one area of a page or component, which is made as well when it is not there. */
    public List<NodePath> inArea(ContentNode owner, String name, Site site, String user) {
        return made(owner, user, (node, nodes) -> templates
                .of(node, site)
                .ifPresent(definition -> definition.areas().entrySet().stream()
                        .filter(entry -> entry.getKey().equals(name))
                        .forEach(entry -> area(node, definition, name, entry.getValue(), true, site, nodes))));
    }

    /** Whether there is an area on the page that was never made and is born with content. */
    public boolean isAwaited(ContentNode page, Site site) {
        return templates.of(page, site).stream().anyMatch(definition -> isAwaited(Optional.of(page), definition, site));
    }

    private boolean isAwaited(Optional<ContentNode> owner, ActiveDefinition definition, Site site) {
        return definition.areas().entrySet().stream().anyMatch(entry -> {
            AreaDefinition area = entry.getValue();
            Optional<ContentNode> stored = owner.flatMap(node -> node.child(entry.getKey()));
            ActiveDefinition active = definition.area(entry.getKey(), area);
            if (stored.isEmpty()) {
                return isWanted(area) && (born(active).isPresent() || isAwaited(Optional.empty(), active, site));
            }
            return isAwaited(stored, active, site)
                    || stored.get().children().stream()
                            .filter(child -> child.isType(COMPONENT))
                            .anyMatch(child -> isAwaited(child, site));
        });
    }

    private interface Filling {
        void fill(ContentNode node, GeneratedNodes nodes);
    }

    private List<NodePath> made(ContentNode owner, String user, Filling filling) {
        ContentSession session = sessions.open(owner.workspace(), user);
        if (session.nodes().stage() != Stage.AUTHOR) {
            throw new IllegalStateException("content is generated on the author stage only");
        }
        GeneratedNodes nodes = new GeneratedNodes(session, owner.workspace());
        session.nodes().find(owner.workspace(), owner.id()).ifPresent(node -> filling.fill(node, nodes));
        if (!nodes.made().isEmpty()) {
            session.commit();
        }
        return List.copyOf(nodes.made());
    }

    private void renderable(ContentNode node, Site site, GeneratedNodes nodes) {
        templates.of(node, site).ifPresent(definition -> areas(node, definition, site, nodes));
    }

    private void areas(ContentNode parent, ActiveDefinition definition, Site site, GeneratedNodes nodes) {
        definition.areas().forEach((name, area) -> area(parent, definition, name, area, isWanted(area), site, nodes));
    }

    private static boolean isWanted(AreaDefinition area) {
        return area.isEnabled() && area.hasOwnNode() && !area.isOptional();
    }

    private static Optional<AutoGeneration> born(ActiveDefinition area) {
        return AutoGeneration.of(area.resolved())
                .filter(AutoGeneration::isCopy)
                .filter(generation -> !generation.content().isEmpty());
    }

    private void area(
            ContentNode parent,
            ActiveDefinition definition,
            String name,
            AreaDefinition area,
            boolean isWanted,
            Site site,
            GeneratedNodes nodes) {
        Optional<ContentNode> stored = parent.child(name).filter(child -> child.isType(AREA));
        if (stored.isEmpty() && (!isWanted || parent.child(name).isPresent())) {
            return;
        }
        ContentNode node = stored.orElseGet(() -> nodes.area(parent, name));
        ActiveDefinition active = definition.area(name, area);
        if (area.isEnabled()) {
            born(active).ifPresent(generation -> nodes.content(node, generation.content()));
        }
        areas(node, active, site, nodes);
        node.children().stream()
                .filter(child -> child.isType(COMPONENT))
                .forEach(child -> renderable(child, site, nodes));
    }
}
