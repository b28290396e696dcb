package de.wirtschaftsstandort.funding;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which stored files an auditor gets: those of receipts, awards, decisions and measures, each with its hash. */
@Component
public class AuditFile {

    /** A file with its place in the archive. */
    public record Entry(String folder, Document document) {}

    private final Permissions permissions;
    private final Documents documents;

    AuditFile(Permissions permissions, Documents documents) {
        this.permissions = permissions;
        this.documents = documents;
    }

    /**
     * Files of the programme that were filed by then, or of one measure and its receipts; offers only for those who keep procurements.
     *
     * @throws NotPermitted for everybody who may not read procurements
     */
    public List<Entry> entries(Actor actor, ProgrammeId programme, Optional<MeasureId> measure, AsOf asOf) {
        permissions.require(actor, FundingAction.READ_PROCUREMENT, programme);
        boolean offers = permissions.allows(actor, FundingAction.KEEP_PROCUREMENT, programme);
        return documents.filed(programme, measure, asOf).stream()
                .filter(entry -> offers || entry.document().confidentiality() != StoredFile.Confidentiality.PROCUREMENT)
                .toList();
    }
}
