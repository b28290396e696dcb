package de.wirtschaftsstandort.enquiry;

import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often was asked about what; the numbers stay when the enquiries are deleted. */
@Repository
@OnlyWithBackoffice
public class EnquiryCounts {

    private final JdbcClient jdbc;

    EnquiryCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param workspace {@code campaigns} for what brought people here, else kind of the item they asked about
     * @param since first day of the first month counted
     */
    public record Count(String site, String workspace, String name, int enquiries, LocalDate since) {}

    /** Campaigns and items with the most enquiries first. */
    public List<Count> mostAsked(int most) {
        return jdbc.sql(
                        """
                        select site, split_part(subject, ':', 1) as workspace,
                               (array_agg(name order by month desc))[1] as name,
                               sum(enquiries) as enquiries, min(month) as since
                          from visitor.enquiry_count
                         group by site, subject
                         order by sum(enquiries) desc, site, subject limit ?""")
                .param(most)
                .query((row, number) -> new Count(
                        row.getString("site"),
                        row.getString("workspace"),
                        row.getString("name"),
                        row.getInt("enquiries"),
                        row.getObject("since", LocalDate.class)))
                .list();
    }
}
