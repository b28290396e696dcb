package de.wirtschaftsstandort.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Makes B7. */
@Component
public class ProcurementLists {

    private final Programmes programmes;
    private final Procurements procurements;
    private final Parties parties;

    ProcurementLists(Programmes programmes, Procurements procurements, Parties parties) {
        this.programmes = programmes;
        this.procurements = procurements;
        this.parties = parties;
    }

    /** Those the actor may read, as they stood. */
    public ProcurementList make(Actor actor, ProgrammeId programme, AsOf asOf) {
        Map<MeasureId, Measure> measures = programmes.measuresById(programme, asOf);
        List<Procurement> all = procurements.all(programme, asOf);
        Map<ProcurementId, List<Offer>> offers = procurements.offers(programme, asOf);
        Map<ProcurementId, Integer> invited = procurements.invited(programme, asOf);
        return new ProcurementList(procurements.of(actor, programme, asOf).stream()
                .map(one -> new ProcurementList.Row(
                        one.number(),
                        one.subject(),
                        one.measures().stream()
                                .map(id ->
                                        Objects.requireNonNull(measures.get(id)).code())
                                .sorted()
                                .toList(),
                        one.estimatedNet(),
                        one.procedure().map(Procedure::label).orElse(""),
                        procurements.advice(one, all, asOf.knownAt()),
                        invited.getOrDefault(one.id(), 0),
                        offers.getOrDefault(one.id(), List.of()).size(),
                        one.winner()
                                .map(id -> parties.require(programme, id).name())
                                .orElse(""),
                        one.awardedNet(),
                        one.awardedGross(),
                        one.awardedOn(),
                        one.bidderInformationOn(),
                        missing(one, offers.getOrDefault(one.id(), List.of()))))
                .toList());
    }

    static List<String> missing(Procurement one, List<Offer> offers) {
        List<String> missing = new ArrayList<>();
        if (one.procedureReason().isBlank()) {
            missing.add("Begründung des Verfahrens");
        }
        if (one.lotDecision().isBlank()) {
            missing.add("Entscheidung über Lose");
        }
        if (offers.stream()
                .anyMatch(offer -> !offer.formallyOk() && offer.rejectedReason().isBlank())) {
            missing.add("Gründe ausgeschlossener Angebote");
        }
        if (one.state().isAwarded() && one.awardReason().isBlank()) {
            missing.add("Begründung des Zuschlags");
        }
        return missing;
    }
}
