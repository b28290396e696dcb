package de.wirtschaftsstandort.catalogue;

import static de.wirtschaftsstandort.support.NodeBuilder.aNode;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.catalogue.ParcelCheck.Step;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.reference.BuildingAreas;
import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.NodeBuilder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureParcelTests {

    private static final MeasureParcel MEASURE = new MeasureParcel(new BuildingAreas());

    private static NodeBuilder aPlot() {
        return aNode("/p", "mgnl:content")
                .set("areaFree", 21_003L)
                .set("largestParcel", 15_000L)
                .set("smallestParcel", 6_000L)
                .set("divisible", "yes")
                .set("zoning", List.of("GE"));
    }

    private static ParcelCheck parcel(NodeBuilder plot, String area) {
        ContentNode node = ContentTree.empty(Stage.PUBLIC)
                .add("plots", plot)
                .find("plots", NodePath.of("/p"))
                .orElseThrow();
        return MEASURE.of(node, Optional.empty(), name -> name.equals("teil") ? List.of(area) : List.of());
    }

    @Test
    void worksOutWhatIsLeftAndWhatMayBeBuilt() {
        ParcelCheck parcel = parcel(aPlot().set("grz", 0.6).set("gfz", 1.65).set("bmz", 9.0), "8.333");

        assertThat(parcel.fault()).isEmpty();
        assertThat(parcel.rest()).isEqualTo(12_670);
        assertThat(parcel.steps())
                .containsExactly(
                        new Step("footprint", 8_333, 60, 4_999, "m²"),
                        new Step("sealed", 8_333, 80, 6_666, "m²"),
                        new Step("floors", 8_333, 165, 13_749, "m²"),
                        new Step("volume", 8_333, 900, 74_997, "m³"));
        assertThat(parcel.aboveOrientation()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.4,60", "0.5,75", "0.55,80", "0.6,80"})
    void sideFacilitiesMayExceedTheFootprintByHalfUpToFourFifths(double coverage, long hundredths) {
        assertThat(parcel(aPlot().set("grz", coverage), "10000").steps())
                .filteredOn(step -> step.name().equals("sealed"))
                .extracting(Step::hundredths)
                .containsExactly(hundredths);
    }

    @Test
    void aFootprintOfFourFifthsLeavesNothingToExceed() {
        assertThat(parcel(aPlot().set("grz", 0.8), "10000").steps())
                .extracting(Step::name)
                .containsExactly("footprint");
    }

    @Test
    void derivesTheVolumeFromTheFloorsWherePlanSaysNeitherVolumeNorHeight() {
        assertThat(parcel(aPlot().set("gfz", 2.4), "10000").steps())
                .contains(new Step("derivedVolume", 10_000, 840, 84_000, "m³"));
        assertThat(parcel(aPlot().set("gfz", 2.4).set("heightMax", 15.0), "10000")
                        .steps())
                .extracting(Step::name)
                .containsExactly("floors");
        assertThat(parcel(aPlot().set("gfz", 1.2).set("zoning", List.of("MI")), "10000")
                        .steps())
                .extracting(Step::name)
                .containsExactly("floors");
    }

    @Test
    void pricesAreExactToTheCent() {
        ParcelCheck range = parcel(aPlot().set("pricePerSqmMin", 20.1).set("pricePerSqmMax", 24.35), "7777");

        assertThat(range.prices())
                .extracting(ParcelCheck.Price::total)
                .containsExactly(Money.ofCents(15_631_770), Money.ofCents(18_936_995));
        assertThat(parcel(aPlot().set("pricePerSqmMin", 20.0).set("pricePerSqmMax", 20.0), "7777")
                        .prices())
                .hasSize(1);
        assertThat(parcel(aPlot().set("pricePerSqmMin", 20.0).set("priceMode", "onRequest"), "7777")
                        .prices())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5999,small", "15001,large", "-1,number", "viel,number", "0,number", "1e9,number", "99999999,number"})
    void namesWhatIsWrongAndKeepsWhatWasTyped(String area, String fault) {
        ParcelCheck parcel = parcel(aPlot(), area);

        assertThat(parcel.fault()).isEqualTo(fault);
        assertThat(parcel.asked()).isEqualTo(area);
        assertThat(parcel.area()).isZero();
        assertThat(parcel.steps()).isEmpty();
    }

    @Test
    void bothEndsOfWhatIsPossibleArePossible() {
        assertThat(parcel(aPlot(), "6000").fault()).isEmpty();
        assertThat(parcel(aPlot(), "15000").fault()).isEmpty();
    }

    @Test
    void saysWhenWhatIsLeftIsTooSmallForAnybodyElse() {
        NodeBuilder whole = aPlot().set("largestParcel", 21_003L);

        assertThat(parcel(whole, "16000").restTooSmall()).isTrue();
        assertThat(parcel(whole, "15003").restTooSmall()).isFalse();
        assertThat(parcel(whole, "21003").restTooSmall()).isFalse();
    }

    @Test
    void aPlotThatIsNotDivisibleIsHadAsAWhole() {
        NodeBuilder plot = aPlot().set("divisible", "no");

        assertThat(parcel(plot, "").possible()).isFalse();
        assertThat(parcel(plot, "7000").fault()).isEqualTo("whole");
        assertThat(parcel(plot, "15000").fault()).isEmpty();
    }

    @Test
    void withoutAFreeAreaThereIsNothingToWorkOut() {
        ParcelCheck parcel = parcel(aNode("/p", "mgnl:content").set("divisible", "yes"), "5000");

        assertThat(parcel.possible()).isFalse();
        assertThat(parcel.largest()).isZero();
    }

    @Test
    void warnsOfNumbersAboveTheOrientationValuesAndWorksThemOutAllTheSame() {
        ParcelCheck parcel = parcel(aPlot().set("grz", 0.9).set("gfz", 2.4), "10000");

        assertThat(parcel.aboveOrientation()).containsExactly(new ParcelCheck.Orientation("grz", 90, 80));
        assertThat(parcel.steps()).extracting(Step::result).contains(9_000L);
    }
}
