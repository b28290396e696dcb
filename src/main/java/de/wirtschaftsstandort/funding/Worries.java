package de.wirtschaftsstandort.funding;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads open risks and tasks as they stood. */
@Component
public class Worries {

    private final Permissions permissions;
    private final JdbcClient jdbc;

    Worries(Permissions permissions, JdbcClient jdbc) {
        this.permissions = permissions;
        this.jdbc = jdbc;
    }

    /** Open ones, the gravest first. */
    public List<Risk> risks(Actor actor, ProgrammeId programme, AsOf asOf) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return jdbc.sql(
                        """
                        select r.*, m.number from funding.risks_as_of(?, ?, ?) r left join funding.measure m on m.id = r.measure_id
                         where r.closed_on is null order by r.likelihood * r.impact desc, r.title, r.id
                        """)
                .params(programme.value(), asOf.day(), Timestamp.from(asOf.knownAt()))
                .query((row, n) -> new Risk(
                        row.getInt("id"),
                        Optional.ofNullable(row.getObject("number", Integer.class))
                                .map(number -> "M" + number),
                        row.getString("title"),
                        row.getInt("likelihood"),
                        row.getInt("impact"),
                        row.getString("response")))
                .list();
    }

    /** Open ones by the day they are due. */
    public List<Task> tasks(Actor actor, ProgrammeId programme, AsOf asOf) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return jdbc.sql("select * from funding.tasks_as_of(?, ?, ?) where done_on is null order by due_on, title, id")
                .params(programme.value(), asOf.day(), Timestamp.from(asOf.knownAt()))
                .query((row, n) -> new Task(
                        row.getInt("id"),
                        row.getString("title"),
                        row.getString("responsible"),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }
}
