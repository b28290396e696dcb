package de.wirtschaftsstandort.offers;

import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All leads and their steps. */
@Repository
@OnlyWithBackoffice
public class Leads {

    private static final String SELECT =
            """
            select l.id, l.site, l.workspace, l.node, l.name, l.campaign, l.campaign_name, l.enquiry,
                   coalesce((select jsonb_object_agg(s.step, s.on_day) from offers.lead_step s where s.lead = l.id), '{}')::text
                       as steps,
                   (select max(s.on_day) from offers.lead_step s where s.lead = l.id) as moved_on
              from offers.lead l
            """;

    private final JdbcClient jdbc;

    Leads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What moved last comes first. */
    public List<Lead> all() {
        return jdbc.sql(SELECT + " order by moved_on desc nulls last, l.name, l.id")
                .query((row, number) -> read(row))
                .list();
    }

    public Optional<Lead> find(UUID id) {
        return jdbc.sql(SELECT + " where l.id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    void add(Lead lead) {
        jdbc.sql(
                        """
                        insert into offers.lead (id, site, workspace, node, name, campaign, campaign_name)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        lead.id(),
                        lead.site(),
                        lead.workspace(),
                        lead.node(),
                        lead.name(),
                        lead.campaign(),
                        lead.campaignName())
                .update();
        lead.steps().forEach((step, day) -> set(lead.id(), step, day));
    }

    void set(UUID lead, LeadStep step, LocalDate day) {
        jdbc.sql(
                        """
                        insert into offers.lead_step (lead, step, on_day) values (?, ?, ?)
                        on conflict (lead, step) do update set on_day = excluded.on_day""")
                .params(lead, step.name(), day)
                .update();
    }

    /** Whether it was there. */
    boolean remove(UUID lead, LeadStep step) {
        return jdbc.sql("delete from offers.lead_step where lead = ? and step = ?")
                        .params(lead, step.name())
                        .update()
                > 0;
    }

    boolean delete(UUID lead) {
        return jdbc.sql("delete from offers.lead where id = ?").param(lead).update() > 0;
    }

    private static Lead read(ResultSet row) throws SQLException {
        Map<LeadStep, LocalDate> steps = new EnumMap<>(LeadStep.class);
        Map<String, String> stored =
                JsonMapper.shared().readValue(row.getString("steps"), new TypeReference<Map<String, String>>() {});
        stored.forEach((step, day) -> steps.put(LeadStep.valueOf(step), LocalDate.parse(day)));
        return new Lead(
                row.getObject("id", UUID.class),
                row.getString("site"),
                row.getString("workspace"),
                row.getObject("node", UUID.class),
                row.getString("name"),
                row.getString("campaign"),
                row.getString("campaign_name"),
                Optional.ofNullable(row.getObject("enquiry", UUID.class)),
                steps);
    }
}
