package de.wirtschaftsstandort.offers;

import de.wirtschaftsstandort.catalogue.Freshness;
import de.wirtschaftsstandort.security.AuditLog;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff keep of leads: begin one by hand, record and correct steps, delete one begun by mistake. */
@Service
@OnlyWithBackoffice
public class KeepLeads {

    private final Leads leads;
    private final AuditLog audit;
    private final Freshness today;

    KeepLeads(Leads leads, AuditLog audit, Freshness today) {
        this.leads = leads;
        this.audit = audit;
        this.today = today;
    }

    /** @param fault end of the key of a sentence; empty when done */
    public record Answer(String fault, Optional<UUID> lead) {

        public boolean isDone() {
            return fault.isEmpty();
        }
    }

    /** @param campaign reference and name of what brought them here; empty texts for nothing */
    @Transactional
    public Answer begin(Offer offer, LeadStep step, LocalDate day, String campaign, String campaignName) {
        if (day.isAfter(today.today())) {
            return new Answer("ahead", Optional.empty());
        }
        Lead lead = new Lead(
                UUID.randomUUID(),
                offer.site().name(),
                offer.node().workspace(),
                offer.node().id().value(),
                offer.name(),
                campaign,
                campaignName,
                Optional.empty(),
                Map.of(step, day));
        leads.add(lead);
        audit.record("offer.lead.begun", lead.name(), step + " " + day);
        return new Answer("", Optional.of(lead.id()));
    }

    /** Also corrects the day of a step. */
    @Transactional
    public Answer record(Lead lead, LeadStep step, LocalDate day) {
        Optional<String> fault = lead.fault(step, day, today.today());
        if (fault.isEmpty()) {
            leads.set(lead.id(), step, day);
            audit.record("offer.lead.step", lead.name(), step + " " + day);
        }
        return new Answer(fault.orElse(""), Optional.of(lead.id()));
    }

    @Transactional
    public void remove(Lead lead, LeadStep step) {
        if (leads.remove(lead.id(), step)) {
            audit.record("offer.lead.stepRemoved", lead.name(), step.name());
        }
    }

    @Transactional
    public void delete(Lead lead) {
        if (leads.delete(lead.id())) {
            audit.record("offer.lead.deleted", lead.name(), "");
        }
    }
}
