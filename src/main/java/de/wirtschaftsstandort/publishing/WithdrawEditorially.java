package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PublishingUnit;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.publishing.EditorialAnswer.Outcome;
import de.wirtschaftsstandort.security.AuditLog;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What the button "unpublish" does for a person: now or later, with or without an address visitors are sent to. A second
 * person is never asked: what must not be public any more must be gone quickly.
 */
public final class WithdrawEditorially {

    private final ContentStages stages;
    private final WithdrawContent withdrawing;
    private final PublicationPlans plans;
    private final AuditLog audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    WithdrawEditorially(
            ContentStages stages,
            WithdrawContent withdrawing,
            PublicationPlans plans,
            AuditLog audit,
            TransactionOperations transactions,
            Clock clock) {
        this.stages = stages;
        this.withdrawing = withdrawing;
        this.plans = plans;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @param successor empty for "gone"
     * @param due when; empty for now
     */
    public EditorialAnswer withdraw(
            Editor editor, String workspace, NodeId node, String successor, Optional<Instant> due) {
        Optional<ContentNode> unit = stages.nodes(Stage.PUBLIC)
                .find(workspace, node)
                .or(() -> stages.nodes(Stage.AUTHOR).find(workspace, node))
                .map(PublishingUnit::rootOf);
        if (unit.isEmpty()) {
            return EditorialAnswer.of(Outcome.MISSING);
        }
        if (!editor.mayPublish(unit.get())) {
            return EditorialAnswer.of(Outcome.FORBIDDEN);
        }
        if (due.isPresent()) {
            return due.get().isAfter(clock.instant())
                    ? plan(editor, unit.get(), successor, due.get())
                    : EditorialAnswer.of(Outcome.TIME_OVER);
        }
        return EditorialAnswer.of(withdrawing.withdraw(workspace, unit.get().id(), editor.name(), successor));
    }

    private EditorialAnswer plan(Editor editor, ContentNode unit, String successor, Instant due) {
        PublishRequest request = new PublishRequest(unit.workspace(), unit.id(), true, editor.name());
        boolean added = Objects.requireNonNull(transactions.execute(status -> {
            boolean planned = plans.add(request, unit.path(), PublicationLog.Action.UNPUBLISH, successor.strip(), due)
                    .isPresent();
            if (planned) {
                audit.record("withdrawal.planned", unit.workspace() + ":" + unit.path(), due.toString());
            }
            return planned;
        }));
        return EditorialAnswer.of(added ? Outcome.PLANNED : Outcome.ALREADY_WAITING);
    }
}
