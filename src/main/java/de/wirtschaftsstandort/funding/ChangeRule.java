package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Gives a rule a new value from a day on; the old value stays for the days before. */
@Component
public class ChangeRule {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final RuleBook rules;
    private final JdbcClient jdbc;

    ChangeRule(Bookkeeping bookkeeping, Permissions permissions, RuleBook rules, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.rules = rules;
        this.jdbc = jdbc;
    }

    /**
     * @param value JSON as {@link Setting} describes it
     * @throws Refused when the value cannot be applied or nobody says where it comes from
     */
    public void change(
            Actor actor, ProgrammeId programme, RuleKey key, JsonNode value, LocalDate validFrom, String source) {
        bookkeeping.book(programme, entry -> {
            permissions.require(actor, FundingAction.CHANGE_RULES, programme);
            Complaints complaints = new Complaints();
            RuleForm.complaint(key, value).ifPresent(sentence -> complaints.when(true, "value", sentence));
            complaints
                    .blank(source, "source", "Bitte sagen, woher die Regel kommt, z. B. Bescheid und Ziffer.")
                    .refuse();
            Setting old = rules.require(programme, key, validFrom);
            jdbc.sql(
                            """
                            insert into funding.rule (programme_id, key, value, valid_from, source, certainty, recorded_by, recorded_at)
                            values (?, ?, ?::jsonb, ?, ?, 'A', ?, ?)
                            """)
                    .params(
                            programme.value(),
                            key.key(),
                            value.toString(),
                            validFrom,
                            source,
                            actor.user().value(),
                            entry.timestamp())
                    .update();
            entry.note(actor, "Regel geändert", key.key(), old.value().toString(), value + " ab " + validFrom, source);
            return validFrom;
        });
    }
}
