package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.catalogue.CompanyBrochure;
import de.wirtschaftsstandort.catalogue.CompanyCard;
import de.wirtschaftsstandort.catalogue.CompanyData;
import de.wirtschaftsstandort.catalogue.CompanyFinder;
import de.wirtschaftsstandort.catalogue.EventCalendar;
import de.wirtschaftsstandort.catalogue.EventDates;
import de.wirtschaftsstandort.catalogue.PlotFeatures;
import de.wirtschaftsstandort.catalogue.PlotFinder;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.ReadLog;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.document.Paper;
import de.wirtschaftsstandort.document.PdfWriter;
import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.openimmo.WriteFile;
import de.wirtschaftsstandort.search.FinderQuery;
import de.wirtschaftsstandort.site.Links;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.site.Sites;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The lists of the finder as files, with the parameters of their pages; {@code language} is one of the site's, its default
 * language for others. What cannot be had is answered with the site's error page.
 */
@RestController
final class FinderExportController {

    private static final String COMPANIES = "companies";
    private static final String EVENTS = "events";
    private static final String PLOTS = "plots";
    private static final List<String> OFFERS = List.of(PLOTS, "buildings");
    private static final int MOST_PRINTED_AT_ONCE = 2;

    private final Sites sites;
    private final Links links;
    private final PublicContent content;
    private final CompanyFinder companies;
    private final CompanyData data;
    private final PlotFinder plots;
    private final WriteFile openImmo;
    private final Semaphore printing = new Semaphore(MOST_PRINTED_AT_ONCE);
    private final CompanyBrochure brochure;
    private final PdfWriter pdf;
    private final Clock clock;

    FinderExportController(
            Sites sites,
            Links links,
            PublicContent content,
            CompanyFinder companies,
            CompanyData data,
            PlotFinder plots,
            WriteFile openImmo,
            CompanyBrochure brochure,
            PdfWriter pdf,
            Clock clock) {
        this.sites = sites;
        this.links = links;
        this.content = content;
        this.companies = companies;
        this.data = data;
        this.plots = plots;
        this.openImmo = openImmo;
        this.brochure = brochure;
        this.pdf = pdf;
        this.clock = clock;
    }

    /** The search is still being prepared, or too much is being printed: the error page says so, and when to come again. */
    private static ResponseStatusException notYet() {
        return new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
    }

    /** One request: whose site, in which language, with which parameters. */
    private record Asked(Site site, Locale language, PageAddress address, Map<String, List<String>> parameters) {

        List<String> values(String name) {
            return parameters.getOrDefault(name, List.of());
        }

        /** Folder of the site's items; empty when the site has none of these. */
        Optional<NodePath> folder(String workspace) {
            return Optional.ofNullable(site.itemFolders().get(workspace));
        }
    }

    @GetMapping("/exports/companies.csv")
    ResponseEntity<byte[]> companiesAsTable(HttpServletRequest request) {
        return file(request, "text/csv;charset=utf-8", "branchenkatalog.csv", asked -> found(asked)
                .map(found -> data.csv(found, asked.language().toLanguageTag(), address(asked))));
    }

    @GetMapping("/exports/companies.json")
    ResponseEntity<byte[]> companiesAsJson(HttpServletRequest request) {
        return file(request, "application/json", "branchenkatalog.json", asked -> found(asked)
                .map(found -> data.json(found, asked.language().toLanguageTag(), address(asked))));
    }

    @GetMapping("/exports/companies.pdf")
    ResponseEntity<byte[]> companiesAsBrochure(HttpServletRequest request) {
        return bytes(request, "application/pdf", "branchenkatalog.pdf", asked -> found(asked)
                .map(found -> brochure.of(
                        found,
                        asked.language().toLanguageTag(),
                        provider(asked, content.nodes(new ReadLog())),
                        selection(asked),
                        address(asked)))
                .map(this::printed));
    }

    /** Paper costs a process more than a page does; who comes while all hands are busy is asked to come again. */
    private byte[] printed(Report report) {
        if (!printing.tryAcquire()) {
            throw notYet();
        }
        try {
            return pdf.write(report, Paper.PORTRAIT);
        } finally {
            printing.release();
        }
    }

    /** The page the selection was made on, in the language asked for. */
    private String selection(Asked asked) {
        String query =
                asked.address().query().replaceAll("(^|&)language=[^&]*", "").replaceFirst("^&", "");
        String page = asked.site().parameters().get("pages") instanceof Map<?, ?> pages
                ? Optional.ofNullable(pages.get(COMPANIES))
                        .map(String::valueOf)
                        .filter(path -> path.startsWith("/"))
                        .flatMap(path -> content.nodes(new ReadLog()).find("website", NodePath.of(path)))
                        .map(address(asked))
                        .orElse("")
                : "";
        return page.isEmpty() || query.isEmpty() ? page : page + "?" + query;
    }

    @GetMapping("/exports/companies/{name:[\\w-]{1,200}}.vcf")
    ResponseEntity<byte[]> card(@PathVariable String name, HttpServletRequest request) {
        return file(request, "text/vcard;charset=utf-8", name + ".vcf", asked -> asked.folder(COMPANIES)
                .flatMap(folder -> content.nodes(new ReadLog()).find(COMPANIES, NodePath.of(folder + "/" + name)))
                .map(company -> CompanyCard.of(
                        company,
                        asked.language().toLanguageTag(),
                        address(asked).apply(company))));
    }

