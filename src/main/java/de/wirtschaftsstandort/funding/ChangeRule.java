package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Gives a rule a new value from a day on; the old value stays for the days before and in every report made by then. */
@Component
public class ChangeRule {

    private static final Set<String> GRADES = Set.of("A", "B", "C");

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final RuleBook rules;
    private final BudgetYears years;
    private final JdbcClient jdbc;

    ChangeRule(Bookkeeping bookkeeping, Permissions permissions, RuleBook rules, BudgetYears years, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.rules = rules;
        this.years = years;
        this.jdbc = jdbc;
    }

    /** For what was read in a Saxon or programme source, which is reason enough. */
    public void change(
            Actor actor, ProgrammeId programme, RuleKey key, JsonNode value, LocalDate validFrom, String source) {
        change(actor, programme, new RuleChange(key, value, validFrom, source, "A", source));
    }

    /** @throws Refused when the value cannot be applied, nobody says where it comes from, or a closed year would change */
    public void change(Actor actor, ProgrammeId programme, RuleChange change) {
        bookkeeping.book(programme, booking -> {
            Setting old = write(actor, programme, change, booking);
            booking.note(
                    actor,
                    "Regel geändert",
                    change.key().key(),
                    old.value().toString(),
                    change.value() + " ab " + change.validFrom(),
                    change.reason().equals(change.source())
                            ? change.source()
                            : change.reason() + " (" + change.source() + ")");
            return change;
        });
    }

    /** Checks and stores; answers the value that held on the day until now. */
    Setting write(Actor actor, ProgrammeId programme, RuleChange change, Booking booking) {
        permissions.require(actor, FundingAction.CHANGE_RULES, programme);
        Setting old = rules.require(programme, change.key(), change.validFrom());
        Complaints complaints = new Complaints();
        RuleForm.complaint(change.key(), change.value())
                .ifPresent(sentence -> complaints.when(true, "value", sentence));
        complaints
                .blank(change.source(), "source", "Bitte sagen, woher die Regel kommt, z. B. Bescheid und Ziffer.")
                .blank(change.reason(), "reason", "Bitte sagen, warum sich die Regel ändert.")
                .when(!GRADES.contains(change.certainty()), "certainty", "Bitte den Grad angeben: A, B oder C.")
                .when(
                        change.value().equals(old.value())
                                && !old.validFrom().isAfter(change.validFrom())
                                && change.certainty().equals(old.certainty())
                                && change.source().equals(old.source()),
                        "value",
                        "Genau das gilt an diesem Tag schon.")
                .when(
                        IntStream.rangeClosed(
                                        change.validFrom().getYear(),
                                        booking.today().getYear())
                                .anyMatch(year -> years.isClosed(programme, year)),
                        "validFrom",
                        "Ab diesem Tag liegt ein abgeschlossenes Jahr; abgeschlossene Jahre behalten ihre Regeln.")
                .refuse();
        jdbc.sql(
                        """
                        insert into funding.rule (programme_id, key, value, valid_from, source, certainty, reason, recorded_by, recorded_at)
                        values (?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        programme.value(),
                        change.key().key(),
                        change.value().toString(),
                        change.validFrom(),
                        change.source(),
                        change.certainty(),
                        change.reason(),
                        actor.user().value(),
                        booking.timestamp())
                .update();
        return old;
    }
}
