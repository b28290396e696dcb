package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.site.ContentMapping;
import de.wirtschaftsstandort.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One reading of a path: which node it may mean.
 *
 * @param selectors parts between tildes at the end of the path
 * @param extension without dot; empty for none
 */
record NodeAddress(ContentMapping mapping, NodePath path, List<String> selectors, String extension) {

    private static final Pattern SELECTORS = Pattern.compile("([^~]+)~([\\w~-]{1,100})~(?:\\.(\\w{1,8}))?");

    /** All readings, those of the longest mapping first and in each the literal one first. */
    static List<NodeAddress> readings(String text, Site site) {
        List<NodeAddress> readings = new ArrayList<>();
        for (ContentMapping mapping : site.mappings()) {
            String prefix = mapping.uriPrefix();
            if (text.equals(prefix)) {
                readings.add(new NodeAddress(mapping, mapping.handlePrefix(), List.of(), ""));
            } else if (text.startsWith(prefix + "/")) {
                readings(mapping, text.substring(prefix.length()), site, readings);
            } else {
                prefixWithExtension(mapping, text, site, readings);
            }
        }
        return readings;
    }

    private static void readings(ContentMapping mapping, String rest, Site site, List<NodeAddress> readings) {
        readings.add(new NodeAddress(mapping, below(mapping, rest), List.of(), ""));
        int lastStep = rest.lastIndexOf('/') + 1;
        Matcher selectors = SELECTORS.matcher(rest).region(lastStep, rest.length());
        if (selectors.matches()) {
            String extension = selectors.group(3) == null ? "" : selectors.group(3);
            readings.add(new NodeAddress(
                    mapping,
                    below(mapping, rest.substring(0, selectors.end(1))),
                    List.of(selectors.group(2).split("~", -1)),
                    extension));
            return;
        }
        int dot = rest.lastIndexOf('.');
        if (dot > lastStep && isPageExtension(rest.substring(dot + 1), site)) {
            readings.add(new NodeAddress(
                    mapping, below(mapping, rest.substring(0, dot)), List.of(), rest.substring(dot + 1)));
        }
    }

    /** {@code /news.html} for the mapping {@code /news}. */
    private static void prefixWithExtension(
            ContentMapping mapping, String text, Site site, List<NodeAddress> readings) {
        String prefix = mapping.uriPrefix();
        if (!prefix.isEmpty() && text.startsWith(prefix + ".")) {
            String extension = text.substring(prefix.length() + 1);
            if (isPageExtension(extension, site)) {
                readings.add(new NodeAddress(mapping, mapping.handlePrefix(), List.of(), extension));
            }
        }
    }

    private static boolean isPageExtension(String extension, Site site) {
        return extension.equals("html") || extension.equals(site.extension());
    }

    private static NodePath below(ContentMapping mapping, String rest) {
        if (rest.equals("/")) {
            return mapping.handlePrefix();
        }
        return NodePath.of(mapping.handlePrefix().isRoot() ? rest : mapping.handlePrefix() + rest);
    }
}
