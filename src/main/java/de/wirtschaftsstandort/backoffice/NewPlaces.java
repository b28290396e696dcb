package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.rendering.ActiveDefinition;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds the place for something new and asks whether it may stand there: rights, the area's templates, its limit. */
@Component
@OnlyWithBackoffice
public class NewPlaces {

    private static final PropertyKey TEMPLATE = PropertyKey.of("mgnl:template");

    private final ContentAccess access;
    private final PageOutlines outlines;
    private final CurrentUser current;

    NewPlaces(ContentAccess access, PageOutlines outlines, CurrentUser current) {
        this.access = access;
        this.outlines = outlines;
        this.current = current;
    }

    NewPlace of(ContentApp app, NodePath parent) {
        if (app.template().isEmpty()) {
            return inFolder(app, parent);
        }
        if (app.itemTypes().contains(PageOutlines.AREA)) {
            throw new ContentMissing("new area of app '" + app.name() + "'");
        }
        ActiveDefinition template = app.template().get();
        return access.author()
                .find(PageOutlines.WORKSPACE, parent)
                .filter(above -> above.isType(PageOutlines.PAGE))
                .map(above -> belowPage(above, template))
                .orElseGet(() -> inArea(requireRoom(parent, template.template()), template.template()));
    }

    private NewPlace inFolder(ContentApp app, NodePath parent) {
        ContentNode above = access.author()
                .find(app.workspace(), parent)
                .filter(app::holds)
                .orElseThrow(() -> new ContentMissing("folder '" + parent + "' of app '" + app.name() + "'"));
        return new NewPlace(
                above.path(),
                EditTree.childNames(above),
                "eintrag",
                true,
                app.newItems(),
                Map.of(),
                session -> above.id());
    }

    private NewPlace belowPage(ContentNode above, ActiveDefinition template) {
        access.requireTo(Actions.CONTENT_READ, above);
        if (!offersBelow(template)) {
            throw new PartRefused(PartRefused.Reason.NOT_OFFERED, template.template());
        }
        return new NewPlace(
                above.path(),
                EditTree.childNames(above),
                "seite",
                true,
                PageOutlines.PAGE,
                Map.of(TEMPLATE, PropertyValue.of(template.template())),
                session -> above.id());
    }

    /** Whether editors choose the template for new pages: it is one of pages, and its file does not hide it. */
    static boolean offersBelow(ActiveDefinition template) {
        return template.template().contains(":pages/")
                && !template.dialog().isEmpty()
                && !Boolean.FALSE.equals(template.resolved().get("visible"));
    }

    /** The roles by which areas decide what they offer. */
    public Set<String> roles() {
        return current.require().roles();
    }

    /** Templates of what the person may put into the area now; empty when it is full. */
    public List<String> offers(PageOutline outline, PageOutline.Area area) {
        boolean open = !area.isFull() && access.may(Actions.CONTENT_WRITE, outline.page());
        return open ? area.offers(roles()) : List.of();
    }

    /** The area, when it takes a component of the template from the person and has room for it. */
    PageOutline.Area requireRoom(NodePath path, String template) {
        PageOutline.Area area = requireArea(path);
        if (!area.offers(roles()).contains(template)) {
            throw new PartRefused(PartRefused.Reason.NOT_OFFERED, template + " in '" + path + "'");
        }
        if (area.isFull()) {
            throw new PartRefused(PartRefused.Reason.FULL, "'" + path + "'");
        }
        return area;
    }

    PageOutline.Area requireArea(NodePath path) {
        ContentNode page = outlines.requirePage(path, Actions.CONTENT_WRITE);
        return outlines.of(page)
                .area(path)
                .orElseThrow(() -> new ContentMissing("area '" + path + "' of '" + page.path() + "'"));
    }

    NewPlace inArea(PageOutline.Area area, String template) {
        Optional<NodeId> stored = area.node().map(ContentNode::id);
        ContentNode owner = access.author()
                .find(PageOutlines.WORKSPACE, area.path().parent())
                .orElseThrow(() -> new ContentMissing("'" + area.path().parent() + "'"));
        return new NewPlace(
                area.path(),
                area.node().map(EditTree::childNames).orElse(Set.of()),
                template.substring(template.lastIndexOf('/') + 1),
                false,
                PageOutlines.COMPONENT,
                Map.of(TEMPLATE, PropertyValue.of(template)),
                session -> stored.orElseGet(() ->
                        session.add(owner.id(), NodeId.random(), area.path().name(), PageOutlines.AREA, Map.of())));
    }
}
