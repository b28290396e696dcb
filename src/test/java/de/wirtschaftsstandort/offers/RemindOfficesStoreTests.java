package de.wirtschaftsstandort.offers;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.catalogue.Freshness;
import de.wirtschaftsstandort.catalogue.PlotQuestions;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.content.TestStore;
import de.wirtschaftsstandort.outbound.Mail;
import de.wirtschaftsstandort.shared.CountyTime;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.NodeBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom it asks, about what, how often; the outbox keeps the mails in a list. */
class RemindOfficesStoreTests {

    private static final String TOWN = "370f826f-5016-5ea4-a0af-b2bd187d8d31";

    private final TestStore store = TestStore.fresh();
    private final ContentTree tree = ContentTree.empty(Stage.PUBLIC);
    private final List<Mail> outbox = new ArrayList<>();

    private static NodeBuilder plot(String name, String confirmedOn) {
        return NodeBuilder.aNode("/kreis/" + name, "mgnl:content")
                .set("title", "Feld " + name)
                .set("siteNo", "NOS-1-" + name)
                .set("state", "available")
                .set(
                        Freshness.CONFIRMED_ON,
                        PropertyValue.of(LocalDate.parse(confirmedOn)
                                .atStartOfDay(CountyTime.ZONE)
                                .toOffsetDateTime()));
    }

    private int run(String today) {
        Clock clock = Clock.fixed(
                LocalDate.parse(today).atTime(9, 0).atZone(CountyTime.ZONE).toInstant(), CountyTime.ZONE);
        PublicOffers offers = new PublicOffers(
                OneCounty.withOffice("wirtschaft@kreis.example"), tree, PlotQuestions.freshness(clock));
        return new RemindOffices(
                        offers,
                        tree,
                        outbox::add,
                        store.transactions(),
                        JdbcClient.create(store.database()),
                        clock,
                        "https://kreis.example/")
                .run();
    }

    @Test
    void asksOnceWhenTheTermIsOverAndOnceWhenTheOfferIsDemoted() {
        tree.add("plots", plot("a", "2025-08-31"));

        assertThat(run("2026-02-27")).isZero();
        assertThat(run("2026-02-28")).isOne();
        assertThat(run("2026-03-01")).isZero();
        assertThat(run("2026-08-31")).isOne();
        assertThat(run("2026-09-01")).isZero();
        assertThat(outbox.get(0).text())
                .contains("- Feld a (NOS-1-a): zuletzt bestätigt am 31. August 2025\n")
                .contains("https://kreis.example/backoffice/offers/freshness");
        assertThat(outbox.get(1).text()).contains("hinter den bestätigten Angeboten");
    }

    @Test
    void asksAgainAfterAConfirmationGrewOld() {
        tree.add("plots", plot("a", "2024-08-31"));
        assertThat(run("2025-10-01")).isOne();

        tree.add("plots", plot("b", "2025-10-01"));

        assertThat(run("2026-04-01")).isOne();
        assertThat(outbox.get(1).text()).contains("Feld b").doesNotContain("Feld a");
    }

    @Test
    void writesOneMailToEachOfficeAndTheAnswerGoesToTheCounty() {
        tree.add(
                "contacts",
                NodeBuilder.aNode("/kreis/stadt", "mgnl:content").id(TOWN).set("email", "rathaus@stadt.example"));
        tree.add(
                "plots",
                plot("a", "2025-01-01").set("contact", TOWN),
                plot("b", "2025-01-02").set("contact", TOWN),
                plot("c", "2025-01-03"),
                plot("sold", "2025-01-01").set("state", "sold"));

        assertThat(run("2026-02-28")).isEqualTo(2);

        assertThat(outbox).extracting(Mail::to).containsExactly("rathaus@stadt.example", "wirtschaft@kreis.example");
        assertThat(outbox).extracting(Mail::replyTo).containsOnly(Optional.of("wirtschaft@kreis.example"));
        assertThat(outbox.get(0).subject()).contains("zu 2 Angeboten");
        assertThat(outbox.get(0).text()).contains("Feld a", "Feld b").doesNotContain("Feld c", "sold");
    }
}
