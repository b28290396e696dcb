package de.wirtschaftsstandort.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Goes through pages with one load each, the browsers side by side: axe on every page, wide and light; of the first page of each
 * kind with the contrast of colours, also narrow and dark, with pictures. Every page is narrowed to 320 px to see whether it scrolls sideways.
 */
final class PageTour {

    /** Items of one kind share a template. */
    private static final Pattern ITEM = Pattern.compile(
            "(?:/en)?(/.*/(?:gemeinden|branchenkatalog|produkte|projekte|flaechen|immobilien|gebiete|veranstaltungen|erfolgsgeschichten|kampagnen|publikationen|podcast|leistungen)|/branchenkatalog)/[^/]+");

    /** Many pages below a section are alike: these stand for them on the sheet. */
    private static final Set<String> EXAMPLES = Set.of(
            "branchen+glas-und-keramik",
            "branchen+produkte",
            "gewerbeflaechen+flaechen",
            "service+nachfolge",
            "standort+gemeinden",
            "standort+wirtschaft-in-zahlen");

    private static final Pattern SECTION_PAGE =
            Pattern.compile("(?:aktuell|branchen|gewerbeflaechen|service|standort)\\+[^+]+");

    private static final int WIDE = 1440;
    private static final int NARROW = 390;
    private static final int NARROWEST = 320;

    private final List<Browser> browsers;
    private final Function<String, URI> address;
    private final Path pictures;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    PageTour(List<Browser> browsers, Function<String, URI> address, Path pictures) {
        this.browsers = browsers;
        this.address = address;
        this.pictures = pictures;
    }

    /** What is wrong, each with the page's path in front, in the order of the paths; empty when nothing is. */
    List<String> visit(List<String> paths) {
        Queue<String> open = new ConcurrentLinkedQueue<>(paths);
        Map<String, List<String>> found = new ConcurrentHashMap<>();
        List<CompletableFuture<Void>> tours = browsers.stream()
                .map(browser -> CompletableFuture.runAsync(
                        () -> {
                            for (String path = open.poll(); path != null; path = open.poll()) {
                                found.put(path, visit(browser, path));
                            }
                        },
                        task -> new Thread(task, "page-tour").start()))
                .toList();
        tours.forEach(CompletableFuture::join);
        return paths.stream()
                .flatMap(path -> found.getOrDefault(path, List.of("was not visited")).stream()
                        .map(finding -> path + ": " + finding))
                .toList();
    }

    private List<String> visit(Browser browser, String path) {
        browser.dark(false);
        browser.width(WIDE, 900);
        boolean first = seen.add(kind(path));
        URI page = address.apply(path);
        PageFindings found = first ? browser.visit(page) : browser.visitFurther(page);
        List<String> findings = new ArrayList<>(found.all());
        browser.missingTexts().forEach(text -> findings.add("text missing: " + text));
        if (first) {
            everyLook(browser, path, findings);
        }
        browser.width(NARROWEST, 800);
        if (browser.scrollsSideways()) {
            findings.add("scrolls sideways at 320 px");
        }
        return findings;
    }

    private void everyLook(Browser browser, String path, List<String> findings) {
        String name = name(path);
        browser.picture(pictures.resolve(name + "-1440-light.png"));
        browser.dark(true);
        browser.picture(pictures.resolve(name + "-1440-dark.png"));
        browser.accessibility().forEach(finding -> findings.add("axe dark " + finding));
        browser.width(NARROW, 844);
        browser.picture(pictures.resolve(name + "-390-dark.png"));
        browser.dark(false);
        browser.picture(pictures.resolve(name + "-390-light.png"));
        browser.accessibility().forEach(finding -> findings.add("axe 390 px " + finding));
    }

    /** Items of one kind are one; every other page is a kind of its own, the same in both languages. */
    private static String kind(String path) {
        var item = ITEM.matcher(path);
        return item.matches() ? item.group(1) + "/*" : path.replaceFirst("^/en(?=/|$)", "");
    }

    /** Names of the pictures of one page of each kind, in the order of the address. */
    static List<String> sheet(Path pictures) {
        String look = "-1440-light.png";
        try (Stream<Path> files = Files.list(pictures)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(look))
                    .map(name -> name.substring(0, name.length() - look.length()))
                    .filter(name -> EXAMPLES.contains(name)
                            || !SECTION_PAGE.matcher(name).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(String path) {
        return path.equals("/") ? "home" : path.substring(1).replace('/', '+');
    }
}
