package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/** Interest on grant money that was not used in time; an estimate, the granting body decides. */
record InterestRule(Setting points, Setting from, Setting dayCount, Setting basicRates) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);
    private static final int DIGITS = 20;

    static InterestRule of(RuleBook rules, ProgrammeId programme, AsOf asOf) {
        return new InterestRule(
                rules.require(programme, RuleKey.INTEREST_POINTS, asOf),
                rules.require(programme, RuleKey.INTEREST_FROM, asOf),
                rules.require(programme, RuleKey.INTEREST_DAY_COUNT, asOf),
                rules.require(programme, RuleKey.BASIC_RATES, asOf));
    }

    List<Setting> settings() {
        return List.of(points, from, dayCount, basicRates);
    }

    /** From the payout or from its last day of use, as the rule says, to the day of use; half up on the cent of the whole. */
    Money of(Money amount, Payout payout, LocalDate until) {
        LocalDate start = from.text().equals("DEADLINE") ? payout.useUntil() : payout.day();
        BigDecimal interest = BigDecimal.ZERO;
        for (Segment segment : segments(start, until)) {
            interest = interest.add(BigDecimal.valueOf(amount.cents())
                    .multiply(BigDecimal.valueOf(segment.rateBp()))
                    .multiply(BigDecimal.valueOf(segment.days()))
                    .divide(WHOLE.multiply(BigDecimal.valueOf(yearDays())), DIGITS, RoundingMode.HALF_UP));
        }
        return Money.ofCents(interest.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /** Days with the same rate. */
    record Segment(LocalDate from, LocalDate to, long days, int rateBp) {}

    /** Cut where the basic rate changes. */
    List<Segment> segments(LocalDate start, LocalDate end) {
        NavigableMap<LocalDate, Integer> rates = basicRates.numbersByDay();
        List<Segment> segments = new ArrayList<>();
        LocalDate at = start;
        while (at.isBefore(end)) {
            LocalDate change = Optional.ofNullable(rates.higherKey(at))
                    .filter(end::isAfter)
                    .orElse(end);
            Map.Entry<LocalDate, Integer> rate =
                    Optional.ofNullable(rates.floorEntry(at)).orElseGet(rates::firstEntry);
            segments.add(new Segment(at, change, days(at, change), points.number() + rate.getValue()));
            at = change;
        }
        return segments;
    }

    private long days(LocalDate start, LocalDate end) {
        if (dayCount.text().equals("30_360")) {
            return 360L * (end.getYear() - start.getYear())
                    + 30L * (end.getMonthValue() - start.getMonthValue())
                    + Math.min(end.getDayOfMonth(), 30)
                    - Math.min(start.getDayOfMonth(), 30);
        }
        return ChronoUnit.DAYS.between(start, end);
    }

    private int yearDays() {
        return dayCount.text().equals("30_360") ? 360 : 365;
    }
}
