package de.wirtschaftsstandort.enquiry;

import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** What visitors sent, for those who answer it. */
@Repository
@OnlyWithBackoffice
public class EnquiryInbox {

    private static final ObjectMapper JSON = new JsonMapper();

    private static final String COLUMNS =
            """
            select id, kind, ticket, site, language, page, entries::text, purpose, received_at, delete_on,
                   forwarded_at, state, state_by, state_at
              from visitor.enquiry
            """;

    private final JdbcClient jdbc;

    EnquiryInbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Latest first, from the offset on; all states without one. */
    public List<KeptEnquiry> page(Optional<EnquiryState> state, int offset, int most) {
        return jdbc.sql(COLUMNS + " where ? in (state, 'ALL') order by received_at desc, id limit ? offset ?")
                .params(state.map(Enum::name).orElse("ALL"), most, offset)
                .query((row, number) -> read(row))
                .list();
    }

    public Optional<KeptEnquiry> find(UUID id) {
        return jdbc.sql(COLUMNS + " where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Whether it was there and in another state. */
    boolean change(UUID id, EnquiryState state, String by, Instant at) {
        return jdbc.sql("update visitor.enquiry set state = ?, state_by = ?, state_at = ? where id = ? and state <> ?")
                        .params(state.name(), by, Timestamp.from(at), id, state.name())
                        .update()
                > 0;
    }

    boolean delete(UUID id) {
        return jdbc.sql("delete from visitor.enquiry where id = ?").param(id).update() > 0;
    }

    /** Forms are never renamed, so that what was sent by one stays readable. */
    private static KeptEnquiry read(ResultSet row) throws SQLException {
        EnquiryForm form = EnquiryForm.find(row.getString("kind")).orElseThrow();
        Map<String, String> entries = JSON.readValue(row.getString("entries"), new TypeReference<>() {});
        return new KeptEnquiry(
                row.getObject("id", UUID.class),
                form,
                row.getString("ticket"),
                row.getString("site"),
                row.getString("language"),
                row.getString("page"),
                form.fields().stream()
                        .filter(field -> entries.containsKey(field.name()))
                        .map(field -> new KeptEnquiry.Answer(field, entries.getOrDefault(field.name(), "")))
                        .toList(),
                row.getString("purpose"),
                row.getTimestamp("received_at").toInstant(),
                row.getObject("delete_on", LocalDate.class),
                moment(row, "forwarded_at"),
                EnquiryState.valueOf(row.getString("state")),
                row.getString("state_by"),
                moment(row, "state_at"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
