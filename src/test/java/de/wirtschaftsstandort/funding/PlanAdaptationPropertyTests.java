package de.wirtschaftsstandort.funding;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans of chance cut down to decisions of chance: never a cent above anything the decision says, never below what is bound. */
class PlanAdaptationPropertyTests {

    private static final int FIRST = 2022;
    private static final int YEARS = 4;
    private static final int ROUNDS = 400;

    private static Money upTo(Random chance, long cents) {
        return Money.ofCents((long) (chance.nextDouble() * (cents + 1)));
    }

    private static Plan plan(Random chance) {
        SortedMap<MeasureId, SortedMap<Integer, Money>> cells = new TreeMap<>();
        int measures = 1 + chance.nextInt(25);
        for (int measure = 1; measure <= measures; measure++) {
            SortedMap<Integer, Money> years = new TreeMap<>();
            for (int year = FIRST; year < FIRST + YEARS; year++) {
                if (chance.nextInt(4) > 0) {
                    years.put(year, upTo(chance, chance.nextBoolean() ? 3 : 5_000_000));
                }
            }
            cells.put(new MeasureId(measure), years);
        }
        return new Plan(cells);
    }

    private static Plan boundOf(Plan plan, Random chance) {
        SortedMap<MeasureId, SortedMap<Integer, Money>> cells = new TreeMap<>();
        plan.cells().forEach((measure, years) -> {
            SortedMap<Integer, Money> bound = new TreeMap<>();
            years.forEach((year, money) -> {
                if (chance.nextInt(5) == 0) {
                    bound.put(year, upTo(chance, money.cents() / 10));
                }
            });
            cells.put(measure, bound);
        });
        return new Plan(cells);
    }

    /** The eligible total lies where the granting body rounds it: at the grant by the rate, or a few cents beside it. */
    private static FundingTerms terms(Plan plan, Random chance) {
        FundingRate rate = new FundingRate(1 + chance.nextInt(10_000));
        Money grant = upTo(chance, rate.share(plan.total()).cents());
        Money eligible = Money.ofCents(Math.max(
                0,
                rate.largestEligible(grant).cents() - chance.nextInt(3) * (1 + 10_000L / (2L * rate.basisPoints()))));
        SortedMap<Integer, Money> caps = new TreeMap<>();
        for (int year = FIRST; year < FIRST + YEARS; year++) {
            caps.put(year, upTo(chance, grant.cents()));
        }
        return new FundingTerms(
                Optional.empty(),
                new DateRange(LocalDate.of(FIRST, 1, 1), LocalDate.of(FIRST + YEARS - 1, 12, 31)),
                Optional.empty(),
                rate,
                grant,
                eligible,
                0,
                Period.ZERO,
                caps,
                "Beispiel");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 2026})
    void aCutPlanKeepsToEveryLimitToTheCent(long seed) {
        Random chance = new Random(seed);
        int cut = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Plan before = plan(chance);
            FundingTerms terms = terms(before, chance);
            Plan bound = boundOf(before, chance);
            Complaints complaints = new Complaints();
            Plan after = new PlanAdaptation(terms, bound).cut(before, complaints);
            String where = "seed " + seed + ", round " + round;
            before.cells()
                    .forEach((measure, years) -> years.forEach((year, money) -> {
                        assertThat(after.of(measure, year)).as(where).isLessThanOrEqualTo(money);
                        assertThat(after.of(measure, year)).as(where).isGreaterThanOrEqualTo(bound.of(measure, year));
                    }));
            if (!complaints.isEmpty()) {
                continue;
            }
            cut += after.total().compareTo(before.total()) < 0 ? 1 : 0;
            assertThat(after.total()).as(where).isLessThanOrEqualTo(terms.eligibleTotal());
            assertThat(terms.rate().share(after.total())).as(where).isLessThanOrEqualTo(terms.grantMax());
            Money ofYears = Money.ZERO;
            for (int year = FIRST; year < FIRST + YEARS; year++) {
                assertThat(terms.rate().share(after.ofYear(year)))
                        .as(where + ", " + year)
                        .isLessThanOrEqualTo(terms.cap(year));
                ofYears = ofYears.plus(after.ofYear(year));
            }
            assertThat(ofYears).as(where + ": rows and columns").isEqualTo(after.total());
        }
        assertThat(cut).as("plans that were cut").isGreaterThan(ROUNDS / 4);
    }
}
