package de.wirtschaftsstandort.acceptance;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every screen of the measures in a browser. Who adds a screen adds it here. */
final class MeasuresTour {

    /** Below a programme; what stands in braces is taken from the links of the list it belongs to. */
    static final List<String> SCREENS = List.of(
            "",
            "/plan",
            "/measures",
            "/measures/{number}",
            "/measures/{number}/progress",
            "/measures/{number}/milestones",
            "/measures/{number}/indicators",
            "/measures/{number}/status",
            "/receipts",
            "/receipts/new",
            "/receipts/{number}",
            "/queue",
            "/rules",
            "/rules/{rule}",
            "/history",
            "/reports",
            "/reports/{report}",
            "/reports/frozen",
            "/reports/frozen/{id}",
            "/drafts",
            "/drafts/{number}",
            "/orders",
            "/orders/new",
            "/virements",
            "/virements/{number}",
            "/drawdowns",
            "/drawdowns/{number}",
            "/proofs",
            "/proofs/{number}",
            "/cuts",
            "/bodies",
            "/meetings",
            "/meetings/{number}",
            "/circulars",
            "/circulars/{number}",
            "/deadlines",
            "/grants",
            "/grants/{number}",
            "/conditions",
            "/conditions/{condition}",
            "/years",
            "/years/{year}",
            "/procurements",
            "/procurements/{number}",
            "/quarter-end",
            "/risks",
            "/aid",
            "/publicity");

    /** Files and no pages. */
    static final Set<String> DOWNLOADS = Set.of(
            "/documents/{document}",
            "/plan/template",
            "/reports/{report}/pdf",
            "/reports/{report}/xlsx",
            "/reports/b13/zip");

    private static final String HOME = "/backoffice/funding";
    private static final String NEW = HOME + "/new";
    private static final String PROGRAMME = HOME + "/{programme}";
    private static final Path SHOTS = Path.of("target/screenshots/measures");
    private static final String LINKS =
            "return [...document.querySelectorAll('main a[href]')].map(a => a.pathname + a.search)";

    private final Browser browser;
    private final String code;

    MeasuresTour(Browser browser, String code) {
        this.browser = browser;
        this.code = code;
    }

    /** What the application answers to GET, as in the lists above; the overview of programmes keeps its address. */
    static Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        for (RequestMappingInfoHandlerMapping mapping :
                SharedBackoffice.PROCESS.beans(RequestMappingInfoHandlerMapping.class)) {
            mapping.getHandlerMethods().forEach((info, method) -> {
                if (method.getBeanType().getPackageName().equals("de.wirtschaftsstandort.funding.web")) {
                    shown(info).forEach(route -> routes.add(belowProgramme(route)));
                }
            });
        }
        return routes;
    }

    private static List<String> shown(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET)
                ? List.copyOf(info.getPatternValues())
                : List.of();
    }

    private static String belowProgramme(String route) {
        return route.startsWith(PROGRAMME) ? route.substring(PROGRAMME.length()) : route;
    }

    /** Screens that belong to no programme. */
    static List<String> beside() {
        return List.of(HOME, NEW);
    }

    /** Wide with axe, narrow for its width; the first of its kind with the contrast of colours and a picture of both. */
    List<String> findings() {
        List<String> all = new ArrayList<>(findings(HOME, true));
        all.addAll(findings(NEW, true));
        for (String screen : SCREENS) {
            List<String> addresses = addresses(screen);
            if (addresses.isEmpty()) {
                all.add("no link leads to " + screen);
            }
            for (String address : addresses) {
                all.addAll(findings(address, address.equals(addresses.get(0))));
            }
        }
        return all;
    }

    private List<String> addresses(String screen) {
        int variable = screen.indexOf("/{");
        if (variable < 0) {
            return List.of(HOME + "/" + code + screen);
        }
        String list = HOME + "/" + code + screen.substring(0, variable);
        int end = screen.indexOf('}') + 1;
        browser.open(SharedBackoffice.PROCESS.address().resolve(list));
        List<String> found = links(Pattern.compile(Pattern.quote(list) + "/(?!new)[^/?]+"));
        if (screen.endsWith("/{report}") || screen.equals("/meetings/{number}") || found.isEmpty()) {
            return found;
        }
        String first = found.get(0) + screen.substring(end);
        if (!screen.equals("/measures/{number}")) {
            return List.of(first);
        }
        browser.open(SharedBackoffice.PROCESS.address().resolve(first));
        return Stream.concat(Stream.of(first), links(Pattern.compile(Pattern.quote(first) + "\\?tab=.*")).stream())
                .toList();
    }

    private List<String> links(Pattern wanted) {
        return browser.driver().executeScript(LINKS) instanceof List<?> links
                ? links.stream()
                        .map(String::valueOf)
                        .filter(link -> wanted.matcher(link).matches())
                        .distinct()
                        .toList()
                : List.of();
    }

    private List<String> findings(String path, boolean pictured) {
        URI address = SharedBackoffice.PROCESS.address().resolve(path);
        String name = path.substring("/backoffice/".length()).replaceAll("\\W+", "-");
        browser.width(1440, 900);
        List<String> all = new ArrayList<>();
        PageFindings found = pictured ? browser.visit(address) : browser.visitFurther(address);
        found.all().forEach(finding -> all.add(path + ": " + finding));
        browser.missingTexts().forEach(text -> all.add(path + ": " + text));
        if (pictured) {
            browser.picture(SHOTS.resolve(name + "-1440.png"));
        }
        browser.width(390, 844);
        if (browser.scrollsSideways()) {
            all.add(path + " scrolls sideways");
        }
        if (pictured) {
            browser.picture(SHOTS.resolve(name + "-390.png"));
        }
        browser.width(1440, 900);
        return all;
    }
}
