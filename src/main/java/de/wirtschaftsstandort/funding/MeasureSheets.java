package de.wirtschaftsstandort.funding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what there is about a measure, for those who may read its figures. */
@Component
public class MeasureSheets {

    static final String ENTITY = "measure";

    private final Permissions permissions;
    private final Programmes programmes;
    private final Figures figures;
    private final Schedules schedules;
    private final Lights lights;
    private final Commitments commitments;
    private final Receipts receipts;
    private final Procurements procurements;
    private final MeasureProgress progress;
    private final Documents documents;
    private final AuditTrail audit;

    MeasureSheets(
            Permissions permissions,
            Programmes programmes,
            Figures figures,
            Schedules schedules,
            Lights lights,
            Commitments commitments,
            Receipts receipts,
            Procurements procurements,
            MeasureProgress progress,
            Documents documents,
            AuditTrail audit) {
        this.permissions = permissions;
        this.programmes = programmes;
        this.figures = figures;
        this.schedules = schedules;
        this.lights = lights;
        this.commitments = commitments;
        this.receipts = receipts;
        this.procurements = procurements;
        this.progress = progress;
        this.documents = documents;
        this.audit = audit;
    }

    /** The measures whose figures the actor may read, with all their years together, by number. */
    public Map<Measure, Cell> readable(Actor actor, ProgrammeId programme, AsOf asOf) {
        Map<MeasureId, Cell> cells = figures.compute(programme, asOf).stream()
                .collect(Collectors.groupingBy(
                        Cell::measure, Collectors.collectingAndThen(Collectors.toList(), Cell::sum)));
        Map<Measure, Cell> readable = new LinkedHashMap<>();
        programmes.measures(programme).stream()
                .filter(measure -> isReadable(actor, programme, measure))
                .forEach(measure -> readable.put(measure, cells.getOrDefault(measure.id(), Cell.EMPTY)));
        return readable;
    }

    private boolean isReadable(Actor actor, ProgrammeId programme, Measure measure) {
        return permissions.allows(actor, FundingAction.READ_FIGURES, programme, List.of(measure.id()));
    }

    /** Empty when the programme has no such measure or the actor may not read it. */
    public Optional<MeasureSheet> find(Actor actor, ProgrammeId programme, int number, AsOf asOf) {
        return programmes.measures(programme).stream()
                .filter(measure -> measure.number() == number && isReadable(actor, programme, measure))
                .findFirst()
                .map(measure -> sheet(actor, programme, measure, asOf));
    }

    private MeasureSheet sheet(Actor actor, ProgrammeId programme, Measure measure, AsOf asOf) {
        Schedule schedule = schedules.compute(programme, asOf);
        List<Commitment> orders = commitments.ofMeasure(measure.id());
        List<Receipt> paid = receipts.ofMeasure(measure.id());
        List<Document> files = new ArrayList<>(
                documents.linkedTo(programme, ENTITY, measure.id().value()));
        paid.forEach(receipt -> files.addAll(
                documents.linkedTo(programme, Receipts.ENTITY, receipt.id().value())));
        Set<String> numbers = Stream.concat(
                        orders.stream().map(Commitment::number), paid.stream().map(Receipt::number))
                .collect(Collectors.toSet());
        return new MeasureSheet(
                measure,
                figures.compute(programme, asOf).stream()
                        .filter(cell -> cell.measure().equals(measure.id()))
                        .collect(Collectors.toMap(Cell::year, Function.identity(), (one, other) -> one, TreeMap::new)),
                schedule.rows().stream()
                        .filter(row -> row.code().equals(measure.code()))
                        .findFirst()
                        .orElseThrow(),
                schedule.quarters(),
                lights.compute(programme, asOf).stream()
                        .filter(reading -> reading.measure().id().equals(measure.id()))
                        .findFirst()
                        .orElseThrow(),
                orders,
                paid,
                procurements.of(actor, programme).stream()
                        .filter(one -> one.measures().contains(measure.id()))
                        .toList(),
                progress.milestones(programme).stream()
                        .filter(one -> one.measure().equals(measure.id()))
                        .toList(),
                progress.indicators(programme, asOf).stream()
                        .filter(one -> one.measure().equals(measure.id()))
                        .toList(),
                files.stream().distinct().toList(),
                permissions.allows(actor, FundingAction.READ_AUDIT, programme, List.of(measure.id()))
                        ? audit.about(programme, measure.code(), numbers)
                        : List.of());
    }
}
