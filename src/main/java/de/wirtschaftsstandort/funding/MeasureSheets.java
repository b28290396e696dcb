package de.wirtschaftsstandort.funding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final MeasureStatuses statuses;
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
            MeasureStatuses statuses,
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
        this.statuses = statuses;
        this.audit = audit;
    }

    /** The measures whose figures the actor may read, with all their years together, by number. */
    public Map<Measure, Cell> readable(Actor actor, ProgrammeId programme, AsOf asOf) {
        Map<MeasureId, Cell> cells = figures.compute(programme, asOf).stream()
                .collect(Collectors.groupingBy(
                        Cell::measure, Collectors.collectingAndThen(Collectors.toList(), Cell::sum)));
        Map<Measure, Cell> readable = new LinkedHashMap<>();
        programmes.measures(programme, asOf).stream()
                .filter(measure -> isReadable(actor, programme, measure))
                .forEach(measure -> readable.put(measure, cells.getOrDefault(measure.id(), Cell.EMPTY)));
        return readable;
    }

    private boolean isReadable(Actor actor, ProgrammeId programme, Measure measure) {
        return permissions.allows(actor, FundingAction.READ_FIGURES, programme, List.of(measure.id()));
    }

    /** Empty when the programme has no such measure or the actor may not read it. */
    public Optional<MeasureSheet> find(Actor actor, ProgrammeId programme, int number, AsOf asOf) {
        return programmes.measures(programme, asOf).stream()
                .filter(measure -> measure.number() == number && isReadable(actor, programme, measure))
                .findFirst()
                .map(measure -> whole(
                        actor,
                        programme,
                        asOf,
                        sheet(measure, gather(actor, programme, asOf), commitments.ofMeasure(measure.id()))));
    }

    /** Those the actor may read, by number and without receipts, files and history; each thing is read once for all of them. */
    public List<MeasureSheet> brief(Actor actor, ProgrammeId programme, AsOf asOf) {
        Gathered gathered = gather(actor, programme, asOf);
        Map<MeasureId, List<Commitment>> orders = new HashMap<>();
        commitments.of(programme, asOf).forEach(order -> order.lines().stream()
                .map(Commitment.Line::measure)
                .distinct()
                .forEach(measure -> orders.computeIfAbsent(measure, none -> new ArrayList<>())
                        .add(order)));
        return programmes.measures(programme, asOf).stream()
                .filter(measure -> isReadable(actor, programme, measure))
                .map(measure -> sheet(measure, gathered, orders.getOrDefault(measure.id(), List.of())))
                .toList();
    }

    /** What is read for all measures at once. */
    private record Gathered(
            Map<MeasureId, List<Cell>> cells,
            Map<String, Schedule.Row> rows,
            List<Quarter> quarters,
            Map<MeasureId, Lights.Reading> lights,
            List<Procurement> procurements,
            Map<MeasureId, List<Milestone>> milestones,
            Map<MeasureId, List<Indicator>> indicators) {}

    private Gathered gather(Actor actor, ProgrammeId programme, AsOf asOf) {
        Schedule schedule = schedules.compute(programme, asOf);
        return new Gathered(
                figures.compute(programme, asOf).stream().collect(Collectors.groupingBy(Cell::measure)),
                schedule.rows().stream().collect(Collectors.toMap(Schedule.Row::code, Function.identity())),
                schedule.quarters(),
                lights.compute(programme, asOf).stream()
                        .collect(Collectors.toMap(reading -> reading.measure().id(), Function.identity())),
                procurements.of(actor, programme, asOf),
                progress.milestones(programme, asOf).stream().collect(Collectors.groupingBy(Milestone::measure)),
                progress.indicators(programme, asOf).stream().collect(Collectors.groupingBy(Indicator::measure)));
    }

    private static MeasureSheet sheet(Measure measure, Gathered gathered, List<Commitment> orders) {
        return new MeasureSheet(
                measure,
                gathered.cells().getOrDefault(measure.id(), List.of()).stream()
                        .collect(Collectors.toMap(Cell::year, Function.identity(), (one, other) -> one, TreeMap::new)),
                Objects.requireNonNull(gathered.rows().get(measure.code())),
                gathered.quarters(),
                Objects.requireNonNull(gathered.lights().get(measure.id())),
                orders,
                List.of(),
                gathered.procurements().stream()
                        .filter(one -> one.measures().contains(measure.id()))
                        .toList(),
                gathered.milestones().getOrDefault(measure.id(), List.of()),
                gathered.indicators().getOrDefault(measure.id(), List.of()),
                List.of(),
                List.of(),
                List.of());
    }

    private MeasureSheet whole(Actor actor, ProgrammeId programme, AsOf asOf, MeasureSheet brief) {
        Measure measure = brief.measure();
        List<Receipt> paid = receipts.ofMeasure(measure.id());
        List<Document> files = new ArrayList<>(
                documents.linkedTo(programme, ENTITY, Set.of(measure.id().value())));
        files.addAll(documents.linkedTo(
                programme,
                Receipts.ENTITY,
                paid.stream().map(receipt -> receipt.id().value()).collect(Collectors.toSet())));
        Set<String> numbers = Stream.concat(
                        brief.orders().stream().map(Commitment::number),
                        paid.stream().map(Receipt::number))
                .collect(Collectors.toSet());
        return brief.with(
                paid,
                files.stream().distinct().toList(),
                statuses.of(measure.id(), asOf),
                permissions.allows(actor, FundingAction.READ_AUDIT, programme, List.of(measure.id()))
                        ? audit.about(programme, measure.code(), numbers)
                        : List.of());
    }
}
