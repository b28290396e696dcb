package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.reference.References;
import de.wirtschaftsstandort.search.DescribeItems;
import de.wirtschaftsstandort.search.WordSource;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.ContentYaml;
import de.wirtschaftsstandort.support.FixedSites;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The bootstrapped items of the demo county in memory. */
final class DemoContent {

    private static final Path BOOTSTRAPS = Path.of("light-modules/nordsachsen/bootstraps");
    private static final Path SYNONYMS = Path.of("light-modules/standort/bootstraps");

    private DemoContent() {}

    static ContentTree of(String... workspaces) {
        ContentTree tree = ContentTree.empty(Stage.PUBLIC);
        for (String workspace : workspaces) {
            try {
                for (Path file : files(workspace)) {
                    ContentYaml.read(tree, workspace, Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return tree;
    }

    /** What the domains know of the items. */
    static DescribeItems traits() {
        CompanyTraits companies = new CompanyTraits(References.classification());
        SiteTraits sites = new SiteTraits(References.municipalities());
        return item -> companies.traits(item).or(() -> sites.traits(item));
    }

    /** What the domains know of words. */
    static WordSource words() {
        Site site = new Site("nordsachsen", "", List.of(), List.of(Locale.GERMAN), List.of(), "", "", Map.of());
        return new ReferenceWords(
                References.classification(), References.municipalities(), new FixedSites(List.of(site)));
    }

    private static List<Path> files(String workspace) {
        return workspace.equals("synonyms")
                ? List.of(SYNONYMS.resolve("synonyms.deutsch.yaml"), SYNONYMS.resolve("synonyms.englisch.yaml"))
                : List.of(BOOTSTRAPS.resolve(workspace + ".nordsachsen.yaml"));
    }
}
