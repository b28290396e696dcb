package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is left of a measure's year, everything booked counted, whenever it takes effect. */
@Component
class Balances {

    private final JdbcClient jdbc;

    Balances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Money available(MeasureId measure, int year) {
        return Money.ofCents(jdbc.sql("select funding.available(?, ?)")
                .params(measure.value(), year)
                .query(Long.class)
                .single());
    }

    /** Committed, invoiced and paid of every measure and year; what a plan may not fall below. */
    Plan bound(ProgrammeId programme) {
        SortedMap<MeasureId, SortedMap<Integer, Money>> cells = new TreeMap<>();
        jdbc.sql(
                        """
                        select e.measure_id, e.year, sum(e.cents) as cents
                          from funding.money_entry e join funding.measure m on m.id = e.measure_id
                         where m.programme_id = ? and e.kind <> 'NOT_ELIGIBLE'
                         group by e.measure_id, e.year
                        """)
                .param(programme.value())
                .query((row, n) -> cells.computeIfAbsent(
                                new MeasureId(row.getInt("measure_id")), none -> new TreeMap<>())
                        .put(row.getInt("year"), Money.ofCents(row.getLong("cents"))))
                .list();
        return new Plan(cells);
    }
}
