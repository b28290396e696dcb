package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentRefused;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PublishingUnit;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.content.StaleRevision;
import de.wirtschaftsstandort.content.Versions;
import de.wirtschaftsstandort.publishing.EditorialAnswer.Outcome;
import de.wirtschaftsstandort.security.AuditLog;
import java.util.Objects;
import java.util.Optional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes a page or item what it was, as a draft: what is public stays until it is published again. The state before is
 * kept as a version of its own, so that a restore can be taken back.
 */
public final class RestoreVersion {

    private final ContentStages stages;
    private final Versions versions;
    private final AuditLog audit;
    private final TransactionOperations transactions;

    RestoreVersion(ContentStages stages, Versions versions, AuditLog audit, TransactionOperations transactions) {
        this.stages = stages;
        this.versions = versions;
        this.audit = audit;
        this.transactions = transactions;
    }

    public EditorialAnswer restore(Editor editor, String workspace, NodeId node, int number) {
        Optional<ContentNode> unit =
                stages.nodes(Stage.AUTHOR).find(workspace, node).map(PublishingUnit::rootOf);
        if (unit.isEmpty()) {
            return EditorialAnswer.of(Outcome.MISSING);
        }
        if (!editor.mayWrite(unit.get())) {
            return EditorialAnswer.of(Outcome.FORBIDDEN);
        }
        try {
            return Objects.requireNonNull(transactions.execute(status -> restore(editor, unit.get(), number)));
        } catch (ContentRefused | StaleRevision refused) {
            return EditorialAnswer.of(PublicationResult.refused(new PublicationResult.Refusal(
                    unit.get().id(), unit.get().path(), BuiltInChecks.STORE, String.valueOf(refused.getMessage()))));
        }
    }

    private EditorialAnswer restore(Editor editor, ContentNode unit, int number) {
        boolean known = versions.list(unit.workspace(), unit.id()).stream().anyMatch(kept -> kept.number() == number);
        if (!known) {
            return EditorialAnswer.of(Outcome.MISSING);
        }
        versions.create(unit.workspace(), unit.id(), editor.name(), "before restore of " + number);
        versions.restore(unit.workspace(), unit.id(), number, editor.name());
        audit.record("version.restored", unit.workspace() + ":" + unit.path(), String.valueOf(number));
        return EditorialAnswer.of(Outcome.DONE);
    }
}
