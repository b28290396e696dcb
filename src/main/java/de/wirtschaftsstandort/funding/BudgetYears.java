package de.wirtschaftsstandort.funding;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which years are in closing or take no more postings. */
@Component
class BudgetYears {

    private final JdbcClient jdbc;

    BudgetYears(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Years without an entry are open. */
    Map<Integer, YearState> states(ProgrammeId programme) {
        Map<Integer, YearState> states = new TreeMap<>();
        jdbc.sql("select year, state from funding.budget_year where programme_id = ?")
                .param(programme.value())
                .query((row, n) -> states.put(row.getInt("year"), YearState.valueOf(row.getString("state"))))
                .list();
        return states;
    }

    YearState state(ProgrammeId programme, int year) {
        return states(programme).getOrDefault(year, YearState.OPEN);
    }

    boolean isClosed(ProgrammeId programme, int year) {
        return state(programme, year) == YearState.CLOSED;
    }

    /** One step, which the database knows too: open, in closing, closed, open again. */
    void move(Actor actor, Booking booking, ProgrammeId programme, int year, YearState to) {
        int moved = jdbc.sql(
                        "update funding.budget_year set state = ?, changed_by = ?, changed_at = ? where programme_id ="
                                + " ? and year = ?")
                .params(to.name(), actor.user().value(), booking.timestamp(), programme.value(), year)
                .update();
        if (moved == 0) {
            jdbc.sql("insert into funding.budget_year (programme_id, year, state, changed_by, changed_at)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(programme.value(), year, to.name(), actor.user().value(), booking.timestamp())
                    .update();
        }
    }

    static String closed(int year) {
        return "Das Jahr " + year + " ist abgeschlossen und nimmt keine Buchung mehr an.";
    }
}
