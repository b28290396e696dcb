package de.wirtschaftsstandort.enquiry;

import de.wirtschaftsstandort.catalogue.Registration;
import de.wirtschaftsstandort.shared.CountyTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Takes a form that a visitor sent, or says why not. A form sent twice is taken once, with the same ticket. */
public final class ReceiveEnquiry {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiveEnquiry.class);

    private static final int MOST_SUBJECTS = 20;

    private final EnquiryTable table;
    private final FindSubject subjects;
    private final FormStamps stamps;
    private final SenderLimits limits;
    private final Clock clock;

    ReceiveEnquiry(EnquiryTable table, FindSubject subjects, FormStamps stamps, SenderLimits limits, Clock clock) {
        this.table = table;
        this.subjects = subjects;
        this.stamps = stamps;
        this.limits = limits;
        this.clock = clock;
    }

    public Receipt receive(Submission sent) {
        if (!limits.admit(sent.sender())) {
            return Receipt.refused(Refusal.TOO_MANY);
        }
        if (!sent.value(Submission.TRAP).isEmpty()) {
            return Receipt.refused(Refusal.TRAP);
        }
        Map<String, String> faults = faults(sent);
        if (!faults.isEmpty()) {
            return Receipt.refused(Refusal.ANSWERS, faults);
        }
        try {
            return canRegister(sent) ? keep(sent) : Receipt.refused(Refusal.REGISTRATION);
        } catch (DataAccessException | TransactionException failed) {
            // Without its message, which could repeat what the visitor wrote.
            LOG.error(
                    "a form '{}' could not be kept: {}",
                    sent.form().key(),
                    failed.getClass().getName());
            return Receipt.refused(Refusal.AWAY);
        }
    }

    private Receipt keep(Submission sent) {
        FormStamp stamp = stamps.check(sent.form(), sent.value(Submission.STAMP));
        Optional<Refusal> refusal = stamp.refusal();
        if (refusal.isPresent()) {
            return Receipt.refused(refusal.get());
        }
        TicketNumber ticket = TicketNumber.of(sent.form(), stamp);
        Instant now = clock.instant();
        Enquiry enquiry = new Enquiry(
                UUID.randomUUID(),
                sent.form(),
                ticket,
                sent.site(),
                sent.language().toLanguageTag(),
                sent.page(),
                entries(sent),
                now);
        table.add(enquiry, stamp, sent.form().deletedOn(LocalDate.ofInstant(now, CountyTime.ZONE)));
        return Receipt.taken(ticket);
    }

    /** Also true of a form that registers nobody, and of an event that is gone: the office answers. */
    private boolean canRegister(Submission sent) {
        return sent.event()
                .flatMap(event -> subjects.node(event, sent.site()))
                .map(event -> Registration.of(event, clock.instant()) == Registration.OPEN)
                .orElse(true);
    }

    private static Map<String, String> faults(Submission sent) {
        Map<String, String> faults = new LinkedHashMap<>();
        for (FormField field : sent.form().fields()) {
            field.check(sent.value(field.name())).ifPresent(fault -> faults.put(field.name(), fault.key()));
        }
        return faults;
    }

    private Map<String, String> entries(Submission sent) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (FormField field : sent.form().fields()) {
            String value =
                    switch (field.kind()) {
                        case REFERENCE, REFERENCES -> subjects(sent, field);
                        case LINE, TEXT, EMAIL, PHONE, CHOICE -> sent.value(field.name());
                    };
            if (!value.isEmpty()) {
                entries.put(field.name(), value);
            }
        }
        return entries;
    }

    /** What can be found of the items the form names, one in a line. */
    private String subjects(Submission sent, FormField field) {
        return Stream.of(sent.value(field.name()).split(","))
                .distinct()
                .limit(MOST_SUBJECTS)
                .flatMap(reference -> subjects.find(reference.strip(), sent.site()).stream())
                .map(subject -> subject.text().replaceAll("\\R", " "))
                .collect(Collectors.joining("\n"));
    }
}