    @GetMapping("/exports/events/{name:[\\w-]{1,200}}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String name, HttpServletRequest request) {
        return file(request, "text/calendar;charset=utf-8", name + ".ics", asked -> asked.folder(EVENTS)
                .flatMap(folder -> content.nodes(new ReadLog()).find(EVENTS, NodePath.of(folder + "/" + name)))
                .filter(this::isComing)
                .flatMap(event -> EventCalendar.of(
                        event, asked.language().toLanguageTag(), address(asked).apply(event))));
    }

    /** There is nothing to put into a calendar once the last date has ended. */
    private boolean isComing(ContentNode event) {
        if (EventDates.isOver(event, clock.instant())) {
            throw new ResponseStatusException(HttpStatus.GONE);
        }
        return true;
    }

    @GetMapping("/exports/plots.geojson")
    ResponseEntity<byte[]> plotsAsFeatures(HttpServletRequest request) {
        return file(request, "application/geo+json", "gewerbeflaechen.geojson", asked -> asked.folder(PLOTS)
                .map(folder -> plots.listed(content.nodes(new ReadLog()), folder, asked::values))
                .map(found -> PlotFeatures.json(
                        found, asked.language().toLanguageTag(), address(asked), plots::isUnconfirmed)));
    }

    @GetMapping("/exports/openimmo.xml")
    ResponseEntity<byte[]> offers(HttpServletRequest request) {
        return file(request, "application/xml", "openimmo.xml", asked -> {
            ContentNodes nodes = content.nodes(new ReadLog());
            List<ContentNode> offers = OFFERS.stream()
                    .flatMap(workspace -> asked.folder(workspace).stream()
                            .flatMap(folder -> plots.listed(nodes, workspace, folder, asked::values).stream()))
                    .toList();
            return Optional.of(openImmo.of(offers, source(asked, nodes)));
        });
    }

    private WriteFile.Source source(Asked asked, ContentNodes nodes) {
        List<String> others = asked.site().languages().stream()
                .filter(one -> !one.equals(asked.site().defaultLanguage()))
                .map(Locale::toLanguageTag)
                .toList();
        return new WriteFile.Source(
                provider(asked, nodes),
                asked.address().host(),
                asked.site().defaultLanguage().toLanguageTag(),
                others,
                address(asked),
                id -> nodes.find("contacts", id),
                offer -> OfferPictures.of(
                        offer,
                        nodes,
                        asked.site().defaultLanguage().toLanguageTag(),
                        asked.address().scheme() + "://" + asked.address().hostAndPort()),
                plots::isUnconfirmed);
    }

    /** As the home page calls the site. */
    private static String provider(Asked asked, ContentNodes nodes) {
        return Optional.ofNullable(asked.site().parameters().get("home"))
                .map(String::valueOf)
                .filter(path -> path.startsWith("/"))
                .flatMap(path -> nodes.find("website", NodePath.of(path)))
                .flatMap(home -> home.text("title"))
                .orElse(asked.site().name());
    }

    private Optional<List<ContentNode>> found(Asked asked) {
        ContentNodes nodes = content.nodes(new ReadLog());
        return asked.folder(COMPANIES).map(folder -> companies
                .all(
                        Stage.PUBLIC,
                        new FinderQuery.Place(COMPANIES, folder),
                        asked.language().toLanguageTag(),
                        asked::values)
                .orElseThrow(FinderExportController::notYet)
                .stream()
                .flatMap(hit -> nodes.find(hit.workspace(), hit.node()).stream())
                .toList());
    }

    private Function<ContentNode, String> address(Asked asked) {
        String origin = asked.address().scheme() + "://" + asked.address().hostAndPort();
        return node -> links.to(node, asked.site(), asked.language())
                .map(path -> origin + path)
                .orElse("");
    }

    private ResponseEntity<byte[]> file(
            HttpServletRequest request, String type, String name, Function<Asked, Optional<String>> maker) {
        return bytes(
                request, type, name, asked -> maker.apply(asked).map(text -> text.getBytes(StandardCharsets.UTF_8)));
    }

    private ResponseEntity<byte[]> bytes(
            HttpServletRequest request, String type, String name, Function<Asked, Optional<byte[]>> maker) {
        PageAddress address = PageAddress.of(request);
        if (address.path().length() + address.query().length() > RequestPath.LONGEST) {
            throw new ResponseStatusException(HttpStatus.URI_TOO_LONG);
        }
        Map<String, List<String>> parameters = QueryParameters.parse(address.query());
        return file(address, parameters, type, name, maker);
    }

    private ResponseEntity<byte[]> file(
            PageAddress address,
            Map<String, List<String>> parameters,
            String type,
            String name,
            Function<Asked, Optional<byte[]>> maker) {
        return sites.forHost(address.host())
                .map(site -> new Asked(site, language(site, parameters), address, parameters))
                .flatMap(maker)
                .map(file -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noCache())
                        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                        .header("X-Robots-Tag", "noindex")
                        .contentType(MediaType.parseMediaType(type))
                        .body(file))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Locale language(Site site, Map<String, List<String>> parameters) {
        List<String> wanted = parameters.getOrDefault("language", List.of());
        return site.languages().stream()
                .filter(one -> wanted.contains(one.toLanguageTag()))
                .findFirst()
                .orElse(site.defaultLanguage());
    }
}
