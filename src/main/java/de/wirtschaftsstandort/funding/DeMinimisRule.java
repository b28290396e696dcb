package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/** How much de-minimis aid one company may get in a rolling period: that of the programme and what it declared of others. */
record DeMinimisRule(Setting ceiling, Setting period) {

    static DeMinimisRule of(RuleBook rules, ProgrammeId programme, AsOf asOf) {
        return new DeMinimisRule(
                rules.require(programme, RuleKey.DE_MINIMIS_CEILING, asOf),
                rules.require(programme, RuleKey.DE_MINIMIS_PERIOD, asOf));
    }

    /** The ceiling of a day of granting; before the first known one, that. */
    Money ceiling(LocalDate day) {
        NavigableMap<LocalDate, Integer> ceilings = ceiling.numbersByDay();
        return Money.ofCents(Optional.ofNullable(ceilings.floorEntry(day))
                .orElseGet(ceilings::firstEntry)
                .getValue());
    }

    /** What counts on a day: granted after the same day a period earlier, the day itself included. */
    Money granted(List<DeMinimisAid> ofCompany, LocalDate day) {
        LocalDate before = day.minus(period.period());
        return ofCompany.stream()
                .filter(DeMinimisAid::counts)
                .filter(aid ->
                        aid.grantedOn().isAfter(before) && !aid.grantedOn().isAfter(day))
                .map(DeMinimisAid::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /**
     * What the company would have too much, on the day of the new aid or of a later one that is on record already.
     *
     * @param ofCompany with the new aid among them
     */
    Optional<String> complaint(List<DeMinimisAid> ofCompany, DeMinimisAid added) {
        return ofCompany.stream()
                .filter(aid -> aid.counts() && !aid.grantedOn().isBefore(added.grantedOn()))
                .filter(aid -> !aid.grantedOn().minus(period.period()).isAfter(added.grantedOn()))
                .map(aid -> over(ofCompany, aid))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> over(List<DeMinimisAid> ofCompany, DeMinimisAid aid) {
        Money sum = granted(ofCompany, aid.grantedOn()).plus(aid.declared());
        Money allowed = ceiling(aid.grantedOn());
        return sum.compareTo(allowed) > 0
                ? Optional.of(aid.companyName() + " hätte am " + GermanDate.format(aid.grantedOn())
                        + " mit den Angaben vom "
                        + GermanDate.format(aid.declaredOn()) + " zusammen " + sum.format("de")
                        + " De-minimis-Beihilfen, " + sum.minus(allowed).format("de") + " über dem Höchstbetrag von "
                        + allowed.format("de") + " (" + ceiling.citation() + ").")
                : Optional.empty();
    }
}
