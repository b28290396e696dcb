package de.wirtschaftsstandort.funding;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sets up a steering group or a working group; a working group gets the seats the rules demand. */
@Component
public class FoundBody {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final RuleBook rules;
    private final JdbcClient jdbc;

    FoundBody(Bookkeeping bookkeeping, Permissions permissions, RuleBook rules, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.rules = rules;
        this.jdbc = jdbc;
    }

    /** With a simple majority. */
    public BodyId found(Actor actor, ProgrammeId programme, Body.Kind kind, String name, boolean deciding) {
        return found(actor, programme, kind, name, deciding, Majority.SIMPLE);
    }

    /** Without a notice, open to circular votes. */
    public BodyId found(
            Actor actor, ProgrammeId programme, Body.Kind kind, String name, boolean deciding, Majority majority) {
        return found(actor, programme, kind, name, deciding, majority, RulesOfProcedure.NONE);
    }

    /** @param deciding whether its votes bind; else they are advice */
    public BodyId found(
            Actor actor,
            ProgrammeId programme,
            Body.Kind kind,
            String name,
            boolean deciding,
            Majority majority,
            RulesOfProcedure procedure) {
        return bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.RECORD_DECISION, programme);
            int known = jdbc.sql("select count(*) from funding.body where programme_id = ? and name = ?")
                    .params(programme.value(), name)
                    .query(Integer.class)
                    .single();
            Complaints complaints = new Complaints()
                    .blank(name, "name", "Bitte das Gremium benennen.")
                    .when(known > 0, "name", "Ein Gremium „" + name + "“ gibt es schon.");
            procedure.check("noticeDays", complaints);
            complaints.refuse();
            int id = jdbc.sql("insert into funding.body"
                            + " (programme_id, kind, name, competence, quorum_bp, majority, notice_days, circular)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?) returning id")
                    .params(
                            programme.value(),
                            kind.name(),
                            name,
                            deciding ? "DECIDING" : "ADVISING",
                            rules.require(programme, RuleKey.STEERING_QUORUM, booking.today())
                                    .number(),
                            majority.name(),
                            procedure.noticeDays(),
                            procedure.circular())
                    .query(Integer.class)
                    .single();
            if (kind == Body.Kind.WORKING) {
                rules.require(programme, RuleKey.WORKING_GROUP_SEATS, booking.today()).texts().stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .forEach((seat, minimum) -> jdbc.sql("insert into funding.body_seat values (?, ?, ?)")
                                .params(id, seat, minimum.intValue())
                                .update());
            }
            booking.note(actor, "Gremium eingerichtet", name, "", kind.name(), "");
            return new BodyId(id);
        });
    }
}
