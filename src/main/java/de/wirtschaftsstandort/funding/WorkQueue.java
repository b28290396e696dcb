package de.wirtschaftsstandort.funding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which receipts wait for whom: each with its next step and, where this person must not do it, why. */
@Component
public class WorkQueue {

    private static final Set<ReceiptState> WAITING =
            Set.of(ReceiptState.RECORDED, ReceiptState.CHECKED, ReceiptState.RELEASED);

    /** What comes next. */
    public enum Step {
        CHECK("sachlich prüfen", FundingAction.CHECK_FACTS),
        RELEASE("freigeben", FundingAction.RELEASE_MONEY),
        PAY("Zahlung buchen", FundingAction.RELEASE_MONEY);

        private final String label;
        private final FundingAction needed;

        Step(String label, FundingAction needed) {
            this.label = label;
            this.needed = needed;
        }

        public String label() {
            return label;
        }

        static Optional<Step> after(ReceiptState state) {
            return Optional.ofNullable(
                    switch (state) {
                        case RECORDED -> CHECK;
                        case CHECKED -> RELEASE;
                        case RELEASED -> PAY;
                        default -> null;
                    });
        }
    }

    /** @param obstacle why this person cannot do the step; empty when they can */
    public record Item(Receipt receipt, Step step, Optional<String> obstacle) {}

    private final Permissions permissions;
    private final Receipts receipts;

    WorkQueue(Permissions permissions, Receipts receipts) {
        this.permissions = permissions;
        this.receipts = receipts;
    }

    /** The longest waiting first. */
    public List<Item> waiting(Actor actor, ProgrammeId programme, int most) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return receipts.inStates(programme, WAITING, most).stream()
                .flatMap(receipt -> next(actor, receipt).stream())
                .toList();
    }

    /** The next step of one receipt; empty when there is none to wait for. */
    public Optional<Item> next(Actor actor, Receipt receipt) {
        return Step.after(receipt.state()).map(step -> new Item(receipt, step, obstacle(actor, receipt, step)));
    }

    private Optional<String> obstacle(Actor actor, Receipt receipt, Step step) {
        try {
            permissions.require(actor, step.needed, receipt.programme(), receipt.measures());
            if (step != Step.PAY) {
                FourEyes.require(actor, receipt, step.label());
            }
            return Optional.empty();
        } catch (NotPermitted refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }
}
