package de.wirtschaftsstandort.funding;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how a measure came to stand where it stands. */
@Component
class MeasureStatuses {

    private final JdbcClient jdbc;

    MeasureStatuses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Up to the day and as far as it was on record, the latest first. */
    List<StatusChange> of(MeasureId measure, AsOf asOf) {
        return jdbc.sql(
                        """
                        select s.*, d.number as decision from funding.measure_status s
                          left join funding.decision d on d.id = s.decision_id
                         where s.measure_id = ? and s.on_day <= ? and s.recorded_at <= ? order by s.id desc
                        """)
                .params(measure.value(), asOf.day(), Timestamp.from(asOf.knownAt()))
                .query((row, n) -> new StatusChange(
                        row.getObject("on_day", LocalDate.class),
                        MeasureStatus.valueOf(row.getString("was")),
                        MeasureStatus.valueOf(row.getString("status")),
                        row.getString("reason"),
                        Optional.ofNullable(row.getString("decision")),
                        new UserId(row.getString("recorded_by"))))
                .list();
    }
}
