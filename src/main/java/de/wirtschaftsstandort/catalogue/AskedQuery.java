package de.wirtschaftsstandort.catalogue;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an address asks of a page, as a query: where a page leads to itself in another language, it asks the same. */
public final class AskedQuery {

    private AskedQuery() {}

    /**
     * @param list {@code companies} or {@code plots}, whose parameters are read; other texts for pages without such a list
     * @param more parameters the page reads beside
     * @param asked answers the values of a parameter, none for an absent one
     * @return as it follows the path: with a question mark, or empty
     */
    public static String of(String list, List<String> more, Function<String, List<String>> asked) {
        return SearchAddress.read(
                        Stream.concat(parameters(list).stream(), more.stream())
                                .distinct()
                                .toList(),
                        asked)
                .query();
    }

    private static List<String> parameters(String list) {
        return switch (list) {
            case "companies" -> CompanyFinder.PARAMETERS;
            case "plots" -> PlotFinder.PARAMETERS;
            default -> List.of();
        };
    }
}
