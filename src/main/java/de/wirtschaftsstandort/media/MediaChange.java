package de.wirtschaftsstandort.media;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentRefused;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.ContentSessions;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.content.StaleRevision;
import de.wirtschaftsstandort.publishing.Editor;
import de.wirtschaftsstandort.security.AuditLog;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What every change of the library has in common: the node and the right to it, one transaction, a line in the audit log. */
@Component
@OnlyWithBackoffice
class MediaChange {

    private final ContentStages stages;
    private final ContentSessions sessions;
    private final AuditLog audit;
    private final TransactionTemplate transactions;

    MediaChange(
            ContentStages stages, ContentSessions sessions, AuditLog audit, PlatformTransactionManager transactions) {
        this.stages = stages;
        this.sessions = sessions;
        this.audit = audit;
        this.transactions = new TransactionTemplate(transactions);
    }

    Optional<ContentNode> find(NodeId id) {
        return stages.nodes(Stage.AUTHOR).find(Media.WORKSPACE, id);
    }

    /**
     * @param allowed whether the person may do it to this node
     * @param work what is done; its answer tells whether it is kept
     */
    MediaAnswer run(
            Editor editor,
            NodeId id,
            Predicate<ContentNode> allowed,
            String action,
            Function<ContentNode, Function<ContentSession, MediaAnswer>> work) {
        Optional<ContentNode> node = find(id);
        if (node.isEmpty()) {
            return MediaAnswer.fault("missing");
        }
        if (!allowed.test(node.get())) {
            return MediaAnswer.fault("forbidden");
        }
        try {
            return Objects.requireNonNull(transactions.execute(status -> {
                ContentSession session = sessions.open(Media.WORKSPACE, editor.name());
                MediaAnswer answer = work.apply(node.get()).apply(session);
                if (answer.isDone()) {
                    session.commit();
                    audit.record(
                            action,
                            Media.WORKSPACE + ":" + node.get().path(),
                            answer.node().map(NodeId::toString).orElse(""));
                }
                return answer;
            }));
        } catch (StaleRevision stale) {
            return MediaAnswer.fault("stale");
        } catch (ContentRefused refused) {
            return MediaAnswer.fault("refused");
        }
    }
}
