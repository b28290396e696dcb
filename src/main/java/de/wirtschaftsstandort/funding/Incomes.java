package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads other income. */
@Component
public class Incomes {

    private final Permissions permissions;
    private final JdbcClient jdbc;

    Incomes(Permissions permissions, JdbcClient jdbc) {
        this.permissions = permissions;
        this.jdbc = jdbc;
    }

    /** As it was on record, by day. */
    public List<Income> of(Actor actor, ProgrammeId programme, AsOf asOf) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return jdbc.sql(
                        """
                        select * from funding.income
                         where programme_id = ? and received_on <= ? and recorded_at <= ? order by received_on, id
                        """)
                .params(programme.value(), asOf.day(), Timestamp.from(asOf.knownAt()))
                .query((row, n) -> new Income(
                        row.getObject("received_on", LocalDate.class),
                        row.getString("payer"),
                        row.getString("reason"),
                        Money.ofCents(row.getLong("cents"))))
                .list();
    }
}
