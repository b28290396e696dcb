package de.wirtschaftsstandort.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Goes through pages with one browser and one load each: axe on every page, wide and light; of the first page of each
 * kind with the contrast of colours, also narrow and dark, with pictures. Every page is narrowed to 320 px to see whether it scrolls sideways.
 */
final class PageTour {

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

    private final Browser browser;
    private final Function<String, URI> address;
    private final Path pictures;
    private final Set<String> seen = new TreeSet<>();

    PageTour(Browser browser, Function<String, URI> address, Path pictures) {
        this.browser = browser;
        this.address = address;
        this.pictures = pictures;
    }

    /** What is wrong, each with the page's path in front; empty when nothing is. */
    List<String> visit(List<String> paths) {
        List<String> faults = new ArrayList<>();
        for (String path : paths) {
            for (String finding : visit(path)) {
                faults.add(path + ": " + finding);
            }
        }
        return faults;
    }

    private List<String> visit(String path) {
        browser.dark(false);
        browser.width(WIDE, 900);
        boolean first = seen.add(PageKinds.kind(path));
        URI page = address.apply(path);
        PageFindings found = first ? browser.visit(page) : browser.visitFurther(page);
        List<String> findings = new ArrayList<>(found.all());
        browser.missingTexts().forEach(text -> findings.add("text missing: " + text));
        if (first) {
            everyLook(path, findings);
        }
        browser.width(NARROWEST, 800);
        if (browser.scrollsSideways()) {
            findings.add("scrolls sideways at 320 px");
        }
        return findings;
    }

    private void everyLook(String path, List<String> findings) {
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
