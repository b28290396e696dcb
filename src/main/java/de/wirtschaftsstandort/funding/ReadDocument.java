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

    ReadDocument(Permissions permissions, Documents documents) {
        this.permissions = permissions;
        this.documents = documents;
    }

    /** @throws NotPermitted for offers as well, when the actor does not keep the procurement */
    public Opened read(Actor actor, ProgrammeId programme, DocumentId id) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        Document document = documents.require(programme, id);
        if (document.confidentiality() == StoredFile.Confidentiality.PROCUREMENT) {
            permissions.require(actor, FundingAction.KEEP_PROCUREMENT, programme);
        }
        return new Opened(document, documents.content(id));
    }
}
