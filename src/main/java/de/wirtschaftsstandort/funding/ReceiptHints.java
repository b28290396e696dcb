package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.List;

/**
 * What recording a receipt would do, before it is done.
 *
 * @param eligible after the rules, which may be less than typed
 * @param grant share of the eligible part, {@code own} the rest of what is paid
 * @param balances what the measures concerned have left
 * @param warnings what a person should look at
 * @param complaints why it would be refused
 * @param rules applied, with their sources
 */
public record ReceiptHints(
        Money gross,
        Money paid,
        Money eligible,
        Money grant,
        Money own,
        List<Balance> balances,
        List<String> warnings,
        List<Complaint> complaints,
        List<Setting> rules) {

    /** What a measure has left in the year the receipt counts in, before and after; an order's money is bound already. */
    public record Balance(Measure measure, int year, Money available, Money needed, boolean ordered) {

        public Money after() {
            return ordered ? available : available.minus(needed);
        }
    }

    public ReceiptHints {
        balances = List.copyOf(balances);
        warnings = List.copyOf(warnings);
        complaints = List.copyOf(complaints);
        rules = List.copyOf(rules);
    }
}
