package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.AwardCriterion;
import de.wirtschaftsstandort.funding.AwardScheme;
import de.wirtschaftsstandort.funding.OfferRanking;
import de.wirtschaftsstandort.funding.PartyId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How offers compare, on the screen of a procurement. */
final class RankingTables {

    private RankingTables() {}

    /** @param companies names by bidder */
    static Table of(Desk desk, OfferRanking ranking, Map<PartyId, String> companies) {
        List<Table.Column> columns = new ArrayList<>(
                List.of(Cells.number(desk, "rank"), Cells.header(desk, "supplier"), Cells.number(desk, "net")));
        ranking.scheme()
                .criteria()
                .forEach(one -> columns.add(Table.Column.number(one.name() + " (" + one.weight() + " %)")));
        columns.add(Cells.number(desk, "total-points"));
        columns.add(Cells.text(desk, "point-reasons"));
        Table.Builder table = Table.of(desk.text("funding.procurement.ranking"), columns.toArray(Table.Column[]::new));
        Locale language = Locale.forLanguageTag(desk.texts().language());
        for (OfferRanking.Row row : ranking.rows()) {
            List<Value> values = new ArrayList<>(List.of(
                    Value.of(row.rank()),
                    Value.words(companies.getOrDefault(row.offer().bidder(), "")),
                    Value.of(row.offer().net())));
            ranking.scheme().criteria().forEach(one -> values.add(Value.words(decimal(row.points(one), language))));
            values.add(Value.words(decimal(row.total(), language)));
            values.add(Value.words(reasons(ranking.scheme(), row)));
            table.row(values.toArray(Value[]::new));
        }
        return table.build();
    }

    private static String decimal(BigDecimal number, Locale language) {
        return String.format(language, "%.2f", number);
    }

    private static String reasons(AwardScheme scheme, OfferRanking.Row row) {
        return scheme.judged().stream()
                .map(one -> one.name() + ": " + row.reasons().getOrDefault(one.position(), ""))
                .collect(Collectors.joining("; "));
    }

    /** All criteria of an offer in a line, in German as the reports are. */
    static String points(AwardScheme scheme, OfferRanking.Row row) {
        return scheme.criteria().stream()
                .map(one -> one.name() + " " + one.weight() + " %: " + decimal(row.points(one), Locale.GERMANY)
                        + (one.byPrice() ? "" : " (" + row.reasons().getOrDefault(one.position(), "") + ")"))
                .collect(Collectors.joining("; "));
    }

    /** By which formula the price counts; empty where it does not. */
    static Optional<String> formula(AwardScheme scheme) {
        return scheme.criteria().stream()
                .filter(AwardCriterion::byPrice)
                .findFirst()
                .map(one -> scheme.formula().label());
    }
}
