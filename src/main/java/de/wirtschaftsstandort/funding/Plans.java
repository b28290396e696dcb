package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads plans: current ones from the ledger, frozen ones from their pictures. */
@Component
public class Plans {

    private record Cell(MeasureId measure, int year, Money money) {}

    private final JdbcClient jdbc;

    Plans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sum of the ledger. */
    public Plan of(ProgrammeId programme, AsOf asOf) {
        return plan(jdbc.sql(
                        """
                        select e.measure_id, e.year, sum(e.delta_cents) as cents
                          from funding.plan_entry e join funding.measure m on m.id = e.measure_id
                         where m.programme_id = :programme and e.effective_on <= :day and e.recorded_at <= :known
                         group by e.measure_id, e.year
                        """)
                .param("programme", programme.value())
                .param("day", asOf.day())
                .param("known", Timestamp.from(asOf.knownAt()))
                .query((row, n) -> cell(row))
                .list());
    }

    /** The ledger to its last entry, whenever it takes effect. */
    Plan current(ProgrammeId programme) {
        return of(programme, AsOf.everything());
    }

    /** All versions by number. */
    public List<PlanVersion> versions(ProgrammeId programme) {
        return versions(programme, AsOf.EVER);
    }

    /** Those frozen by an instant, by number; the first counts always. */
    public List<PlanVersion> versions(ProgrammeId programme, Instant knownAt) {
        return versions(programme, knownAt, "");
    }

    private List<PlanVersion> versions(ProgrammeId programme, Instant knownAt, String condition) {
        return jdbc.sql("select * from funding.plan_version where programme_id = ? and (number = 1 or frozen_at <= ?)"
                        + " and frozen_at is not null " + condition + " order by number")
                .params(programme.value(), Timestamp.from(knownAt))
                .query((row, n) -> new PlanVersion(
                        row.getInt("number"),
                        row.getString("label"),
                        PlanVersion.Kind.valueOf(row.getString("kind")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("frozen_hash"),
                        row.getBoolean("is_approved_base"),
                        frozen(row.getInt("id"))))
                .list();
    }

    /** What the first version held; empty before it was frozen. */
    Plan first(ProgrammeId programme) {
        return plan(jdbc.sql(
                        """
                        select l.measure_id, l.year, l.cents from funding.plan_version_line l
                         where l.plan_version_id = (select id from funding.plan_version
                                                     where programme_id = ? and frozen_at is not null order by number limit 1)
                        """)
                .param(programme.value())
                .query((row, n) -> cell(row))
                .list());
    }

    /** The version virements are measured against. */
    PlanVersion approvedBase(ProgrammeId programme) {
        return versions(programme, AsOf.EVER, "and is_approved_base").stream()
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("programme " + programme.value() + " has no approved plan"));
    }

    /** The lines of the version that virements were measured against, as far as was on record. */
    Plan approvedBase(ProgrammeId programme, AsOf asOf) {
        return plan(jdbc.sql(
                        """
                        select measure_id, year, cents from funding.plan_version_line
                         where plan_version_id = funding.approved_base_as_of(?, ?)
                        """)
                .params(programme.value(), Timestamp.from(asOf.knownAt()))
                .query((row, n) -> cell(row))
                .list());
    }

    /** Versions whose picture is no longer the one that was hashed; empty when all hold. */
    public List<Integer> tamperedVersions(ProgrammeId programme) {
        return jdbc.sql(
                        """
                        select number from funding.plan_version
                         where programme_id = ? and frozen_at is not null
                           and frozen_hash is distinct from funding.plan_version_hash(id)
                         order by number
                        """)
                .param(programme.value())
                .query(Integer.class)
                .list();
    }

    /** Planned beyond the grant and marked so, per year. */
    public SortedMap<Integer, Money> ownFundsBeyondGrant(ProgrammeId programme, AsOf asOf) {
        SortedMap<Integer, Money> perYear = new TreeMap<>();
        jdbc.sql(
                        """
                        select year, sum(cents) as cents from funding.own_funds_beyond_grant
                         where programme_id = :programme and effective_on <= :day and recorded_at <= :known group by year
                        """)
                .param("programme", programme.value())
                .param("day", asOf.day())
                .param("known", Timestamp.from(asOf.knownAt()))
                .query((row, n) -> perYear.put(row.getInt("year"), Money.ofCents(row.getLong("cents"))))
                .list();
        return perYear;
    }

    private Plan frozen(int version) {
        return plan(jdbc.sql("select measure_id, year, cents from funding.plan_version_line where plan_version_id = ?")
                .param(version)
                .query((row, n) -> cell(row))
                .list());
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(
                new MeasureId(row.getInt("measure_id")), row.getInt("year"), Money.ofCents(row.getLong("cents")));
    }

    private static Plan plan(List<Cell> cells) {
        SortedMap<MeasureId, SortedMap<Integer, Money>> byMeasure = new TreeMap<>();
        cells.forEach(cell -> byMeasure
                .computeIfAbsent(cell.measure(), none -> new TreeMap<>())
                .put(cell.year(), cell.money()));
        return new Plan(byMeasure);
    }
}
