package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PublishingUnit;
import de.wirtschaftsstandort.rendering.ActiveDefinition;
import de.wirtschaftsstandort.rendering.AreaDefinition;
import de.wirtschaftsstandort.rendering.Templates;
import de.wirtschaftsstandort.security.Action;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.site.Sites;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Lays the templates' areas over the nodes of a page. */
@Service
@OnlyWithBackoffice
public class PageOutlines {

    public static final String WORKSPACE = "website";

    static final String PAGE = "mgnl:page";
    static final String AREA = "mgnl:area";
    static final String COMPONENT = "mgnl:component";

    private final Templates templates;
    private final Sites sites;
    private final ContentAccess access;

    PageOutlines(Templates templates, Sites sites, ContentAccess access) {
        this.templates = templates;
        this.sites = sites;
        this.access = access;
    }

    public PageOutline of(ContentNode page) {
        Site site = site(page);
        Optional<ActiveDefinition> template = templates.of(page, site);
        return new PageOutline(
                page, template, template.map(found -> areas(page, found, site)).orElse(List.of()));
    }

    /** The site a page belongs to, else the first one. */
    public Site site(ContentNode page) {
        return sites.of(page)
                .or(() -> sites.all().stream().findFirst())
                .orElseThrow(() -> new ContentMissing("site of '" + page.path() + "'"));
    }

    /** The template as it is in force where the page stands. */
    public Optional<ActiveDefinition> template(String id, ContentNode page) {
        return templates.of(id, site(page));
    }

    /** The page that the place belongs to or would belong to, when the person may do this with it. */
    public ContentNode requirePage(NodePath place, Action action) {
        NodePath at = place;
        while (!at.isRoot()) {
            Optional<ContentNode> there = access.author().find(WORKSPACE, at);
            if (there.isPresent()) {
                ContentNode unit = PublishingUnit.rootOf(there.get());
                return access.require(WORKSPACE, unit.id(), action);
            }
            at = at.parent();
        }
        throw new ContentMissing("page at '" + place + "'");
    }

    private List<PageOutline.Area> areas(ContentNode owner, ActiveDefinition template, Site site) {
        List<PageOutline.Area> areas = new ArrayList<>();
        for (Map.Entry<String, AreaDefinition> entry : template.areas().entrySet()) {
            // Areas without a node of their own only arrange what another one holds.
            if (entry.getValue().isEnabled() && entry.getValue().hasOwnNode()) {
                areas.add(area(
                        owner.path(), owner.child(entry.getKey()), entry.getKey(), entry.getValue(), template, site));
            }
        }
        owner.children().stream()
                .filter(child -> child.isType(AREA) && !template.areas().containsKey(child.name()))
                .forEach(child -> areas.add(
                        area(owner.path(), Optional.of(child), child.name(), AreaDefinition.adHoc(), template, site)));
        return areas;
    }

    private PageOutline.Area area(
            NodePath above,
            Optional<ContentNode> node,
            String name,
            AreaDefinition said,
            ActiveDefinition template,
            Site site) {
        ActiveDefinition definition = template.area(name, said);
        List<PageOutline.Part> parts = node.stream()
                .flatMap(area -> area.children().stream())
                .filter(child -> child.isType(COMPONENT))
                .map(child -> part(child, site))
                .toList();
        List<PageOutline.Area> inner =
                node.map(area -> areas(area, definition, site)).orElse(List.of());
        return new PageOutline.Area(above.child(name), said, definition, node, parts, inner);
    }

    private PageOutline.Part part(ContentNode node, Site site) {
        Optional<ActiveDefinition> template = templates.of(node, site);
        return new PageOutline.Part(
                node, template, template.map(found -> areas(node, found, site)).orElse(List.of()));
    }
}
