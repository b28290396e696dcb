package de.wirtschaftsstandort.offers;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.reference.Municipalities;
import de.wirtschaftsstandort.reference.Municipality;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The steps of a year by offer, by municipality and by campaign, with the deals in a hundred leads. */
public final class FunnelTables {

    private final ContentNodes drafts;
    private final Municipalities municipalities;

    FunnelTables(ContentNodes drafts, Municipalities municipalities) {
        this.drafts = drafts;
        this.municipalities = municipalities;
    }

    /** Rows without any step in the year are left out; the last one is the sum. */
    public List<Table> of(List<Lead> leads, int year, Function<String, String> words) {
        return List.of(
                table("offer", leads, year, words, Lead::name),
                table("municipality", leads, year, words, lead -> item(lead)
                        .flatMap(this::municipality)
                        .orElse(words.apply("leads.municipality.gone"))),
                table(
                        "campaign",
                        leads,
                        year,
                        words,
                        lead -> lead.campaign().isEmpty() ? words.apply("leads.campaign.none") : lead.campaignName()));
    }

    /** The name of the municipality an item lies in. */
    Optional<String> municipality(ContentNode item) {
        return item.text("municipality").flatMap(municipalities::find).map(Municipality::name);
    }

    /** As editors have it, for what is no longer public still lies somewhere. */
    Optional<ContentNode> item(Lead lead) {
        return drafts.find(lead.workspace(), new NodeId(lead.node()));
    }

    private static Table table(
            String group, List<Lead> leads, int year, Function<String, String> words, Function<Lead, String> key) {
        Map<String, List<Lead>> groups = new TreeMap<>();
        leads.forEach(lead -> groups.computeIfAbsent(key.apply(lead), name -> new ArrayList<>())
                .add(lead));
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.header(words.apply("leads.by." + group)));
        Arrays.stream(LeadStep.values())
                .forEach(step -> columns.add(Table.Column.number(words.apply("leads.steps." + step))));
        columns.add(Table.Column.number(words.apply("leads.conversion")));
        Table.Builder table =
                Table.of(words.apply("leads.by." + group + ".caption"), columns.toArray(Table.Column[]::new));
        groups.forEach((name, some) -> {
            Funnel funnel = Funnel.of(some, year);
            if (!funnel.isEmpty()) {
                table.row(Table.Weight.PLAIN, row(name, funnel));
            }
        });
        return table.row(Table.Weight.TOTAL, row(words.apply("leads.sum"), Funnel.of(leads, year)))
                .build();
    }

    private static List<Value> row(String name, Funnel funnel) {
        List<Value> values = new ArrayList<>();
        values.add(Value.words(name));
        Arrays.stream(LeadStep.values()).forEach(step -> values.add(Value.of(funnel.count(step))));
        values.add(funnel.conversion().map(Value::perCent).orElseGet(Value::none));
        return values;
    }
}
