package de.wirtschaftsstandort.rest;

import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.ContentQuery.Order;
import de.wirtschaftsstandort.content.NodeFilter;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.rest.RequestParameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the parameters of a request for many nodes as a query that stays within what the endpoint opens. */
final class QueryReading {

    private static final Set<String> RESERVED = Set.of("q", "orderBy", "offset", "limit", "lang", "version");
    private static final Pattern ORDER = Pattern.compile("(\\S+)(?:\\s+(asc|desc))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final int LARGEST_OFFSET = 1_000_000;
    private static final int MOST_ORDERS = 5;
    private static final int LONGEST_WORDS = 200;

    private final Endpoint endpoint;
    private final PropertyNames names;
    private final TextSearch search;

    QueryReading(Endpoint endpoint, PropertyNames names, TextSearch search) {
        this.endpoint = endpoint;
        this.names = names;
        this.search = search;
    }

    /** @throws RestRefused with what is wrong */
    ContentQuery read(RequestParameters parameters) {
        if (parameters.only("version").isPresent()) {
            throw RestRefused.badRequest("There is only the published version.");
        }
        List<NodeFilter> filters = new ArrayList<>();
        parameters
                .only("q")
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> filters.add(words(words)));
        FilterReading reading = new FilterReading(names);
        for (Parameter parameter : parameters.all()) {
            if (!RESERVED.contains(parameter.name())) {
                filters.add(reading.read(parameter));
            }
        }
        ContentQuery query = endpoint.nodeTypes()
                .within(ContentQuery.in(endpoint.workspace()).below(endpoint.rootPath()))
                .filtered(filters)
                .ordered(orders(parameters.only("orderBy").orElse("")));
        return query.page(
                number(parameters, "offset", 0, 0, LARGEST_OFFSET),
                number(parameters, "limit", endpoint.limit(), 1, Endpoint.LARGEST_LIMIT));
    }

    private NodeFilter words(String words) {
        if (words.length() > LONGEST_WORDS) {
            throw RestRefused.invalidQuery("The parameter 'q' takes at most " + LONGEST_WORDS + " characters.");
        }
        return search.matching(endpoint.workspace(), words);
    }

    private List<Order> orders(String written) {
        if (written.isBlank()) {
            return List.of();
        }
        List<Order> orders = new ArrayList<>();
        for (String part : written.split(",", -1)) {
            Matcher order = ORDER.matcher(part.strip());
            if (!order.matches() || orders.size() == MOST_ORDERS) {
                throw RestRefused.invalidQuery("The parameter 'orderBy' takes at most " + MOST_ORDERS
                        + " properties, separated by commas, each with asc or desc behind it.");
            }
            PropertyKey key = order.group(1).equals("@name") ? ContentQuery.NAME : names.require(order.group(1));
            orders.add(new Order(key, "desc".equalsIgnoreCase(order.group(2))));
        }
        return orders;
    }

    private static int number(RequestParameters parameters, String name, int usual, int least, int most) {
        String written = parameters.only(name).orElse(String.valueOf(usual));
        int number = NUMBER.matcher(written).matches() ? Integer.parseInt(written) : -1;
        if (number < least || number > most) {
            throw RestRefused.badRequest(
                    "The parameter '" + name + "' takes a whole number from " + least + " to " + most + ".");
        }
        return number;
    }
}
