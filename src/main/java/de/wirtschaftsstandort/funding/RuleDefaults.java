package de.wirtschaftsstandort.funding;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Gives a new programme the rules of {@code funding/rules.json}, valid from its first day. */
@Component
class RuleDefaults {

    record Defaults(List<Default> rules) {}

    record Default(String key, JsonNode value, String certainty, String source) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    RuleDefaults(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** With the authority of this programme; it is nowhere the same for all. */
    void seed(ProgrammeId programme, LocalDate validFrom, FundingBody body) {
        seed(
                programme,
                validFrom,
                new Default(
                        RuleKey.FUNDING_BODY.key(),
                        JsonNodeFactory.instance.stringNode(body.name()),
                        body.certainty(),
                        body.source()));
        seed(programme, validFrom);
    }

    /** Only rules that the programme does not have yet. */
    private void seed(ProgrammeId programme, LocalDate validFrom) {
        for (Default rule : ConceptImport.read("rules.json", Defaults.class).rules()) {
            seed(programme, validFrom, rule);
        }
    }

    private void seed(ProgrammeId programme, LocalDate validFrom, Default rule) {
        jdbc.sql(
                        """
                        insert into funding.rule (programme_id, key, value, valid_from, source, certainty, recorded_by, recorded_at)
                        select :programme, :key, :value::jsonb, :validFrom, :source, :certainty, 'system', :at
                         where not exists (select from funding.rule where programme_id = :programme and key = :key)
                        """)
                .param("programme", programme.value())
                .param("key", rule.key())
                .param("value", rule.value().toString())
                .param("validFrom", validFrom)
                .param("source", rule.source())
                .param("certainty", rule.certainty())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    void seedWhereMissing() {
        jdbc.sql("select id, planned_from from funding.programme order by id")
                .query((row, n) ->
                        Map.entry(new ProgrammeId(row.getInt("id")), row.getObject("planned_from", LocalDate.class)))
                .list()
                .forEach(programme -> seed(programme.getKey(), programme.getValue()));
    }
}
