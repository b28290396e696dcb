package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says what a need demands before anything is recorded, and which records may be parts of the same need. */
@Component
public class AdviseProcedure {

    /** Orders that recur are valued over twelve months (section 3 (10) VgV); further apart nobody suspects a split. */
    private static final int DAYS = 365;

    private static final String ITSELF = "neu";

    private final Procurements procurements;

    AdviseProcedure(Procurements procurements) {
        this.procurements = procurements;
    }

    /** As if the need were on record already. */
    public ProcedureAdvice of(ProgrammeId programme, NewProcurement need) {
        Map<String, ProcedureAdvice.Part> parts =
                new TreeMap<>(Procurements.parts(procurements.all(programme), need.needKey()));
        parts.put(ITSELF, new ProcedureAdvice.Part(need.estimatedNet(), Optional.empty()));
        return procurements.advice(programme, parts, AsOf.everythingUpTo(need.estimatedOn()));
    }

    /** Sentences about records for the same measures within a year under another need; empty when none would matter. */
    public List<String> neighbours(ProgrammeId programme, NewProcurement need) {
        return neighbours(programme, need.needKey(), need.measures(), need.estimatedOn(), of(programme, need));
    }

    List<String> neighbours(Procurement one) {
        return one.state() == Procurement.State.CANCELLED
                ? List.of()
                : neighbours(
                        one.programme(), one.needKey(), one.measures(), one.estimatedOn(), procurements.advice(one));
    }

    private List<String> neighbours(
            ProgrammeId programme, String needKey, Set<MeasureId> measures, LocalDate day, ProcedureAdvice own) {
        List<Procurement> near = procurements.all(programme).stream()
                .filter(other -> other.state() != Procurement.State.CANCELLED
                        && !Spelling.same(other.needKey(), needKey)
                        && !Collections.disjoint(other.measures(), measures)
                        && Math.abs(ChronoUnit.DAYS.between(other.estimatedOn(), day)) <= DAYS)
                .toList();
        Money together = near.stream().map(Procurement::estimatedNet).reduce(own.value(), Money::plus);
        Procedure required =
                ProcedureAdvice.of(together, Map.of(), own.thresholds()).required();
        return near.isEmpty() || own.required().satisfies(required)
                ? List.of()
                : List.of("Für dieselbe Maßnahme gibt es innerhalb eines Jahres auch "
                        + near.stream()
                                .map(other -> other.number() + " „" + other.subject() + "“")
                                .collect(Collectors.joining(", "))
                        + ". Ist es derselbe Bedarf, sind es zusammen " + together.format("de")
                        + " netto, und nötig ist: " + required.label()
                        + ". Dann bitte den Bedarf bei allen gleich benennen.");
    }
}
