package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Sha256;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores a file with its hash; a stored file is never changed. */
@Component
public class StoreDocument {

    private static final int MOST_BYTES = 25 * 1024 * 1024;

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final RuleBook rules;
    private final TermsInForce terms;
    private final JdbcClient jdbc;

    StoreDocument(
            Bookkeeping bookkeeping, Permissions permissions, RuleBook rules, TermsInForce terms, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.rules = rules;
        this.terms = terms;
        this.jdbc = jdbc;
    }

    /** The same bytes under the same name are the same document. */
    public DocumentId store(Actor actor, ProgrammeId programme, StoredFile file) {
        return bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.READ_FIGURES, programme);
            new Complaints()
                    .blank(file.name(), "name", "Die Datei hat keinen Namen.")
                    .when(file.content().length == 0, "file", "Die Datei ist leer.")
                    .when(file.content().length > MOST_BYTES, "file", "Die Datei ist größer als 25 MB.")
                    .refuse();
            String hash = Sha256.of(file.content());
            Optional<Integer> known = jdbc.sql(
                            "select id from funding.document where programme_id = ? and sha256 = ? and name = ?")
                    .params(programme.value(), hash, file.name())
                    .query(Integer.class)
                    .optional();
            int id = known.orElseGet(() -> insert(actor, programme, file, hash, booking));
            return new DocumentId(id);
        });
    }

    private int insert(Actor actor, ProgrammeId programme, StoredFile file, String hash, Booking booking) {
        // Kept at least as long as after a final proof handed in on its last day.
        LocalDate until = terms.latest(programme)
                .approved()
                .to()
                .plus(rules.require(programme, RuleKey.FINAL_PROOF_DUE, booking.today())
                        .period())
                .plus(rules.require(programme, RuleKey.RETENTION, booking.today())
                        .period());
        int id = jdbc.sql(
                        """
                        insert into funding.document
                            (programme_id, sha256, name, mime, size, class, confidentiality, retain_until, content, stored_by, stored_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        programme.value(),
                        hash,
                        file.name(),
                        file.mime(),
                        file.content().length,
                        file.documentClass(),
                        file.confidentiality().name(),
                        until,
                        file.content(),
                        actor.user().value(),
                        booking.timestamp())
                .query(Integer.class)
                .single();
        booking.note(actor, "Dokument abgelegt", file.name(), "", hash, "");
        return id;
    }

    /** Says to which row of which entity a document belongs; saying it twice changes nothing. */
    public void link(Actor actor, ProgrammeId programme, DocumentId document, String entity, int entityId) {
        bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.READ_FIGURES, programme);
            int linked = jdbc.sql(
                            """
                            insert into funding.document_link (document_id, entity, entity_id)
                            select id, ?, ? from funding.document where id = ? and programme_id = ?
                            on conflict do nothing
                            """)
                    .params(entity, entityId, document.value(), programme.value())
                    .update();
            if (linked > 0) {
                booking.note(
                        actor, "Dokument zugeordnet", "Dokument " + document.value(), "", entity + " " + entityId, "");
            }
            return document;
        });
    }
}
