package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.definition.Definitions;
import de.wirtschaftsstandort.rendering.ActiveDefinition;
import de.wirtschaftsstandort.rendering.TemplateTypes;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.List;
import org.springframework.stereotype.Service;

/** The templates on offer for something new. */
@Service
@OnlyWithBackoffice
public class PageTemplates {

    private final Definitions definitions;
    private final PageOutlines outlines;
    private final NewPlaces places;

    PageTemplates(Definitions definitions, PageOutlines outlines, NewPlaces places) {
        this.definitions = definitions;
        this.outlines = outlines;
        this.places = places;
    }

    /** Of pages below this one, in the order of their ids. */
    public List<ActiveDefinition> forPages(ContentNode above) {
        return definitions.current().all(TemplateTypes.TEMPLATES).stream()
                .flatMap(definition -> outlines.template(definition.id().value(), above).stream())
                .filter(NewPlaces::offersBelow)
                .toList();
    }

    /** Of components in the area, in the order of its definition. */
    public List<ActiveDefinition> forArea(PageOutline outline, PageOutline.Area area) {
        return places.offers(outline, area).stream()
                .flatMap(id -> outlines.template(id, outline.page()).stream())
                .toList();
    }
}
