package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.CompletePage;
import de.wirtschaftsstandort.backoffice.ContentAccess;
import de.wirtschaftsstandort.backoffice.ItemTrash;
import de.wirtschaftsstandort.backoffice.NewPlaces;
import de.wirtschaftsstandort.backoffice.PageOutline;
import de.wirtschaftsstandort.backoffice.PageOutlines;
import de.wirtschaftsstandort.backoffice.TemplateApps;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.publishing.PublicationStatus;
import de.wirtschaftsstandort.publishing.PublicationStatuses;
import de.wirtschaftsstandort.rendering.ActiveDefinition;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shell.Texts;
import de.wirtschaftsstandort.shell.web.BackofficeAssets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;

/** Puts a page's areas and components together with what the person may do with each. */
@Component
@OnlyWithBackoffice
class EditorScreens {

    private static final int LONGEST_NOTE = 90;

    private final PageOutlines outlines;
    private final NewPlaces places;
    private final ContentAccess access;
    private final ItemTrash trash;
    private final PublicationStatuses statuses;
    private final TemplateCards cards;
    private final CompletePage complete;
    private final BackofficeAssets assets;

    EditorScreens(
            PageOutlines outlines,
            NewPlaces places,
            ContentAccess access,
            ItemTrash trash,
            PublicationStatuses statuses,
            TemplateCards cards,
            CompletePage complete,
            BackofficeAssets assets) {
        this.outlines = outlines;
        this.places = places;
        this.access = access;
        this.trash = trash;
        this.statuses = statuses;
        this.cards = cards;
        this.complete = complete;
        this.assets = assets;
    }

    /** As people call the page. */
    static String title(ContentNode page, String language) {
        return page.text("title", language).filter(text -> !text.isBlank()).orElse(page.name());
    }

    /** What the areas of one page are shown with. */
    private record Shown(
            PageOutline outline, boolean canWrite, Set<String> roles, Optional<ActiveDefinition> copied, Texts texts) {

        Locale language() {
            return Locale.forLanguageTag(texts.language());
        }
    }

    EditorScreen of(ContentNode page, Optional<NodeId> copied, Texts texts) {
        PageOutline outline = outlines.of(page);
        boolean canWrite = access.may(Actions.CONTENT_WRITE, page);
        Optional<ActiveDefinition> clipboard = copied.flatMap(
                        id -> access.author().find(PageOutlines.WORKSPACE, id))
                .filter(node -> access.may(Actions.CONTENT_READ, node))
                .flatMap(node -> node.template())
                .flatMap(template -> outlines.template(template, page));
        Shown shown = new Shown(outline, canWrite, places.roles(), clipboard, texts);
        PublicationStatus status = statuses.of(List.of(page)).getOrDefault(page.id(), PublicationStatus.UNPUBLISHED);
        return new EditorScreen(
                page.id().toString(),
                title(page, texts.language()),
                page.path().value(),
                Addresses.page(page.id()),
                status.name().toLowerCase(Locale.ROOT),
                canWrite,
                canWrite || access.may(Actions.CONTENT_PUBLISH, page),
                trash.isPublic(page),
                canWrite && complete.isWanted(page),
                "/backoffice/publications/nodes/" + page.workspace() + "/" + page.id(),
                outline.template().map(template -> form(template, page.id())).orElse(""),
                Addresses.page(page.id()) + "/view",
                outline.areas().stream().map(area -> area(area, shown)).toList(),
                outlines.site(page).languages().stream()
                        .map(language -> new EditorScreen.LanguageView(
                                language.toLanguageTag(), language.getDisplayLanguage(shown.language())))
                        .toList(),
                clipboard
                        .map(template -> cards.title(template, shown.language()))
                        .orElse(""),
                assets.address("page-editor.js"));
    }

    private static String form(ActiveDefinition template, NodeId node) {
        return template.dialog().isEmpty() ? "" : form(TemplateApps.name(template.template()), node);
    }

    private static String form(String app, NodeId node) {
        return Addresses.CONTENT + "/" + Addresses.encoded(app) + "/items/" + node;
    }

    private EditorScreen.AreaView area(PageOutline.Area area, Shown shown) {
        List<String> offers = shown.canWrite() ? area.offers(shown.roles()) : List.of();
        boolean open = !offers.isEmpty() && !area.isFull();
        return new EditorScreen.AreaView(
                "a" + Integer.toHexString(area.path().value().hashCode()),
                area.path().value(),
                title(area, shown),
                cards.words(area.said().description(), shown.language()),
                area.most(),
                area.parts().size(),
                area.isFull(),
                area.waitsToBeMade() && shown.canWrite(),
                area.node()
                        .filter(node ->
                                shown.canWrite() && !area.definition().dialog().isEmpty())
                        .map(node -> form(TemplateApps.areaName(area.definition(), node), node.id()))
                        .orElse(""),
                open && !area.waitsToBeMade(),
                open
                        && shown.copied()
                                .map(ActiveDefinition::template)
                                .filter(offers::contains)
                                .isPresent(),
                area.parts().stream().map(part -> part(part, area, shown)).toList(),
                area.areas().stream().map(inner -> area(inner, shown)).toList());
    }

    private String title(PageOutline.Area area, Shown shown) {
        String title = cards.words(area.definition().title(), shown.language());
        return title.isEmpty() ? area.path().name() : title;
    }

    private EditorScreen.PartView part(PageOutline.Part part, PageOutline.Area area, Shown shown) {
        ContentNode node = part.node();
        String template = node.template().orElse("");
        return new EditorScreen.PartView(
                node.id().toString(),
                node.path().value(),
                node.revision(),
                part.template()
                        .map(found -> cards.title(found, shown.language()))
                        .orElse(shown.texts().text("editor.part.unknown")),
                note(node, shown.texts().language()),
                part.template()
                        .filter(found -> shown.canWrite())
                        .map(found -> form(found, node.id()))
                        .orElse(""),
                part.template().isPresent() ? "" : template,
                shown.canWrite(),
                shown.canWrite() && !area.isFull() && area.offers(shown.roles()).contains(template),
                shown.canWrite() ? targets(part, area, shown) : List.of(),
                part.areas().stream().map(inner -> area(inner, shown)).toList());
    }

    private List<EditorScreen.Target> targets(PageOutline.Part part, PageOutline.Area from, Shown shown) {
        String template = part.node().template().orElse("");
        return shown.outline()
                .allAreas()
                .filter(area -> !area.path().equals(from.path())
                        && !area.path().isWithin(part.node().path()))
                .filter(area -> !area.isFull() && !area.waitsToBeMade())
                .filter(area -> area.offers(shown.roles()).contains(template))
                .map(area -> new EditorScreen.Target(area.path().value(), title(area, shown)))
                .toList();
    }

    /** The words by which an editor knows the component again. */
    private static String note(ContentNode node, String language) {
        String words = Stream.of("title", "headline", "heading", "eyebrow", "text", "caption", "label")
                .flatMap(name -> node.text(name, language).stream())
                .map(text -> Jsoup.parseBodyFragment(text).text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return words.length() <= LONGEST_NOTE ? words : words.substring(0, LONGEST_NOTE - 1) + "…";
    }
}
