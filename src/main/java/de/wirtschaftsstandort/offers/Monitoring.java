package de.wirtschaftsstandort.offers;

import de.wirtschaftsstandort.catalogue.Freshness;
import de.wirtschaftsstandort.catalogue.StateHistory;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The yearly monitoring: area of the public plots by municipality and estate as of the last day of the year, or today, and the
 * steps of the year. Which state a plot had says its history; a plot without one counts as it is today.
 */
public final class Monitoring {

    private final PublicOffers offers;
    private final Leads leads;
    private final FunnelTables funnels;
    private final ContentNodes drafts;
    private final Freshness clock;

    Monitoring(PublicOffers offers, Leads leads, FunnelTables funnels, ContentNodes drafts, Freshness clock) {
        this.offers = offers;
        this.leads = leads;
        this.funnels = funnels;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Square metres and the leads of one place. */
    private static final class Sums {

        private final List<Lead> leads = new ArrayList<>();
        private int plots;
        private long available;
        private long reserved;
        private long taken;
        private long takenInYear;

        private void add(Sums other) {
            leads.addAll(other.leads);
            plots += other.plots;
            available += other.available;
            reserved += other.reserved;
            taken += other.taken;
            takenInYear += other.takenInYear;
        }
    }

    /**
     * @param words answers the text of a message key
     * @param dayWords answers a day as the language writes it
     */
    public Report of(int year, String language, Function<String, String> words, Function<LocalDate, String> dayWords) {
        LocalDate today = clock.today();
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate asOf = end.isAfter(today) ? today : end;
        List<Lead> all = leads.all();
        List<Report.Section> sections = new ArrayList<>();
        sections.add(new Report.Section(
                words.apply("monitoring.areas"),
                List.of(words.apply("monitoring.areas.text")),
                List.of(),
                List.of(areas(year, asOf, all, words))));
        for (Table table : funnels.of(all, year, words)) {
            sections.add(Report.Section.of(table.caption(), table));
        }
        return new Report(
                words.apply("monitoring.title") + " " + year,
                language,
                List.of(
                        new Report.Fact(words.apply("monitoring.asOf"), dayWords.apply(asOf)),
                        new Report.Fact(words.apply("monitoring.made"), dayWords.apply(today))),
                sections,
                words.apply("monitoring.notice"));
    }

    private Table areas(int year, LocalDate asOf, List<Lead> all, Function<String, String> words) {
        Map<String, Map<String, Sums>> places = new TreeMap<>();
        for (Offer offer : offers.all()) {
            if (offer.node().workspace().equals("plots")) {
                count(offer.node(), year, asOf, sums(places, offer.node(), words));
            }
        }
        for (Lead lead : all) {
            funnels.item(lead).ifPresent(item -> sums(places, item, words).leads.add(lead));
        }
        List<Table.Column> columns = new ArrayList<>(List.of(
                Table.Column.header(words.apply("monitoring.place")),
                Table.Column.number(words.apply("monitoring.plots"))));
        for (String column : List.of("available", "reserved", "taken", "takenInYear")) {
            columns.add(Table.Column.number(words.apply("monitoring." + column)));
        }
        Arrays.stream(LeadStep.values())
                .forEach(step -> columns.add(Table.Column.number(words.apply("leads.steps." + step))));
        Table.Builder table =
                Table.of(words.apply("monitoring.areas") + " " + year, columns.toArray(Table.Column[]::new));
        Sums total = new Sums();
        places.forEach((municipality, estates) -> {
            Sums sum = new Sums();
            estates.values().forEach(sum::add);
            estates.forEach(
                    (estate, one) -> table.row(Table.Weight.PLAIN, row(municipality + ", " + estate, one, year)));
            table.row(Table.Weight.SUBTOTAL, row(municipality, sum, year));
            total.add(sum);
        });
        return table.row(Table.Weight.TOTAL, row(words.apply("leads.sum"), total, year))
                .build();
    }

    private Sums sums(Map<String, Map<String, Sums>> places, ContentNode item, Function<String, String> words) {
        String municipality = funnels.municipality(item).orElse(words.apply("leads.municipality.gone"));
        String estate = item.text("estate")
                .flatMap(NodeId::parse)
                .flatMap(id -> drafts.find("estates", id))
                .flatMap(node -> node.text("name"))
                .orElse(words.apply("monitoring.noEstate"));
        return places.computeIfAbsent(municipality, name -> new TreeMap<>())
                .computeIfAbsent(estate, name -> new Sums());
    }

    private static void count(ContentNode plot, int year, LocalDate asOf, Sums sums) {
        String state = StateHistory.stateOn(plot, asOf);
        sums.plots += state.isEmpty() || state.equals("withdrawn") ? 0 : 1;
        switch (state) {
            case "available" -> sums.available += metres(plot, "areaFree");
            case "reserved", "option" -> sums.reserved += metres(plot, "areaTotal");
            case "sold", "let" -> {
                sums.taken += metres(plot, "areaTotal");
                boolean inYear = StateHistory.of(plot)
                        .on(asOf)
                        .filter(change -> change.since().getYear() == year)
                        .isPresent();
                sums.takenInYear += inYear ? metres(plot, "areaTotal") : 0;
            }
            default -> {}
        }
    }

    private static long metres(ContentNode plot, String property) {
        return plot.property(PropertyKey.of(property))
                .map(PropertyValue::first)
                .filter(Number.class::isInstance)
                .map(number -> ((Number) number).longValue())
                .orElse(0L);
    }

    private static List<Value> row(String name, Sums sums, int year) {
        Funnel funnel = Funnel.of(sums.leads, year);
        List<Value> values = new ArrayList<>(List.of(
                Value.words(name),
                Value.of(sums.plots),
                Value.area(sums.available),
                Value.area(sums.reserved),
                Value.area(sums.taken),
                Value.area(sums.takenInYear)));
        Arrays.stream(LeadStep.values()).forEach(step -> values.add(Value.of(funnel.count(step))));
        return values;
    }
}
