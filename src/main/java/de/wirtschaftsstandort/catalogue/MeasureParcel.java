package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.catalogue.ParcelCheck.Orientation;
import de.wirtschaftsstandort.catalogue.ParcelCheck.Price;
import de.wirtschaftsstandort.catalogue.ParcelCheck.Step;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.reference.BuildingAreas;
import de.wirtschaftsstandort.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Works out a part of a plot by the parameter {@code teil}, square metres: floor space by §§ 19 to 21 of the
 * Baunutzungsverordnung, price by square metre. All of it in whole numbers, so that the formula shown is the formula used.
 */
@Component
public class MeasureParcel {

    private static final List<String> PARAMETERS = List.of("teil");

    /** Side facilities may exceed the site coverage by half, up to this (§ 19 (4)); in hundredths. */
    private static final long MOST_COVERAGE = 80;

    /** The volume ratio is at most 3.5 times the floor ratio where storeys are higher than 3.5 m (§ 21 (4)). */
    private static final long DERIVED_VOLUME_TENTHS = 35;

    private static final List<String> WITH_DERIVED_VOLUME = List.of("GE", "GEe", "GI", "SO");

    private final BuildingAreas areas;

    MeasureParcel(BuildingAreas areas) {
        this.areas = areas;
    }

    /** @param asked answers the values of a parameter of the address */
    public ParcelCheck of(ContentNode plot, Optional<ContentNode> estate, Function<String, List<String>> asked) {
        SiteValues site = SiteValues.of(plot, estate);
        SearchAddress address = SearchAddress.read(PARAMETERS, asked);
        String words = address.first("teil");
        OptionalLong free = whole(site, "areaFree");
        if (free.isEmpty() || free.getAsLong() < 1) {
            return ParcelCheck.refused(false, words, "", 0, 0);
        }
        long largest = Math.min(free.getAsLong(), whole(site, "largestParcel").orElse(free.getAsLong()));
        boolean divisible = site.own().text("divisible").filter("yes"::equals).isPresent();
        long smallest = divisible ? Math.min(largest, smallest(site)) : largest;
        if (words.isEmpty()) {
            return ParcelCheck.refused(divisible, "", "", smallest, largest);
        }
        long area = metres(words);
        String fault = fault(area, smallest, largest, divisible);
        return fault.isEmpty()
                ? worked(site, words, divisible, smallest, largest, area, free.getAsLong())
                : ParcelCheck.refused(divisible, words, fault, smallest, largest);
    }

    /** Up to ten square kilometres, with or without grouping dots; 0 for anything else. */
    private static long metres(String text) {
        String digits = text.replaceAll("[. \u00a0\u202f]", "");
        return digits.matches("\\d{1,7}") ? Long.parseLong(digits) : 0;
    }

    /** What the plot says of its parts, the stricter of both; one square metre when it says nothing. */
    private static long smallest(SiteValues site) {
        return Math.max(
                1,
                Math.max(
                        whole(site, "smallestParcel").orElse(1),
                        whole(site, "divisibleFrom").orElse(1)));
    }

    private static String fault(long area, long smallest, long largest, boolean divisible) {
        if (area < 1) {
            return "number";
        }
        if (!divisible && area != largest) {
            return "whole";
        }
        if (area > largest) {
            return "large";
        }
        return area < smallest ? "small" : "";
    }

    private ParcelCheck worked(
            SiteValues site, String words, boolean divisible, long smallest, long largest, long area, long free) {
        long rest = free - area;
        List<Price> prices = prices(site, area);
        return new ParcelCheck(
                divisible,
                words,
                "",
                smallest,
                largest,
                area,
                rest,
                rest > 0 && rest < smallest,
                prices.isEmpty() ? "onRequest" : prices.size() == 1 ? "fixed" : "range",
                prices,
                steps(site, area),
                aboveOrientation(site));
    }

    /** Lower and upper price, one of them where they are the same; none where the price is told on request. */
    private static List<Price> prices(SiteValues site, long area) {
        if (site.own()
                .text("priceMode")
                .filter(List.of("onRequest", "bid")::contains)
                .isPresent()) {
            return List.of();
        }
        return List.of("pricePerSqmMin", "pricePerSqmMax").stream()
                .flatMap(name -> hundredths(site.own().number(name)).stream())
                .filter(cents -> cents > 0)
                .distinct()
                .sorted()
                .map(cents -> Price.of(Money.ofCents(cents), area))
                .toList();
    }

    private static List<Step> steps(SiteValues site, long area) {
        List<Step> steps = new ArrayList<>();
        hundredths(site.number("grz")).ifPresent(coverage -> {
            steps.add(Step.of("footprint", area, coverage, "m²"));
            long withSideFacilities = Math.max(coverage, Math.min(coverage * 3 / 2, MOST_COVERAGE));
            if (withSideFacilities > coverage) {
                steps.add(Step.of("sealed", area, withSideFacilities, "m²"));
            }
        });
        Optional<Long> floors = hundredths(site.number("gfz"));
        floors.ifPresent(ratio -> steps.add(Step.of("floors", area, ratio, "m²")));
        Optional<Long> volume = hundredths(site.number("bmz"));
        volume.ifPresent(ratio -> steps.add(Step.of("volume", area, ratio, "m³")));
        boolean derives = volume.isEmpty() && site.number("heightMax").isEmpty();
        if (derives && site.texts("zoning").stream().anyMatch(WITH_DERIVED_VOLUME::contains)) {
            floors.ifPresent(
                    ratio -> steps.add(Step.of("derivedVolume", area, ratio * DERIVED_VOLUME_TENTHS / 10, "m³")));
        }
        return steps;
    }

    /** Against the most generous of the plot's areas. */
    private List<Orientation> aboveOrientation(SiteValues site) {
        List<BuildingAreas.Area> zones = site.texts("zoning").stream()
                .flatMap(zone -> areas.find(zone).stream())
                .toList();
        List<Orientation> above = new ArrayList<>();
        above(site, "grz", zones, BuildingAreas.Area::siteCoverage, above);
        above(site, "gfz", zones, BuildingAreas.Area::floorRatio, above);
        above(site, "bmz", zones, BuildingAreas.Area::volumeRatio, above);
        return above;
    }

    private static void above(
            SiteValues site,
            String name,
            List<BuildingAreas.Area> zones,
            Function<BuildingAreas.Area, Optional<Long>> value,
            List<Orientation> above) {
        Optional<Long> orientation =
                zones.stream().flatMap(zone -> value.apply(zone).stream()).max(Long::compare);
        Optional<Long> planned = hundredths(site.number(name));
        if (orientation.isPresent() && planned.isPresent() && planned.get() > orientation.get()) {
            above.add(new Orientation(name, planned.get(), orientation.get()));
        }
    }

    private static OptionalLong whole(SiteValues site, String name) {
        OptionalDouble number = site.own().number(name);
        return number.isPresent() ? OptionalLong.of(Math.round(number.getAsDouble())) : OptionalLong.empty();
    }

    /** Stored as a decimal number that was typed with two places at most. */
    private static Optional<Long> hundredths(OptionalDouble number) {
        return number.isPresent() && number.getAsDouble() >= 0 && number.getAsDouble() < 1e9
                ? Optional.of(BigDecimal.valueOf(number.getAsDouble())
                        .movePointRight(2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact())
                : Optional.empty();
    }
}
