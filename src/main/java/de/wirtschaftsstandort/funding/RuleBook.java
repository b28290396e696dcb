package de.wirtschaftsstandort.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rules of a programme as they stood on a day, as far as they were on record. */
@Component
public class RuleBook {

    /** A value as it was recorded. */
    public record Dated(Setting setting, String reason, String recordedBy, Instant recordedAt) {}

    private final JdbcClient jdbc;

    RuleBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The rule in force; before the first one began to be valid, the first.
     *
     * @throws IllegalStateException when the programme has no such rule at all
     */
    public Setting require(ProgrammeId programme, RuleKey key, LocalDate day) {
        return require(programme, key, AsOf.everythingUpTo(day));
    }

    /**
     * The rule in force on the day of a report, as far as it was on record at its instant: what was recorded later, even for an
     * earlier day, does not change the report. The rule a programme began with counts always.
     *
     * @throws IllegalStateException when the programme has no such rule at all
     */
    public Setting require(ProgrammeId programme, RuleKey key, AsOf asOf) {
        return jdbc.sql(
                        """
                        select value::text as value, valid_from, source, certainty from funding.rule
                         where programme_id = :programme and key = :key
                           and (recorded_at <= :known
                                or id = (select min(id) from funding.rule where programme_id = :programme and key = :key))
                         order by (valid_from <= :day) desc,
                                  case when valid_from <= :day then valid_from end desc nulls last,
                                  valid_from, id desc
                         limit 1
                        """)
                .param("programme", programme.value())
                .param("key", key.key())
                .param("day", asOf.day())
                .param("known", Timestamp.from(asOf.knownAt()))
                .query((row, n) -> setting(key, row))
                .optional()
                .orElseThrow(() ->
                        new IllegalStateException("programme " + programme.value() + " has no rule " + key.key()));
    }

    /** Every rule as it stands on the day, in the order of {@link RuleKey}. */
    public List<Setting> all(ProgrammeId programme, LocalDate day) {
        return Stream.of(RuleKey.values())
                .map(key -> require(programme, key, day))
                .toList();
    }

    /** Every value a rule ever got, the latest recorded last. */
    public List<Dated> history(ProgrammeId programme, RuleKey key) {
        return jdbc.sql(
                        """
                        select value::text as value, valid_from, source, certainty, reason, recorded_by, recorded_at from funding.rule
                         where programme_id = ? and key = ? order by id
                        """)
                .params(programme.value(), key.key())
                .query((row, n) -> new Dated(
                        setting(key, row),
                        row.getString("reason"),
                        row.getString("recorded_by"),
                        row.getTimestamp("recorded_at").toInstant()))
                .list();
    }

    private static Setting setting(RuleKey key, ResultSet row) throws SQLException {
        return new Setting(
                key,
                JsonMapper.shared().readTree(row.getString("value")),
                row.getObject("valid_from", LocalDate.class),
                row.getString("source"),
                row.getString("certainty"));
    }
}
