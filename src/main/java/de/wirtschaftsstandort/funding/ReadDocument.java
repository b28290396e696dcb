package de.wirtschaftsstandort.funding;

import org.springframework.stereotype.Component;

/** Hands out a stored file to those who may see it. */
@Component
public class ReadDocument {

    /** A file and what is on record about it. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Opened(Document document, byte[] content) {}

    private final Permissions permissions;
    private final Documents documents;
    private final Procurements procurements;

    ReadDocument(Permissions permissions, Documents documents, Procurements procurements) {
        this.permissions = permissions;
        this.documents = documents;
        this.procurements = procurements;
    }

    /** @throws NotPermitted for offers as well, when the actor may not see those of the procurement yet */
    public Opened read(Actor actor, ProgrammeId programme, DocumentId id) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        Document document = documents.require(programme, id);
        if (document.confidentiality() == StoredFile.Confidentiality.PROCUREMENT) {
            requireSightOfOffers(actor, programme, id);
        }
        return new Opened(document, documents.content(id));
    }

    private void requireSightOfOffers(Actor actor, ProgrammeId programme, DocumentId id) {
        boolean seen = documents.linksOf(id, ProcurementRecords.ENTITY).stream()
                .map(procurement -> procurements.require(programme, new ProcurementId(procurement)))
                .anyMatch(procurement -> procurements.maySeeOffers(actor, procurement));
        if (!seen) {
            permissions.require(actor, FundingAction.KEEP_PROCUREMENT, programme);
        }
    }
}
