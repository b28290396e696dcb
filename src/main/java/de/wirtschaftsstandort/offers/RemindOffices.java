package de.wirtschaftsstandort.offers;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.enquiry.EnquiryForm;
import de.wirtschaftsstandort.enquiry.Offices;
import de.wirtschaftsstandort.outbound.MailOutbox;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Asks each office by one mail to look through its plots and buildings again, when the first term is over and once more when
 * they are demoted. What is remembered and the mail are one transaction, so no offer is asked about twice.
 */
final class RemindOffices {

    private static final Logger LOG = LoggerFactory.getLogger(RemindOffices.class);

    private final PublicOffers offers;
    private final ContentNodes published;
    private final MailOutbox outbox;
    private final TransactionOperations transactions;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final String backoffice;

    RemindOffices(
            PublicOffers offers,
            ContentNodes published,
            MailOutbox outbox,
            TransactionOperations transactions,
            JdbcClient jdbc,
            Clock clock,
            String backoffice) {
        this.offers = offers;
        this.published = published;
        this.outbox = outbox;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
        this.backoffice = backoffice;
    }

    /** Who is asked, and who hears the answer. */
    private record Office(String address, Optional<String> replyTo) {}

    /** Answers how many mails were put into the outbox. Offers without an office wait until there is one. */
    int run() {
        Map<Office, List<Offer>> byOffice = new LinkedHashMap<>();
        for (Offer offer : offers.toConfirm()) {
            office(offer)
                    .ifPresent(office -> byOffice.merge(
                            office, List.of(offer), (known, more) -> Stream.concat(known.stream(), more.stream())
                                    .toList()));
        }
        int mails = 0;
        for (Map.Entry<Office, List<Offer>> asked : byOffice.entrySet()) {
            if (isReminded(asked.getKey(), asked.getValue())) {
                mails++;
            }
        }
        if (mails > 0) {
            LOG.info("{} offices asked to confirm what is said of their offers", mails);
        }
        return mails;
    }

    /** An address nobody can write to keeps no other office from its mail. */
    private boolean isReminded(Office office, List<Offer> asked) {
        try {
            return Boolean.TRUE.equals(transactions.execute(status -> {
                List<Offer> fresh = asked.stream().filter(this::isNew).toList();
                if (fresh.isEmpty()) {
                    return false;
                }
                outbox.put(FreshnessMail.to(office.address(), office.replyTo(), fresh, backoffice));
                return true;
            }));
        } catch (RuntimeException failed) {
            LOG.warn("an office is not asked this time: {}", failed.getMessage());
            return false;
        }
    }

    /** The contact of the offer, else the county's own office, which hears all answers. */
    private Optional<Office> office(Offer offer) {
        Optional<String> county = Offices.addressFor(EnquiryForm.CONTACT, offer.site());
        return offer.node()
                .text("contact")
                .flatMap(NodeId::parse)
                .flatMap(id -> published.find("contacts", id))
                .flatMap(RemindOffices::address)
                .or(() -> county)
                .map(address -> new Office(address, county));
    }

    private static Optional<String> address(ContentNode contact) {
        return Stream.of("email", "fallbackEmail")
                .flatMap(name -> contact.text(name).stream())
                .map(String::strip)
                .filter(address -> address.contains("@"))
                .findFirst();
    }

    /** Also remembers it; of two rounds at once one does. */
    private boolean isNew(Offer offer) {
        return jdbc.sql(
                                """
                                insert into offers.reminder_sent (workspace, node, confirmed_on, step, sent_at)
                                values (?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(
                                offer.node().workspace(),
                                offer.node().id().value(),
                                offer.confirmedOn().map(Object::toString).orElse(""),
                                offer.stand().name(),
                                Timestamp.from(clock.instant()))
                        .update()
                > 0;
    }
}
