package de.wirtschaftsstandort.acceptance;

import de.wirtschaftsstandort.security.Backoffice;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every screen of the backoffice in a browser but those of the measures. Who adds a screen adds it here. */
final class BackofficeTour {

    /** Routes as they stand there, with what is asked for where a screen would be empty without. */
    static final List<String> SCREENS = List.of(
            "/backoffice",
            "/backoffice/account",
            "/backoffice/account/second-factor",
            "/backoffice/content",
            "/backoffice/content/-/choosers/activities?q=holz",
            "/backoffice/content/-/choosers/nodes/{workspace}?q=schloss",
            "/backoffice/content/{app}?view=list",
            "/backoffice/content/{app}/items/new",
            "/backoffice/content/{app}/items/{id}",
            "/backoffice/content/{app}/trash",
            "/backoffice/enquiries",
            "/backoffice/offers",
            "/backoffice/offers/freshness",
            "/backoffice/offers/leads/{id}",
            "/backoffice/searches",
            "/backoffice/enquiries/{id}",
            "/backoffice/help?q=Baustein",
            "/backoffice/help/{chapter}",
            "/backoffice/media",
            "/backoffice/media/{id}",
            "/backoffice/openimmo",
            "/backoffice/pages",
            "/backoffice/pages/trash",
            "/backoffice/pages/{id}",
            "/backoffice/pages/{id}/new",
            "/backoffice/pages/{id}/parts/new?area=/nordsachsen/main",
            "/backoffice/people/audit",
            "/backoffice/people/audit/verification",
            "/backoffice/people/groups",
            "/backoffice/people/groups/{id}",
            "/backoffice/people/roles",
            "/backoffice/people/roles/{name}",
            "/backoffice/people/sessions",
            "/backoffice/people/users",
            "/backoffice/people/users/new",
            "/backoffice/people/users/{id}",
            "/backoffice/publications",
            "/backoffice/publications/approvals",
            "/backoffice/publications/approvals/rules",
            "/backoffice/publications/nodes/{workspace}/{id}",
            "/backoffice/publications/nodes/{workspace}/{id}/versions",
            "/backoffice/publications/planned",
            "/backoffice/search?q=schloss",
            "/backoffice/shortcuts",
            "/backoffice/system/definitions?type=sites",
            "/backoffice/system/definitions/one",
            "/backoffice/system/modules",
            "/backoffice/system/redirects",
            "/backoffice/system/search-index");

    /** Other faces of screens of the list, looked at a little less closely. */
    private static final List<String> FURTHER = List.of(
            "/backoffice/content/{app}",
            "/backoffice/help",
            "/backoffice/help/02-seiten-bearbeiten",
            "/backoffice/pages?q=Aktuell",
            "/backoffice/media?view=list&q=schloss",
            "/backoffice/search?q=no-such-thing");

    /** Seen before signing in, where {@link BackofficeBrowserTests} looks at them. */
    static final Set<String> BEFORE_SIGN_IN =
            Set.of("/backoffice/login", "/backoffice/login/second-factor", "/backoffice/welcome");

    /** Answers with a status of their own. */
    static final Set<String> REFUSALS = Set.of("/backoffice/denied", "/backoffice/missing");

    /** No screens: data, files and the public page in the page editor's frame, which has a tour of its own. */
    static final Set<String> FILES = Set.of(
            "/backoffice/assets/{file}",
            "/backoffice/content/-/borders",
            "/backoffice/help/images/{file}",
            "/backoffice/media/{id}/file",
            "/backoffice/media/{id}/preview/{size}",
            "/backoffice/offers/monitoring/pdf",
            "/backoffice/offers/monitoring/xlsx",
            "/backoffice/pages/{id}/view",
            "/backoffice/people/audit/export.csv");

    private static final String MEASURES = "de.wirtschaftsstandort.funding.web";
    private static final Path SHOTS = Path.of("target/screenshots/backoffice");

    private final EditorDesk desk;

    BackofficeTour(EditorDesk desk) {
        this.desk = desk;
    }

