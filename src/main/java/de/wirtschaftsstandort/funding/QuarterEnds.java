package de.wirtschaftsstandort.funding;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks at the end of a quarter; keeps nothing, so that nothing can be out of date. */
@Component
public class QuarterEnds {

    private static final Set<ReceiptState> OPEN =
            EnumSet.of(ReceiptState.RECORDED, ReceiptState.CHECKED, ReceiptState.RELEASED);
    private static final int MOST_RECEIPTS = 500;

    /** What the reports of a measure's quarter come to. */
    private record Filed(boolean accepted, boolean explains) {

        Filed or(Filed other) {
            return new Filed(accepted || other.accepted, explains || other.explains);
        }
    }

    private final Permissions permissions;
    private final Programmes programmes;
    private final TermsInForce terms;
    private final Receipts receipts;
    private final Figures figures;
    private final Lights lights;
    private final JdbcClient jdbc;

    QuarterEnds(
            Permissions permissions,
            Programmes programmes,
            TermsInForce terms,
            Receipts receipts,
            Figures figures,
            Lights lights,
            JdbcClient jdbc) {
        this.permissions = permissions;
        this.programmes = programmes;
        this.terms = terms;
        this.receipts = receipts;
        this.figures = figures;
        this.lights = lights;
        this.jdbc = jdbc;
    }

    /** Quarters of the approved period that have begun, the latest first. */
    public List<Quarter> begun(Actor actor, ProgrammeId programme, AsOf now) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return Quarter.in(terms.of(programme, now).approved()).stream()
                .filter(quarter -> !quarter.firstDay().isAfter(now.day()))
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }

    /** While the latest quarter runs, the one before it is the one to be closed. */
    public Quarter toClose(Actor actor, ProgrammeId programme, AsOf now) {
        List<Quarter> begun = begun(actor, programme, now);
        return begun.stream()
                .filter(quarter -> quarter.lastDay().isBefore(now.day()))
                .findFirst()
                .or(() -> begun.stream().findFirst())
                .orElseGet(() -> Quarter.of(now.day()));
    }

    public QuarterEnd of(Actor actor, ProgrammeId programme, Quarter quarter, AsOf now) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        LocalDate day = quarter.lastDay().isAfter(now.day()) ? now.day() : quarter.lastDay();
        AsOf asOf = new AsOf(day, now.knownAt());
        Map<MeasureId, Filed> filed = filed(programme, quarter, asOf);
        Map<MeasureId, Cell> cells = figures.compute(programme, asOf).stream()
                .filter(cell -> cell.year() == day.getYear())
                .collect(Collectors.toMap(Cell::measure, Function.identity()));
        List<Lights.Reading> readings = lights.compute(programme, asOf);
        return new QuarterEnd(
                quarter,
                asOf,
                receipts.inStates(programme, OPEN, MOST_RECEIPTS).stream()
                        .filter(receipt -> !receipt.receivedOn().isAfter(day))
                        .toList(),
                programmes.measures(programme).stream()
                        .filter(measure -> measure.quarters().contains(quarter))
                        .map(measure -> new QuarterEnd.Report(measure, stage(measure, filed)))
                        .toList(),
                readings.stream()
                        .filter(reading -> reading.budget().light() != Light.GREEN)
                        .map(reading -> new QuarterEnd.Behind(
                                reading.measure(),
                                cells.getOrDefault(reading.measure().id(), Cell.EMPTY),
                                reading.budget()))
                        .toList(),
                readings.stream()
                        .filter(reading -> reading.overall().light() != Light.GREEN
                                && !reading.overall().overridden()
                                && !explained(reading.measure(), filed))
                        .toList());
    }

    private static QuarterEnd.Stage stage(Measure measure, Map<MeasureId, Filed> filed) {
        Filed report = filed.get(measure.id());
        if (report != null) {
            return report.accepted() ? QuarterEnd.Stage.ACCEPTED : QuarterEnd.Stage.WAITING;
        }
        return measure.status() == MeasureStatus.RUNNING ? QuarterEnd.Stage.MISSING : QuarterEnd.Stage.NOT_RUNNING;
    }

    private static boolean explained(Measure measure, Map<MeasureId, Filed> filed) {
        Filed report = filed.get(measure.id());
        return report != null && report.explains();
    }

    /** Reports are written after the quarter, so what is known now counts. */
    private Map<MeasureId, Filed> filed(ProgrammeId programme, Quarter quarter, AsOf asOf) {
        Map<MeasureId, Filed> filed = new HashMap<>();
        jdbc.sql(
                        """
                        select r.measure_id, r.accepted_at is not null as accepted, r.deviation <> '' or r.cause <> '' as explains
                          from funding.progress_report r join funding.measure m on m.id = r.measure_id
                         where m.programme_id = ? and r.quarter = ? and r.submitted_at <= ?
                        """)
                .params(programme.value(), quarter.toString(), Timestamp.from(asOf.knownAt()))
                .query((row, n) -> filed.merge(
                        new MeasureId(row.getInt("measure_id")),
                        new Filed(row.getBoolean("accepted"), row.getBoolean("explains")),
                        Filed::or))
                .list();
        return filed;
    }
}
