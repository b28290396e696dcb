package de.wirtschaftsstandort.funding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which years take no more postings. */
@Component
class BudgetYears {

    private final JdbcClient jdbc;

    BudgetYears(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isClosed(ProgrammeId programme, int year) {
        return jdbc.sql(
                                "select count(*) from funding.budget_year where programme_id = ? and year = ? and state = 'CLOSED'")
                        .params(programme.value(), year)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    static String closed(int year) {
        return "Das Jahr " + year + " ist abgeschlossen und nimmt keine Buchung mehr an.";
    }
}
