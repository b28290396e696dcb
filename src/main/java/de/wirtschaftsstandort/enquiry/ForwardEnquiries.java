package de.wirtschaftsstandort.enquiry;

import de.wirtschaftsstandort.outbound.MailOutbox;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.site.Sites;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts what came in into the outbox, once each; what has no receiver yet waits until the county enters one. */
final class ForwardEnquiries {

    private static final Logger LOG = LoggerFactory.getLogger(ForwardEnquiries.class);

    private static final int AT_ONCE = 100;

    private final EnquiryTable table;
    private final Sites sites;
    private final MailOutbox outbox;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Set<String> complained = new HashSet<>();

    ForwardEnquiries(
            EnquiryTable table, Sites sites, MailOutbox outbox, TransactionTemplate transactions, Clock clock) {
        this.table = table;
        this.sites = sites;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    void run() {
        for (Site site : sites.all()) {
            for (EnquiryForm form : EnquiryForm.values()) {
                transactions.executeWithoutResult(status -> forward(form, site));
            }
        }
    }

    private void forward(EnquiryForm form, Site site) {
        Optional<String> address = Offices.addressFor(form, site);
        for (Enquiry enquiry : table.unforwarded(form, site.name(), address.isPresent() ? AT_ONCE : 1)) {
            if (address.isPresent()) {
                outbox.put(EnquiryMail.to(address.get(), enquiry));
                ConfirmationMail.of(enquiry, address.get()).ifPresent(outbox::put);
                table.forwarded(enquiry.id(), clock.instant());
            } else {
                complain(form, site);
            }
        }
    }

    private void complain(EnquiryForm form, Site site) {
        String setting = "forms." + form.key() + ".to";
        if (complained.add(site.name() + " " + setting)) {
            LOG.warn("site {}: parameter {} names no address, what visitors send waits", site.name(), setting);
        }
    }
}
