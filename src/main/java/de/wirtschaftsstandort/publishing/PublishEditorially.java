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
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What the button "publish" does for a person: publishes now, plans it, or asks a second person, whichever rights and the
 * four-eyes rules say.
 */
public final class PublishEditorially {

    private final ContentStages stages;
    private final PublishContent publishing;
    private final PublicationPlans plans;
    private final Approvals approvals;
    private final FourEyes fourEyes;
    private final AuditLog audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    PublishEditorially(
            ContentStages stages,
            PublishContent publishing,
            PublicationPlans plans,
            Approvals approvals,
            FourEyes fourEyes,
            AuditLog audit,
            TransactionOperations transactions,
            Clock clock) {
        this.stages = stages;
        this.publishing = publishing;
        this.plans = plans;
        this.approvals = approvals;
        this.fourEyes = fourEyes;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @param due when; empty for now
     * @param comment for the person who approves
     */
    public EditorialAnswer publish(
            Editor editor, String workspace, NodeId node, boolean withChildren, Optional<Instant> due, String comment) {
        Optional<ContentNode> unit =
                stages.nodes(Stage.AUTHOR).find(workspace, node).map(PublishingUnit::rootOf);
        if (unit.isEmpty()) {
            return EditorialAnswer.of(Outcome.MISSING);
        }
        if (due.isPresent() && !due.get().isAfter(clock.instant())) {
            return EditorialAnswer.of(Outcome.TIME_OVER);
        }
        PublishRequest request = new PublishRequest(workspace, unit.get().id(), withChildren, editor.name());
        boolean alone = editor.mayPublish(unit.get()) && !needsSecondPerson(editor, unit.get(), withChildren);
        if (!alone) {
            return editor.mayPublish(unit.get()) || editor.mayWrite(unit.get())
                    ? ask(unit.get(), request, due, comment)
                    : EditorialAnswer.of(Outcome.FORBIDDEN);
        }
        return due.isPresent() ? plan(unit.get(), request, due.get()) : now(request);
    }

    private boolean needsSecondPerson(Editor editor, ContentNode unit, boolean withChildren) {
        return fourEyes.isDemanded(editor.name(), unit.nodeType())
                || (withChildren
                        && unit.children().stream()
                                .filter(child -> !PublishingUnit.isPart(unit, child))
                                .anyMatch(child -> needsSecondPerson(editor, child, true)));
    }

    private EditorialAnswer now(PublishRequest request) {
        return EditorialAnswer.of(publishing.publish(request));
    }

    private EditorialAnswer plan(ContentNode unit, PublishRequest request, Instant due) {
        return recorded("publication.planned", unit, due.toString(), Outcome.PLANNED, () -> plans.add(
                        request, unit.path(), PublicationLog.Action.PUBLISH, "", due)
                .isPresent());
    }

    private EditorialAnswer ask(ContentNode unit, PublishRequest request, Optional<Instant> due, String comment) {
        return recorded("publication.requested", unit, comment, Outcome.REQUESTED, () -> approvals
                .add(unit, request, due, comment)
                .isPresent());
    }

    private EditorialAnswer recorded(
            String action, ContentNode unit, String detail, Outcome outcome, BooleanSupplier work) {
        Boolean worked = transactions.execute(status -> {
            boolean added = work.getAsBoolean();
            if (added) {
                audit.record(action, unit.workspace() + ":" + unit.path(), detail);
            }
            return added;
        });
        return EditorialAnswer.of(Boolean.TRUE.equals(worked) ? outcome : Outcome.ALREADY_WAITING);
    }
}
