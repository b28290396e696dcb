package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.publishing.EditorialAnswer.Outcome;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.AuditLog;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionOperations;

/** The second pair of eyes: approve, refuse with a reason, or take one's own wish back. */
public final class DecideApproval {

    private final ContentStages stages;
    private final Approvals approvals;
    private final PublishContent publishing;
    private final PublicationPlans plans;
    private final AuditLog audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    DecideApproval(
            ContentStages stages,
            Approvals approvals,
            PublishContent publishing,
            PublicationPlans plans,
            AuditLog audit,
            TransactionOperations transactions,
            Clock clock) {
        this.stages = stages;
        this.approvals = approvals;
        this.publishing = publishing;
        this.plans = plans;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Publishes or plans what was asked for; when a check refuses it, the wish stays open. */
    public EditorialAnswer approve(Editor editor, long id) {
        return decide(id, (unitOf, wish) -> {
            if (!mayDecide(editor, wish)) {
                return EditorialAnswer.of(Outcome.FORBIDDEN);
            }
            if (wish.requestedBy().equals(editor.name())) {
                return EditorialAnswer.of(Outcome.OWN_REQUEST);
            }
            if (unitOf.isEmpty()) {
                return EditorialAnswer.of(Outcome.MISSING);
            }
            if (!UnitFingerprint.of(unitOf.get(), wish.withChildren()).equals(wish.fingerprint())) {
                return EditorialAnswer.of(Outcome.CHANGED_SINCE);
            }
            EditorialAnswer answer = carryOut(unitOf.get(), wish, editor);
            if (answer.isGood()) {
                close(wish, Approval.State.APPROVED, editor, "");
            }
            return answer;
        });
    }

    private EditorialAnswer carryOut(ContentNode unit, Approval wish, Editor editor) {
        PublishRequest request = new PublishRequest(
                wish.workspace(), wish.node(), wish.withChildren(), wish.requestedBy(), editor.name());
        Optional<Instant> due = wish.dueAt().filter(at -> at.isAfter(clock.instant()));
        if (due.isPresent()) {
            return EditorialAnswer.of(
                    plans.add(request, unit.path(), PublicationLog.Action.PUBLISH, "", due.get())
                                    .isPresent()
                            ? Outcome.PLANNED
                            : Outcome.ALREADY_WAITING);
        }
        PublicationResult result = publishing.publish(request);
        return result.done().isEmpty() ? EditorialAnswer.of(result) : EditorialAnswer.of(Outcome.DONE);
    }

    public EditorialAnswer refuse(Editor editor, long id, String reason) {
        if (reason.isBlank()) {
            return EditorialAnswer.of(Outcome.REASON_MISSING);
        }
        return decide(id, (unit, wish) -> {
            if (!mayDecide(editor, wish)) {
                return EditorialAnswer.of(Outcome.FORBIDDEN);
            }
            close(wish, Approval.State.REFUSED, editor, reason.strip());
            return EditorialAnswer.of(Outcome.DONE);
        });
    }

    public EditorialAnswer withdraw(Editor editor, long id) {
        return decide(id, (unit, wish) -> {
            if (!wish.requestedBy().equals(editor.name())) {
                return EditorialAnswer.of(Outcome.FORBIDDEN);
            }
            close(wish, Approval.State.WITHDRAWN, editor, "");
            return EditorialAnswer.of(Outcome.DONE);
        });
    }

    /** Whether the person would be let through, apart from who asked. */
    public static boolean mayDecide(Editor editor, Approval wish) {
        return editor.may(Actions.CONTENT_PUBLISH, wish.workspace(), wish.path().value(), wish.nodeType());
    }

    private EditorialAnswer decide(long id, BiFunction<Optional<ContentNode>, Approval, EditorialAnswer> work) {
        try {
            return decideNow(id, work);
        } catch (UnexpectedRollbackException quicker) {
            // The store refused the copy because somebody changed the content in this moment.
            return EditorialAnswer.of(Outcome.CHANGED_SINCE);
        }
    }

    private EditorialAnswer decideNow(long id, BiFunction<Optional<ContentNode>, Approval, EditorialAnswer> work) {
        return Objects.requireNonNull(transactions.execute(status -> {
            Optional<Approval> open = approvals.takeOpen(id);
            return open.map(wish -> work.apply(stages.nodes(Stage.AUTHOR).find(wish.workspace(), wish.node()), wish))
                    .orElseGet(() -> EditorialAnswer.of(Outcome.MISSING));
        }));
    }

    private void close(Approval wish, Approval.State state, Editor editor, String reason) {
        approvals.decide(wish.id(), state, editor.name(), reason);
        audit.record(
                "publication." + state.name().toLowerCase(Locale.ROOT), wish.workspace() + ":" + wish.path(), reason);
    }
}
