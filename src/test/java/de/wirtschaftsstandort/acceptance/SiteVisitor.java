package de.wirtschaftsstandort.acceptance;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads one site of a running application under the site's own host name. */
record SiteVisitor(RawHttp http, String host) {

    private static final Pattern LOCATION = Pattern.compile("<loc>([^<]+)</loc>");
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"#]+)[^\"]*\"");
    private static final int MOST_ADDRESSES = 2_000;

    RawHttp.Answer get(String target) {
        return http.getAt(host, target);
    }

    String origin() {
        return "http://" + host + ":" + http.port();
    }

    /** The paths the sitemap lists; every address has to lie on this host. */
    Set<String> sitemap() {
        Set<String> paths = new TreeSet<>();
        LOCATION.matcher(get("/sitemap.xml").text()).results().forEach(found -> {
            String address = found.group(1);
            if (!address.startsWith(origin() + "/")) {
                throw new AssertionError("the sitemap of " + host + " lists " + address);
            }
            paths.add(address.substring(origin().length()));
        });
        return paths;
    }

    /** Everything on this host that the sitemap or a page leads to, with its answer. */
    Map<String, RawHttp.Answer> everything() {
        Map<String, RawHttp.Answer> answers = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(sitemap());
        open.addAll(List.of("/", "/en", "/robots.txt", "/sitemap.xml"));
        while (!open.isEmpty() && answers.size() < MOST_ADDRESSES) {
            String path = open.poll();
            if (answers.containsKey(path)) {
                continue;
            }
            RawHttp.Answer answer = get(path);
            answers.put(path, answer);
            if (answer.header("Content-Type").startsWith("text/html")) {
                LINK.matcher(answer.text())
                        .results()
                        .map(found -> found.group(1).replace("&amp;", "&"))
                        .map(link -> link.startsWith(origin()) ? link.substring(origin().length()) : link)
                        .filter(link -> link.startsWith("/"))
                        .forEach(open::add);
            }
        }
        return answers;
    }
}
