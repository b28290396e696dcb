package de.wirtschaftsstandort.enquiry;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** What visitors sent. The public role's user only adds to it. */
@Repository
class EnquiryTable {

    private static final ObjectMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    EnquiryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Does nothing when something with the same stamp is there already. */
    void add(Enquiry enquiry, FormStamp stamp, LocalDate deleteOn) {
        try {
            jdbc.sql(
                            """
                            insert into visitor.enquiry (id, kind, ticket, site, language, page, entries, purpose,
                                                         received_at, delete_on, stamp)
                            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)""")
                    .params(
                            enquiry.id(),
                            enquiry.form().key(),
                            enquiry.ticket().text(),
                            enquiry.site(),
                            enquiry.language(),
                            enquiry.page(),
                            JSON.writeValueAsString(enquiry.entries()),
                            enquiry.form().purpose(),
                            Timestamp.from(enquiry.receivedAt()),
                            deleteOn,
                            stamp.number())
                    .update();
        } catch (DuplicateKeyException sentTwice) {
            // The first one is kept; its sender is told the same ticket.
        }
    }

    /** Oldest first, locked until the transaction ends. */
    List<Enquiry> unforwarded(EnquiryForm form, String site, int most) {
        return jdbc.sql(
                        """
                        select id, ticket, site, language, page, entries::text, received_at from visitor.enquiry
                         where forwarded_at is null and kind = ? and site = ?
                         order by received_at limit ? for update skip locked""")
                .params(form.key(), site, most)
                .query((row, number) -> new Enquiry(
                        row.getObject("id", UUID.class),
                        form,
                        new TicketNumber(row.getString("ticket")),
                        row.getString("site"),
                        row.getString("language"),
                        row.getString("page"),
                        JSON.readValue(row.getString("entries"), new TypeReference<>() {}),
                        row.getTimestamp("received_at").toInstant()))
                .list();
    }

    void forwarded(UUID id, Instant at) {
        jdbc.sql("update visitor.enquiry set forwarded_at = ? where id = ?")
                .params(Timestamp.from(at), id)
                .update();
    }

    /** Deletes what is due on that day; answers how much that was. */
    int delete(LocalDate today) {
        return jdbc.sql("delete from visitor.enquiry where delete_on <= ?")
                .param(today)
                .update();
    }

    /** What stamps are signed with. */
    String formKey() {
        return jdbc.sql("select key from visitor.form_key").query(String.class).single();
    }
}
