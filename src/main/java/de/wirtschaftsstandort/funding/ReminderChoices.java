package de.wirtschaftsstandort.funding;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which of their roles a person wants mails about deadlines; without a choice in all of them. */
@Component
public class ReminderChoices {

    private final Bookkeeping bookkeeping;
    private final JdbcClient jdbc;

    ReminderChoices(Bookkeeping bookkeeping, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.jdbc = jdbc;
    }

    /** Roles of the actor in the programme for which there are reminders. */
    public List<FundingRole> offered(Actor actor, ProgrammeId programme) {
        return actor.rolesIn(programme).stream()
                .filter(DeadlineKind::concern)
                .sorted()
                .toList();
    }

    /** Those of the roles offered in which the actor is reminded. */
    public Set<FundingRole> wanted(Actor actor, ProgrammeId programme) {
        Set<String> refused =
                Set.copyOf(jdbc.sql("select role from funding.reminder_refused where programme_id = ? and user_id = ?")
                        .params(programme.value(), actor.user().value())
                        .query(String.class)
                        .list());
        return offered(actor, programme).stream()
                .filter(role -> !refused.contains(role.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FundingRole.class)));
    }

    /** A person chooses for themselves. */
    public void choose(Actor actor, ProgrammeId programme, Collection<FundingRole> wanted) {
        List<FundingRole> offered = offered(actor, programme);
        if (offered.isEmpty()) {
            throw new NotPermitted("In diesem Programm gibt es für Sie keine Erinnerungen.");
        }
        bookkeeping.book(programme, booking -> {
            jdbc.sql("delete from funding.reminder_refused where programme_id = ? and user_id = ?")
                    .params(programme.value(), actor.user().value())
                    .update();
            offered.stream().filter(role -> !wanted.contains(role)).forEach(role -> jdbc.sql(
                            "insert into funding.reminder_refused (programme_id, user_id, role) values (?, ?, ?)")
                    .params(programme.value(), actor.user().value(), role.name())
                    .update());
            return programme;
        });
    }
}
