package de.wirtschaftsstandort.enquiry;

import de.wirtschaftsstandort.shared.CountyTime;
import de.wirtschaftsstandort.shared.Rounds;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forwards every few seconds and deletes every hour; several processes doing so do no harm. */
final class EnquiryRounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EnquiryRounds.class);

    private static final Duration FORWARD = Duration.ofSeconds(5);
    private static final Duration DELETE = Duration.ofHours(1);

    private final ForwardEnquiries forward;
    private final EnquiryTable table;
    private final Clock clock;
    private final Rounds rounds = new Rounds("enquiries");

    EnquiryRounds(ForwardEnquiries forward, EnquiryTable table, Clock clock) {
        this.forward = forward;
        this.table = table;
        this.clock = clock;
    }

    void start() {
        rounds.every(FORWARD, FORWARD, forward::run);
        rounds.every(FORWARD, DELETE, this::deleteDue);
    }

    /** Deletes what is due today. */
    void deleteDue() {
        int gone = table.delete(LocalDate.ofInstant(clock.instant(), CountyTime.ZONE));
        if (gone > 0) {
            LOG.info("{} enquiries deleted, their time was over", gone);
        }
    }

    @Override
    public void close() {
        rounds.close();
    }
}
