package de.wirtschaftsstandort.publishing;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Publishes and withdraws what is due. A plan and its publication end in one transaction: a kill in between leaves both
 * as they were, and no second process can run the same plan.
 */
public final class RunDuePublications {

    private static final Logger LOG = LoggerFactory.getLogger(RunDuePublications.class);
    private static final int MOST_ATTEMPTS = 5;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(20);

    private final PublicationPlans plans;
    private final PublishContent publishing;
    private final WithdrawContent withdrawing;
    private final TransactionOperations transactions;
    private final Clock clock;

    RunDuePublications(
            PublicationPlans plans,
            PublishContent publishing,
            WithdrawContent withdrawing,
            TransactionOperations transactions,
            Clock clock) {
        this.plans = plans;
        this.publishing = publishing;
        this.withdrawing = withdrawing;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Runs everything that is due now; answers how many plans ended. */
    public int runAll() {
        int ended = 0;
        for (Attempt attempt = runNext(); attempt.found(); attempt = runNext()) {
            ended += attempt.ended() ? 1 : 0;
        }
        return ended;
    }

    private record Attempt(boolean found, boolean ended) {}

    /** What one attempt has learned; the transaction may have taken everything else back. */
    private static final class Outcome {
        private Optional<PublicationPlan> plan = Optional.empty();
        private String refusal = "";
    }

    private Attempt runNext() {
        Outcome outcome = new Outcome();
        try {
            transactions.executeWithoutResult(status -> {
                outcome.plan = plans.takeDue();
                outcome.plan.ifPresent(plan -> run(plan, outcome));
            });
            return new Attempt(outcome.plan.isPresent(), outcome.plan.isPresent());
        } catch (UnexpectedRollbackException takenBack) {
            return afterFailure(outcome, outcome.refusal);
        } catch (RuntimeException fault) {
            return afterFailure(outcome, String.valueOf(fault.getMessage()));
        }
    }

    private void run(PublicationPlan plan, Outcome outcome) {
        PublicationResult result = plan.action() == PublicationLog.Action.PUBLISH
                ? publishing.publish(new PublishRequest(
                        plan.workspace(), plan.node(), plan.withChildren(), plan.plannedBy(), plan.approvedBy()))
                : withdrawing.withdraw(plan.workspace(), plan.node(), plan.plannedBy(), plan.successor());
        outcome.refusal = result.refusals().stream()
                .map(PublicationResult.Refusal::reason)
                .distinct()
                .limit(5)
                .collect(Collectors.joining("; "));
        boolean done = !result.done().isEmpty() || isThereAlready(result);
        plans.end(
                plan.id(),
                done ? PublicationPlan.State.DONE : PublicationPlan.State.REFUSED,
                done ? "" : outcome.refusal);
        LOG.info("plan {} of {}: {}", plan.id(), plan.plannedBy(), done ? "done" : outcome.refusal);
    }

    /** What somebody published by hand meanwhile is as it should be. */
    private static boolean isThereAlready(PublicationResult result) {
        return result.refusals().stream()
                .allMatch(refusal -> refusal.check().equals(BuiltInChecks.NOT_LIVE_UNCHANGED.name()));
    }

    private Attempt afterFailure(Outcome outcome, String reason) {
        if (outcome.plan.isEmpty()) {
            LOG.warn("planned publications cannot be read: {}", reason);
            return new Attempt(false, false);
        }
        PublicationPlan plan = outcome.plan.get();
        LOG.warn("plan {} failed, attempt {}: {}", plan.id(), plan.attempts() + 1, reason);
        boolean givenUp = plan.attempts() + 1 >= MOST_ATTEMPTS;
        try {
            transactions.executeWithoutResult(status -> {
                plans.tryAgain(plan.id(), clock.instant().plus(BETWEEN_ATTEMPTS), reason);
                if (givenUp) {
                    plans.end(plan.id(), PublicationPlan.State.REFUSED, reason);
                }
            });
            return new Attempt(true, givenUp);
        } catch (RuntimeException stillAway) {
            LOG.warn("the failure of plan {} cannot be noted: {}", plan.id(), stillAway.getMessage());
            return new Attempt(false, false);
        }
    }
}
