package de.wirtschaftsstandort.funding;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sets up another programme beside those there are; its plan becomes version 1, frozen. */
@Component
public class CreateProgramme {

    private final TransactionOperations transactions;
    private final JdbcClient jdbc;
    private final RuleDefaults defaults;
    private final Permissions permissions;
    private final AuditTrail audit;
    private final Clock clock;

    CreateProgramme(
            TransactionOperations transactions,
            JdbcClient jdbc,
            RuleDefaults defaults,
            Permissions permissions,
            AuditTrail audit,
            Clock clock) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.defaults = defaults;
        this.permissions = permissions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Whoever leads a programme may set up another.
     *
     * @throws Refused with everything the outline gets wrong
     */
    public ProgrammeId create(Actor actor, ProgrammeOutline outline) {
        check(actor, outline);
        return Objects.requireNonNull(transactions.execute(status -> write(actor, outline)));
    }

    /**
     * Whether it could be set up, without doing it.
     *
     * @throws Refused with everything the outline gets wrong
     */
    public void check(Actor actor, ProgrammeOutline outline) {
        if (!permissions.allowsSomewhere(actor, FundingAction.CREATE_PROGRAMME)) {
            throw new NotPermitted("Ein Programm richtet die Programmleitung ein.");
        }
        List<Complaint> complaints = outline.complaints();
        if (!complaints.isEmpty()) {
            throw new Refused(complaints);
        }
        if (jdbc.sql("select count(*) from funding.programme where code = ?")
                        .param(outline.code())
                        .query(Integer.class)
                        .single()
                > 0) {
            throw taken(outline);
        }
    }

    private static Refused taken(ProgrammeOutline outline) {
        return new Refused("code", "Ein Programm „" + outline.code() + "“ gibt es schon.");
    }

    private ProgrammeId write(Actor actor, ProgrammeOutline outline) {
        Instant now = clock.instant();
        int programme = jdbc.sql(
                        """
                        insert into funding.programme (code, name, applicant, planned_from, planned_to) values (?, ?, ?, ?, ?)
                        on conflict (code) do nothing returning id
                        """)
                .params(
                        outline.code(),
                        outline.name(),
                        outline.applicant(),
                        outline.planned().from(),
                        outline.planned().to())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> taken(outline));
        int dimension = insert(
                "insert into funding.dimension (programme_id, key, label, is_primary) values (?, 'primary', ?, true)"
                        + " returning id",
                programme,
                outline.dimension());
        List<Integer> categories = new ArrayList<>();
        for (String category : outline.categories()) {
            categories.add(insert(
                    "insert into funding.category (dimension_id, number, name_de, name_en) values (?, ?, ?, ?)"
                            + " returning id",
                    dimension,
                    categories.size() + 1,
                    category,
                    category));
        }
        int version = insert(
                "insert into funding.plan_version (programme_id, number, label, kind) values (?, 1, 'Konzept',"
                        + " 'CONCEPT') returning id",
                programme);
        for (ProgrammeOutline.NewMeasure measure : outline.measures()) {
            int id = insert(
                    """
                    insert into funding.measure (programme_id, number, title_de, title_en, public_de, public_en)
                    values (?, ?, ?, ?, '', '') returning id
                    """,
                    programme,
                    measure.number(),
                    measure.title(),
                    measure.title());
            jdbc.sql("insert into funding.measure_category values (?, ?, ?)")
                    .params(id, dimension, categories.get(measure.category() - 1))
                    .update();
            measure.quarters().forEach(quarter -> jdbc.sql("insert into funding.measure_quarter values (?, ?)")
                    .params(id, quarter.toString())
                    .update());
            measure.plan().forEach((year, money) -> {
                if (money.isPositive()) {
                    jdbc.sql(
                                    """
                                    insert into funding.plan_entry
                                        (measure_id, year, delta_cents, plan_version_id, effective_on, recorded_at)
                                    values (?, ?, ?, ?, ?, ?)
                                    """)
                            .params(
                                    id,
                                    year,
                                    money.cents(),
                                    version,
                                    outline.planned().from(),
                                    Timestamp.from(now))
                            .update();
                }
            });
        }
        PlanFreeze.freezeAsBase(jdbc, version, outline.planned().from(), now);
        defaults.seed(new ProgrammeId(programme), outline.planned().from(), FundingBody.stated(outline.fundingBody()));
        // Nobody else knows of the programme before this commits: the chain of its entries begins here.
        audit.append(
                new ProgrammeId(programme),
                now,
                actor,
                "Programm eingerichtet",
                outline.code(),
                "",
                outline.name() + ", " + outline.planned(),
                outline.fundingBody());
        return new ProgrammeId(programme);
    }

    private int insert(String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(Integer.class).single();
    }
}
