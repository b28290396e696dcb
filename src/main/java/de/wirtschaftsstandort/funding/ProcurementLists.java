package de.wirtschaftsstandort.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes B7. */
@Component
public class ProcurementLists {

    private final Programmes programmes;
    private final Procurements procurements;
    private final Parties parties;
    private final AwardSchemes schemes;

    ProcurementLists(Programmes programmes, Procurements procurements, Parties parties, AwardSchemes schemes) {
        this.programmes = programmes;
        this.procurements = procurements;
        this.parties = parties;
        this.schemes = schemes;
    }

    /** Those the actor may read, as they stood. */
    public ProcurementList make(Actor actor, ProgrammeId programme, AsOf asOf) {
        Map<MeasureId, Measure> measures = programmes.measuresById(programme, asOf);
        List<Procurement> all = procurements.all(programme, asOf);
        Map<ProcurementId, List<Offer>> offers = procurements.offers(programme, asOf);
        Map<ProcurementId, Integer> invited = procurements.invited(programme, asOf);
        List<Procurement> shown = procurements.of(actor, programme, asOf);
        return new ProcurementList(
                shown.stream()
                        .map(one -> new ProcurementList.Row(
                                one.number(),
                                one.subject(),
                                one.measures().stream()
                                        .map(id -> Objects.requireNonNull(measures.get(id))
                                                .code())
                                        .sorted()
                                        .toList(),
                                one.estimatedNet(),
                                one.procedure().map(Procedure::label).orElse(""),
                                procurements.advice(one, all, asOf.knownAt()),
                                invited.getOrDefault(one.id(), 0),
                                offers.getOrDefault(one.id(), List.of()).size(),
                                one.winner()
                                        .map(id ->
                                                parties.require(programme, id).name())
                                        .orElse(""),
                                one.awardedNet(),
                                one.awardedGross(),
                                one.awardedOn(),
                                one.bidderInformationOn(),
                                missing(one, offers.getOrDefault(one.id(), List.of()))))
                        .toList(),
                shown.stream()
                        .filter(one -> one.state().isAwarded())
                        .flatMap(one -> compared(programme, one, offers.getOrDefault(one.id(), List.of())))
                        .toList());
    }

    private Stream<ProcurementList.Compared> compared(ProgrammeId programme, Procurement one, List<Offer> offers) {
        return schemes.ranking(one.id(), offers).stream().flatMap(ranking -> ranking.rows().stream()
                .map(row -> new ProcurementList.Compared(
                        one.number(),
                        ranking.scheme(),
                        parties.require(programme, row.offer().bidder()).name(),
                        row)));
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
