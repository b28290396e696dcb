package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.funding.FundingTerms;
import de.wirtschaftsstandort.funding.GermanDate;
import de.wirtschaftsstandort.funding.PlanVersion;
import de.wirtschaftsstandort.funding.Plans;
import de.wirtschaftsstandort.funding.RuleBook;
import de.wirtschaftsstandort.funding.RuleKey;
import de.wirtschaftsstandort.funding.TermsInForce;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shared.CountyTime;
import de.wirtschaftsstandort.shell.BackofficeMessages;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What every report says of itself: programme, as of when, which plan, under which decision, made by whom, and the notice of funding. */
@Component
@OnlyWithBackoffice
class ReportHead {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm:ss 'Uhr'", Locale.GERMANY);
    private static final int SHOWN_OF_HASH = 12;

    private final Plans plans;
    private final TermsInForce terms;
    private final RuleBook rules;
    private final BackofficeMessages messages;

    ReportHead(Plans plans, TermsInForce terms, RuleBook rules, BackofficeMessages messages) {
        this.plans = plans;
        this.terms = terms;
        this.rules = rules;
        this.messages = messages;
    }

    Report around(Desk asked, Paper paper, ReportQuery query) {
        Desk desk = new Desk(asked.actor(), asked.programme(), asked.now(), messages.in(Locale.GERMAN));
        return new Report(
                paper.key().toUpperCase(Locale.ROOT) + " " + paper.title(),
                "de",
                facts(desk, paper, query),
                paper.sections(desk, query),
                rules.require(desk.id(), RuleKey.PUBLICITY_NOTICE, query.asOf()).text());
    }

    private List<Report.Fact> facts(Desk desk, Paper paper, ReportQuery query) {
        FundingTerms inForce = terms.of(desk.id(), query.asOf());
        List<Report.Fact> facts = new ArrayList<>(List.of(
                new Report.Fact(
                        "Programm",
                        desk.programme().name() + " (" + desk.programme().code() + ")"),
                new Report.Fact("Zuwendungsempfänger", desk.programme().applicant()),
                new Report.Fact("Stand", GermanDate.format(query.asOf().day())),
                new Report.Fact(
                        "Kenntnisstand", MOMENT.format(query.asOf().knownAt().atZone(CountyTime.ZONE))),
                new Report.Fact("Zeitraum", query.period().toString())));
        paper.selection(query).ifPresent(selection -> facts.add(new Report.Fact("Auswahl", selection)));
        facts.addAll(List.of(
                new Report.Fact("Planfassung", plan(desk, query)),
                new Report.Fact("Grundlage", inForce.source() + ", " + inForce.approved()),
                new Report.Fact(
                        "Bewilligungsbehörde",
                        rules.require(desk.id(), RuleKey.FUNDING_BODY, query.asOf())
                                .text()),
                new Report.Fact("Erstellt von", desk.actor().user().value())));
        return facts;
    }

    private String plan(Desk desk, ReportQuery query) {
        return plans.versions(desk.id(), query.asOf().knownAt()).stream()
                .filter(version -> !version.validFrom().isAfter(query.asOf().day()))
                .max(Comparator.comparingInt(PlanVersion::number))
                .map(version -> version.number() + " " + version.label() + ", Prüfsumme "
                        + version.hash()
                                .substring(
                                        0,
                                        Math.min(SHOWN_OF_HASH, version.hash().length())))
                .orElse("noch keine");
    }
}
