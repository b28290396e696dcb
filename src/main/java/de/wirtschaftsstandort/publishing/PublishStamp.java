package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.ContentSessions;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.content.StageCopy;
import de.wirtschaftsstandort.publishing.EditorialAnswer.Outcome;
import de.wirtschaftsstandort.security.AuditLog;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sets properties of a public item on both stages at once, such as the day somebody looked through it. What else waits in
 * the draft stays there, so no version is kept. Who needs a second person to publish needs one for this as well.
 */
public final class PublishStamp {

    /** Who changed the item last and when is a part of the stamp. */
    private static final Set<PropertyKey> CHANGE =
            Set.of(PropertyKey.of("mgnl:lastModified"), PropertyKey.of("mgnl:lastModifiedBy"));

    private final ContentStages stages;
    private final ContentSessions sessions;
    private final StageCopy stageCopy;
    private final PublicationLog log;
    private final FourEyes fourEyes;
    private final AuditLog audit;
    private final TransactionOperations transactions;

    PublishStamp(
            ContentStages stages,
            ContentSessions sessions,
            StageCopy stageCopy,
            PublicationLog log,
            FourEyes fourEyes,
            AuditLog audit,
            TransactionOperations transactions) {
        this.stages = stages;
        this.sessions = sessions;
        this.stageCopy = stageCopy;
        this.log = log;
        this.fourEyes = fourEyes;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * @param stamp of the item itself, not of its parts; an empty value takes the property away
     * @param action for the audit log
     */
    public EditorialAnswer publish(
            Editor editor,
            String workspace,
            NodeId node,
            Map<PropertyKey, Optional<PropertyValue>> stamp,
            String action) {
        Optional<ContentNode> item = stages.nodes(Stage.AUTHOR)
                .find(workspace, node)
                .filter(found ->
                        stages.nodes(Stage.PUBLIC).find(workspace, node).isPresent());
        if (item.isEmpty()) {
            return EditorialAnswer.of(Outcome.MISSING);
        }
        if (!editor.mayPublish(item.get())) {
            return EditorialAnswer.of(Outcome.FORBIDDEN);
        }
        if (fourEyes.isDemanded(editor.name(), item.get().nodeType())) {
            return new EditorialAnswer(Outcome.REFUSED, List.of(FourEyes.refusal(item.get())));
        }
        transactions.executeWithoutResult(status -> write(editor, item.get(), stamp, action));
        return EditorialAnswer.of(Outcome.DONE);
    }

    private void write(
            Editor editor, ContentNode item, Map<PropertyKey, Optional<PropertyValue>> stamp, String action) {
        ContentSession session = sessions.open(item.workspace(), editor.name());
        stamp.forEach((key, value) -> value.ifPresentOrElse(
                given -> session.set(item.id(), key, given), () -> session.remove(item.id(), key)));
        session.commit();
        Set<PropertyKey> keys = new HashSet<>(CHANGE);
        keys.addAll(stamp.keySet());
        stageCopy.copyProperties(item.workspace(), item.id(), keys);
        log.done(
                PublicationLog.Action.PUBLISH,
                new UnitPublication(item.workspace(), item.id(), item.path(), List.of(item.id()), editor.name(), 0));
        audit.record(action, item.workspace() + ":" + item.path(), "");
    }
}
