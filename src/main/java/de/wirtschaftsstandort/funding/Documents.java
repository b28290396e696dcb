package de.wirtschaftsstandort.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads stored files and proves that they are the ones that were stored. */
@Component
public class Documents {

    private final JdbcClient jdbc;

    Documents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Document> linkedTo(ProgrammeId programme, String entity, int entityId) {
        return jdbc.sql(
                        """
                        select d.* from funding.document d join funding.document_link l on l.document_id = d.id
                         where d.programme_id = ? and l.entity = ? and l.entity_id = ? order by d.name
                        """)
                .params(programme.value(), entity, entityId)
                .query((row, n) -> document(row))
                .list();
    }

    Document require(ProgrammeId programme, DocumentId id) {
        return jdbc.sql("select * from funding.document where programme_id = ? and id = ?")
                .params(programme.value(), id.value())
                .query((row, n) -> document(row))
                .optional()
                .orElseThrow(() -> new Refused("document", "Dieses Dokument gibt es in diesem Programm nicht."));
    }

    /** @throws IllegalStateException when the bytes are no longer those that were stored */
    byte[] content(DocumentId id) {
        @SuppressWarnings("ArrayRecordComponent") // read once, never compared
        record Stored(byte[] content, String sha256) {}
        Stored stored = jdbc.sql("select content, sha256 from funding.document where id = ?")
                .param(id.value())
                .query((row, n) -> new Stored(row.getBytes("content"), row.getString("sha256")))
                .single();
        if (!Sha256.of(stored.content()).equals(stored.sha256())) {
            throw new IllegalStateException("document " + id.value() + " is not what was stored");
        }
        return stored.content();
    }

    private static Document document(ResultSet row) throws SQLException {
        return new Document(
                new DocumentId(row.getInt("id")),
                row.getString("name"),
                row.getString("mime"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("class"),
                StoredFile.Confidentiality.valueOf(row.getString("confidentiality")));
    }
}
