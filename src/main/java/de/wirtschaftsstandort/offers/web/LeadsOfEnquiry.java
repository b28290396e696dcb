package de.wirtschaftsstandort.offers.web;

import de.wirtschaftsstandort.enquiry.EnquiryWay;
import de.wirtschaftsstandort.enquiry.KeptEnquiry;
import de.wirtschaftsstandort.offers.OfferActions;
import de.wirtschaftsstandort.security.Action;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.Set;
import org.springframework.stereotype.Component;

/** From an enquiry about plots or buildings to what became of it. */
@Component
@OnlyWithBackoffice
class LeadsOfEnquiry implements EnquiryWay {

    private static final Set<String> OFFERS = Set.of("plots", "buildings");

    @Override
    public Action action() {
        return OfferActions.READ;
    }

    @Override
    public String key() {
        return "leads.ofEnquiry";
    }

    @Override
    public String address(KeptEnquiry enquiry) {
        boolean aboutOffers = enquiry.answers().stream()
                .flatMap(answer -> answer.subjects().stream())
                .anyMatch(subject -> OFFERS.contains(subject.workspace()));
        return aboutOffers ? OfferSections.PATH + "?enquiry=" + enquiry.id() : "";
    }
}
