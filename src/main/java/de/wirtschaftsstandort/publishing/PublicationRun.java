package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.ContentRefused;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.StaleRevision;
import java.util.Objects;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Runs a verb in one transaction, writes its one line into the log file and keeps a failure in the publication log. */
final class PublicationRun {

    private static final Logger LOG = LoggerFactory.getLogger(PublicationRun.class);

    private final TransactionOperations transactions;
    private final PublicationLog log;

    PublicationRun(TransactionOperations transactions, PublicationLog log) {
        this.transactions = transactions;
        this.log = log;
    }

    PublicationResult run(PublicationLog.Action action, PublishRequest request, Supplier<PublicationResult> work) {
        PublicationResult result;
        try {
            result = Objects.requireNonNull(transactions.execute(status -> {
                PublicationResult inside = work.get();
                inside.refusals().forEach(refusal -> log.refused(action, request.workspace(), refusal, request.user()));
                return inside;
            }));
        } catch (ContentRefused | StaleRevision refused) {
            // Somebody else was quicker between check and copy: the store has taken everything back.
            result = PublicationResult.refused(new PublicationResult.Refusal(
                    request.node(), NodePath.ROOT, BuiltInChecks.STORE, String.valueOf(refused.getMessage())));
            recordRefusal(action, request, result);
        } catch (RuntimeException fault) {
            recordFailure(action, request, fault);
            throw fault;
        }
        LOG.info(
                "{} {} {} by {}: {} done, {} refused",
                action,
                request.workspace(),
                request.node(),
                request.user(),
                result.done().size(),
                result.refusals().size());
        return result;
    }

    private void recordRefusal(PublicationLog.Action action, PublishRequest request, PublicationResult result) {
        transactions.executeWithoutResult(status -> result.refusals()
                .forEach(refusal -> log.refused(action, request.workspace(), refusal, request.user())));
    }

    /** The record must not hide the fault it tells of, for example a database that is away. */
    private void recordFailure(PublicationLog.Action action, PublishRequest request, RuntimeException fault) {
        try {
            transactions.executeWithoutResult(status -> log.failed(action, request, fault));
        } catch (RuntimeException second) {
            fault.addSuppressed(second);
        }
    }
}
