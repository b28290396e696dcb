package de.wirtschaftsstandort.sharing;

import de.wirtschaftsstandort.asset.TilePicture;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.lightmodule.Messages;
import de.wirtschaftsstandort.lightmodule.ModuleResource;
import de.wirtschaftsstandort.lightmodule.ModuleResources;
import de.wirtschaftsstandort.reference.Municipalities;
import de.wirtschaftsstandort.reference.Municipality;
import de.wirtschaftsstandort.site.Links;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.site.Sites;
import de.wirtschaftsstandort.site.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Which picture a page or item of a site has, and at which address. */
@Component
public final class SharePictures {

    static final String PREFIX = "/.share";

    private static final String RESOURCES = "/.resources";

    /** The same for all sites: colours are a matter of the sheets a county's theme adds. */
    private static final String BUILT = "/webresources/build/";

    private static final List<String> TITLES = List.of("title", "name", "legalName");
    private static final List<String> PLACES = List.of("municipality", "ags");
    private static final String STANDARD_MOTIF = "welcome";

    private final Sites sites;
    private final Links links;
    private final Messages messages;
    private final ModuleResources resources;
    private final Function<String, Optional<String>> municipality;

    private final Map<String, Read> palettes = new ConcurrentHashMap<>();

    private record Read(List<String> versions, SharePalette palette) {}

    @Autowired
    SharePictures(
            Sites sites, Links links, Messages messages, ModuleResources resources, Municipalities municipalities) {
        this(sites, links, messages, resources, key -> municipalities.find(key).map(Municipality::name));
    }

    /** @param municipality name by official key */
    SharePictures(
            Sites sites,
            Links links,
            Messages messages,
            ModuleResources resources,
            Function<String, Optional<String>> municipality) {
        this.sites = sites;
        this.links = links;
        this.messages = messages;
        this.resources = resources;
        this.municipality = municipality;
    }

    /** Empty when the site does not show the node. */
    public Optional<SharePicture> of(ContentNode node, Site site, Locale language) {
        return links.to(node, site, language)
                .map(shown -> new SharePicture(
                        title(node, site, language),
                        place(node),
                        word(site, "short", language),
                        word(site, "claim", language),
                        motif(node),
                        node.id().toString(),
                        palette(site)));
    }

    /** {@code /.share/<site>/<language>/<workspace>/<uuid>/<mark>.png}; the mark changes with what is on the picture. */
    public Optional<String> link(ContentNode node, Site site, Locale language) {
        return of(node, site, language)
                .map(picture -> String.join(
                        "/",
                        PREFIX,
                        site.name(),
                        language.toLanguageTag(),
                        node.workspace(),
                        node.id().toString(),
                        picture.mark() + ".png"));
    }

    /** Of a page that is only called like the site, the site's whole name. */
    private String title(ContentNode node, Site site, Locale language) {
        String title = text(node, TITLES, language).orElse(node.name());
        return title.equals(word(site, "short", language)) ? word(site, "name", language) : title;
    }

    private String place(ContentNode node) {
        return PLACES.stream()
                .flatMap(name -> node.text(name).stream())
                .flatMap(key -> municipality.apply(key).stream())
                .findFirst()
                .orElse("");
    }

    /** Names of single tiles, as pages have them, stand for the first motif with the tile. */
    private static String motif(ContentNode node) {
        return Stream.of("motif", "industry")
                .flatMap(name -> node.text(name).stream())
                .flatMap(name -> TilePicture.motifWith(name).stream())
                .findFirst()
                .orElse(STANDARD_MOTIF);
    }

    /** Read from the sheets again only when one of them changed: every page asks for it. */
    private SharePalette palette(Site site) {
        List<ModuleResource> sheets = sites.theme(site).map(Theme::cssFiles).orElse(List.of()).stream()
                .map(Theme.File::link)
                .filter(link -> link.startsWith(RESOURCES + "/") && !link.contains(BUILT))
                .flatMap(link -> resources.find(link.substring(RESOURCES.length())).stream())
                .toList();
        List<String> versions = sheets.stream().map(ModuleResource::version).toList();
        return palettes.compute(
                        site.name(),
                        (name, known) ->
                                known != null && known.versions().equals(versions) ? known : read(sheets, versions))
                .palette();
    }

    private static Read read(List<ModuleResource> sheets, List<String> versions) {
        SharePalette palette = SharePalette.STANDARD;
        for (ModuleResource sheet : sheets) {
            palette = palette.with(sheet.text());
        }
        return new Read(versions, palette);
    }

    /** A word the site has of its own, else the one all sites share. */
    private String word(Site site, String name, Locale language) {
        return messages.find("site." + site.name() + "." + name, language)
                .or(() -> messages.find("site." + name, language))
                .orElse(site.name());
    }

    private static Optional<String> text(ContentNode node, List<String> names, Locale language) {
        return names.stream()
                .flatMap(name -> node.text(name, language.toLanguageTag()).stream())
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}
