package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * How a payout was used, the first received first used.
 *
 * @param unused on the day of the reading
 * @param overdue still unused although its last day is over
 * @param late parts used or paid back after their last day, with the days and the estimated interest
 */
public record PayoutUse(
        Payout payout, Money used, Money unused, Money overdue, List<Late> late, Money interestEstimate) {

    /** A part that came too late. */
    public record Late(Money amount, LocalDate usedOn, long daysLate, Money interest) {}

    /**
     * Spreads usage over payouts. Money used before anything was paid out was advanced by the county and is settled by the next
     * payout on its own day.
     *
     * @param day of the reading; nothing after it counts
     */
    static List<PayoutUse> read(List<Payout> payouts, List<Usage> usages, LocalDate day, InterestRule interest) {
        Deque<Usage> rest = Usage.withoutRefunds(
                usages.stream().filter(usage -> !usage.day().isAfter(day)).toList());
        List<PayoutUse> read = new ArrayList<>();
        for (Payout payout : payouts.stream()
                .filter(one -> !one.day().isAfter(day))
                .sorted(Comparator.comparing(Payout::day))
                .toList()) {
            Money open = payout.amount();
            List<Late> late = new ArrayList<>();
            while (open.isPositive() && !rest.isEmpty()) {
                Usage next = rest.removeFirst();
                Money part = next.share().compareTo(open) < 0 ? next.share() : open;
                open = open.minus(part);
                if (next.share().compareTo(part) > 0) {
                    rest.addFirst(new Usage(next.day(), next.share().minus(part)));
                }
                if (next.day().isAfter(payout.useUntil())) {
                    late.add(late(part, payout, next.day(), interest));
                }
            }
            payout.back()
                    .filter(part -> part.day().isAfter(payout.useUntil()))
                    .ifPresent(part -> late.add(late(part.share(), payout, part.day(), interest)));
            boolean overdue = open.isPositive() && day.isAfter(payout.useUntil());
            Money estimate = late.stream().map(Late::interest).reduce(Money.ZERO, Money::plus);
            read.add(new PayoutUse(
                    payout,
                    payout.amount().minus(open),
                    open,
                    overdue ? open : Money.ZERO,
                    List.copyOf(late),
                    overdue ? estimate.plus(interest.of(open, payout, day)) : estimate));
        }
        return List.copyOf(read);
    }

    private static Late late(Money part, Payout payout, LocalDate day, InterestRule interest) {
        return new Late(part, day, ChronoUnit.DAYS.between(payout.useUntil(), day), interest.of(part, payout, day));
    }
}
