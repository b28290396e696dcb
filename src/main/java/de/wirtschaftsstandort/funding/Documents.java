package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        return linkedTo(programme, entity, Set.of(entityId));
    }

    List<Document> linkedTo(ProgrammeId programme, String entity, Set<Integer> entities) {
        return jdbc.sql(
                        """
                        select d.* from funding.document d join funding.document_link l on l.document_id = d.id
                         where d.programme_id = ? and l.entity = ? and l.entity_id = any (?) order by d.name, d.id
                        """)
                .params(programme.value(), entity, entities.toArray(Integer[]::new))
                .query((row, n) -> document(row))
                .list();
    }

    /** Linked files under the name of what they belong to; of one measure, those of its receipts included. */
    List<AuditFile.Entry> filed(ProgrammeId programme, Optional<MeasureId> measure, AsOf asOf) {
        return jdbc.sql(
                        """
                        select d.*, case l.entity when 'receipt' then 'Belege/' || r.number when 'measure' then 'Maßnahmen/M' || m.number
                                                  when 'procurement' then 'Vergaben/' || v.number
                                                  when 'proof' then 'Nachweise/' || n.number
                                                  when 'ancillary_condition' then 'Nebenbestimmungen/NB-' || g.number || '-' || c.number
                                                  else l.entity || '/' || l.entity_id end as folder
                          from funding.document d join funding.document_link l on l.document_id = d.id
                          left join funding.receipt r on l.entity = 'receipt' and r.id = l.entity_id
                          left join funding.measure m on l.entity = 'measure' and m.id = l.entity_id
                          left join funding.procurement v on l.entity = 'procurement' and v.id = l.entity_id
                          left join funding.proof n on l.entity = 'proof' and n.id = l.entity_id
                          left join funding.ancillary_condition c on l.entity = 'ancillary_condition' and c.id = l.entity_id
                          left join funding.grant_decision g on g.id = c.grant_decision_id
                         where d.programme_id = :programme and d.stored_at <= :known and l.linked_at <= :known and l.entity <> 'draft'
                           and (:measure::integer is null or m.id = :measure::integer
                                or exists (select from funding.receipt_line x where x.receipt_id = r.id and x.measure_id = :measure::integer)
                                or exists (select from funding.procurement_measure x where x.procurement_id = v.id and x.measure_id = :measure::integer))
                         order by folder, d.name, d.id
                        """)
                .param("programme", programme.value())
                .param("known", Timestamp.from(asOf.knownAt()))
                .param("measure", measure.map(MeasureId::value).orElse(null))
                .query((row, n) -> new AuditFile.Entry(row.getString("folder"), document(row)))
                .list();
    }

    /** The rows of that kind a document belongs to. */
    List<Integer> linksOf(DocumentId id, String entity) {
        return jdbc.sql("select entity_id from funding.document_link where document_id = ? and entity = ?")
                .params(id.value(), entity)
                .query(Integer.class)
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
