package de.wirtschaftsstandort.demand;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The counts by day. A process for the public adds to them by a function and reads nothing. */
@Repository
public class UnmetSearchTable {

    /** Days a count is kept. */
    static final int KEPT_DAYS = 180;

    private final JdbcClient jdbc;

    UnmetSearchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was looked for in vain, over all days that are kept.
     *
     * @param lastOn the last day somebody tried
     * @param deleteOn the first day on which nothing of it is kept if nobody tries again
     */
    public record Total(UnmetSearch search, int times, LocalDate lastOn, LocalDate deleteOn) {}

    void add(UnmetSearches.Counted counted, int times) {
        UnmetSearch search = counted.search();
        jdbc.sql("select visitor.count_unmet_search(?, ?, ?, ?, ?, ?, ?)::text")
                .params(
                        search.site(),
                        search.finder(),
                        search.language(),
                        search.words(),
                        counted.day(),
                        times,
                        counted.day().plusDays(KEPT_DAYS))
                .query(String.class)
                .optional();
    }

    /** Most often tried first. */
    public List<Total> mostWanted(int most) {
        return jdbc.sql(
                        """
                        select site, finder, language, words, sum(times) as times, max(day) as last_on,
                               max(delete_on) as delete_on
                          from visitor.unmet_search
                         group by site, finder, language, words
                         order by sum(times) desc, max(day) desc, words limit ?""")
                .param(most)
                .query((row, number) -> new Total(
                        new UnmetSearch(
                                row.getString("site"),
                                row.getString("finder"),
                                row.getString("language"),
                                row.getString("words")),
                        row.getInt("times"),
                        row.getObject("last_on", LocalDate.class),
                        row.getObject("delete_on", LocalDate.class)))
                .list();
    }

    /** Deletes what is due on that day; answers how many counts that were. */
    int delete(LocalDate today) {
        return jdbc.sql("delete from visitor.unmet_search where delete_on <= ?")
                .param(today)
                .update();
    }
}
