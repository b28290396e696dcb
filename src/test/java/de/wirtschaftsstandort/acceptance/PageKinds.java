package de.wirtschaftsstandort.acceptance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** Pages that share a template: the items of one kind. Every other page is a kind of its own, the same in both languages. */
final class PageKinds {

    private static final Pattern ITEM = Pattern.compile(
            "(?:/en)?(/.*/(?:gemeinden|branchenkatalog|produkte|projekte|flaechen|immobilien|gebiete|veranstaltungen|erfolgsgeschichten|kampagnen|publikationen|podcast|leistungen)|/branchenkatalog)/[^/]+");

    private PageKinds() {}

    static String kind(String path) {
        var item = ITEM.matcher(path);
        return item.matches() ? item.group(1) + "/*" : path.replaceFirst("^/en(?=/|$)", "");
    }

    /** Of the items of each kind in each language the first, the one with the least and the one with the most to show. */
    static List<String> examples(List<String> paths, ToIntFunction<String> length) {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        for (String path : paths) {
            String language = path.startsWith("/en/") || path.equals("/en") ? "en" : "de";
            kinds.computeIfAbsent(language + " " + kind(path), kind -> new ArrayList<>())
                    .add(path);
        }
        Set<String> examples = new LinkedHashSet<>();
        for (List<String> pages : kinds.values()) {
            examples.add(pages.get(0));
            pages.stream().min(Comparator.comparingInt(length)).ifPresent(examples::add);
            pages.stream().max(Comparator.comparingInt(length)).ifPresent(examples::add);
        }
        return List.copyOf(examples);
    }
}