    /** What the application answers to GET below the backoffice's address. */
    static Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        for (RequestMappingInfoHandlerMapping mapping :
                SharedBackoffice.PROCESS.beans(RequestMappingInfoHandlerMapping.class)) {
            mapping.getHandlerMethods().forEach((info, method) -> {
                if (!method.getBeanType().getPackageName().equals(MEASURES)) {
                    shown(info)
                            .filter(route -> route.startsWith(Backoffice.PATH))
                            .forEach(route -> routes.add(route.replaceFirst("/$", "")));
                }
            });
        }
        return routes;
    }

    private static Stream<String> shown(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET)
                ? info.getPatternValues().stream()
                : Stream.empty();
    }

    static String route(String screen) {
        return screen.replaceFirst("\\?.*", "");
    }

    /** With axe, in dark with axe for its colours only, and narrow for its width. */
    List<String> findings() {
        Map<String, String> places = places();
        List<String> all = new ArrayList<>();
        SCREENS.forEach(screen -> all.addAll(findings(address(screen, places), true)));
        FURTHER.forEach(screen -> all.addAll(findings(address(screen, places), false)));
        links("/backoffice/content", ".card h2 a").stream()
                .filter(app -> !app.equals("/backoffice/content/" + places.get("{app}")))
                .forEach(app -> all.addAll(findings(app + "/items/new", false)));
        REFUSALS.forEach(path -> {
            desk.open(path);
            desk.browser().accessibility().forEach(finding -> all.add(path + ": " + finding));
        });
        return all;
    }

    /** What the variables of a route stand for, where it does not depend on the route. */
    private Map<String, String> places() {
        Map<String, String> places = new HashMap<>(Map.of(
                "{app}",
                "events",
                "{workspace}",
                "dam",
                "{chapter}",
                "06-wege-mit-klicks",
                "{name}",
                "editor",
                "/enquiries/{id}",
                "/enquiries/" + EnquirySample.receive(SharedBackoffice.JDBC),
                "/media/{id}",
                "/media/" + asset(),
                "/pages/{id}",
                "/pages/"
                        + desk.value("select id::text from author.node where path = '/nordsachsen' and workspace ="
                                + " 'website'"),
                "/groups/{id}",
                "/groups/new",
                "/users/{id}",
                "/users/" + desk.value("select id::text from people.account order by created_at limit 1"),
                "/dam/{id}",
                "/dam/" + asset()));
        places.put("/leads/{id}", "/leads/" + LeadSample.begin(SharedBackoffice.JDBC));
        return places;
    }

    private String asset() {
        return desk.value(
                "select id::text from author.node where workspace = 'dam' and node_type = 'mgnl:asset' order by path"
                        + " limit 1");
    }

    private String address(String screen, Map<String, String> places) {
        String address = screen;
        for (int pass = 0; pass < 2; pass++) {
            for (Map.Entry<String, String> place : places.entrySet()) {
                address = address.replace(place.getKey(), place.getValue());
            }
        }
        if (address.endsWith("/items/{id}")) {
            return links(address.replace("/items/{id}", "?view=list"), "tbody th a")
                    .get(0);
        }
        return address.endsWith("/definitions/one")
                ? links("/backoffice/system/definitions?type=sites", "tbody th a")
                        .get(0)
                : address;
    }

    private List<String> links(String path, String selector) {
        desk.open(path);
        Object links = desk.driver()
                .executeScript(
                        "return [...document.querySelectorAll(arguments[0])].map(link => link.pathname + link.search)",
                        selector);
        return links instanceof List<?> found
                ? found.stream().map(String::valueOf).toList()
                : List.of();
    }

    private List<String> findings(String path, boolean first) {
        Browser browser = desk.browser();
        URI address = SharedBackoffice.PROCESS.address().resolve(path);
        PageFindings found = first ? browser.visit(address) : browser.visitFurther(address);
        List<String> all = new ArrayList<>(found.all());
        String arrived = URI.create(Objects.requireNonNull(browser.driver().getCurrentUrl()))
                .getPath();
        if (!arrived.equals(address.getPath())) {
            all.add("leads to " + arrived);
        }
        all.addAll(browser.missingTexts());
        if (first) {
            browser.dark(true);
            browser.contrast().forEach(finding -> all.add("dark: " + finding));
            browser.dark(false);
        }
        browser.width(390, 844);
        if (browser.scrollsSideways()) {
            all.add("scrolls sideways at 390");
        }
        if (first) {
            String name = path.replaceAll("[0-9a-f-]{36}", "id")
                    .replaceAll("\\W+", "-")
                    .substring(1);
            browser.screenshot(SHOTS.resolve(name + "-390.png"));
        }
        browser.width(1440, 900);
        return all.stream().map(finding -> path + ": " + finding).toList();
    }
}
