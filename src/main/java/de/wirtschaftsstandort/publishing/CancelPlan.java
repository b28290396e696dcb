package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.publishing.EditorialAnswer.Outcome;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.AuditLog;
import java.util.Objects;
import java.util.Optional;
import org.springframework.transaction.support.TransactionOperations;

/** Takes a planned publication or withdrawal back: by who planned it, or by who may publish there. */
public final class CancelPlan {

    private final ContentStages stages;
    private final PublicationPlans plans;
    private final AuditLog audit;
    private final TransactionOperations transactions;

    CancelPlan(ContentStages stages, PublicationPlans plans, AuditLog audit, TransactionOperations transactions) {
        this.stages = stages;
        this.plans = plans;
        this.audit = audit;
        this.transactions = transactions;
    }

    public EditorialAnswer cancel(Editor editor, long id) {
        return Objects.requireNonNull(transactions.execute(status -> {
            Optional<PublicationPlan> plan = plans.find(id);
            if (plan.isEmpty()) {
                return EditorialAnswer.of(Outcome.MISSING);
            }
            if (!mayCancel(editor, plan.get())) {
                return EditorialAnswer.of(Outcome.FORBIDDEN);
            }
            if (!plans.cancel(id)) {
                return EditorialAnswer.of(Outcome.MISSING);
            }
            audit.record(
                    "publication.plan-cancelled",
                    plan.get().workspace() + ":" + plan.get().path(),
                    plan.get().dueAt().toString());
            return EditorialAnswer.of(Outcome.DONE);
        }));
    }

    public boolean mayCancel(Editor editor, PublicationPlan plan) {
        String nodeType = stages.nodes(Stage.AUTHOR)
                .find(plan.workspace(), plan.node())
                .map(ContentNode::nodeType)
                .orElse("*");
        return plan.plannedBy().equals(editor.name())
                || editor.may(
                        Actions.CONTENT_PUBLISH, plan.workspace(), plan.path().value(), nodeType);
    }
}
