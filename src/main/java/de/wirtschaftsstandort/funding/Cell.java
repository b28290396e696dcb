package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.Collection;
import java.util.Optional;

/**
 * A measure's year as of a moment: the sums of the ledgers, and what follows from them.
 *
 * @param approved of the first plan version
 * @param planToDate plan of the quarters that are over
 * @param restForecast what is left to spend by the latest report; as much as is available when nobody said
 */
public record Cell(
        MeasureId measure,
        int year,
        Money approved,
        Money plan,
        Money planToDate,
        Money actual,
        Money committed,
        Money invoiced,
        Money notEligible,
        Optional<Money> restForecast) {

    static final Cell EMPTY = new Cell(
            new MeasureId(0),
            0,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Optional.empty());

    public Money available() {
        return plan.minus(actual).minus(committed).minus(invoiced);
    }

    public Money deviationToDate() {
        return actual.minus(planToDate);
    }

    /** What should have been spent or bound by now and is not. */
    public Money lag() {
        return planToDate.minus(actual).minus(committed);
    }

    public Money bound() {
        return actual.plus(committed);
    }

    /** Without a report what is available is expected to be spent; invoices that are not paid yet are no spending. */
    public Money forecast() {
        return bound().plus(restForecast.orElseGet(this::available));
    }

    /** What will be left over; negative when it will not be enough. */
    public Money remainder() {
        return plan.minus(forecast());
    }

    /** The sum of two cells; both forecasts are taken as they stand. */
    Cell plus(Cell other) {
        return new Cell(
                measure,
                year,
                approved.plus(other.approved),
                plan.plus(other.plan),
                planToDate.plus(other.planToDate),
                actual.plus(other.actual),
                committed.plus(other.committed),
                invoiced.plus(other.invoiced),
                notEligible.plus(other.notEligible),
                Optional.of(forecast().minus(bound()).plus(other.forecast().minus(other.bound()))));
    }

    public static Cell sum(Collection<Cell> cells) {
        return cells.stream().reduce(EMPTY, Cell::plus);
    }
}
