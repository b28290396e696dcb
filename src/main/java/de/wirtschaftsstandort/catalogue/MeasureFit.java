package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.catalogue.SiteFit.Criterion;
import de.wirtschaftsstandort.catalogue.SiteFit.Light;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.reference.TrafficNodes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Holds a plot against a need. What a plot does not say of planning law and access its estate says for it; distances to
 * stations and airports are measured as the crow flies where nobody stated them.
 */
final class MeasureFit {

    private final SiteNeed need;
    private final TrafficNodes traffic;
    private final LocalDate today;

    MeasureFit(SiteNeed need, TrafficNodes traffic, Clock clock) {
        this.need = need;
        this.traffic = traffic;
        this.today = LocalDate.now(clock);
    }

    SiteFit of(ContentNode plot, Optional<ContentNode> estate) {
        ItemValues own = new ItemValues(plot);
        SiteValues values = SiteValues.of(plot, estate);
        List<Criterion> criteria = new ArrayList<>();
        if (need.area() > 0) {
            criteria.add(area(own));
        }
        if (!need.zone().isEmpty()) {
            criteria.add(zone(values));
        }
        if (need.power() > 0) {
            criteria.add(atLeast("power", values.number("powerAvailable"), need.power()));
        }
        if (need.motorway() > 0) {
            criteria.add(atMost("motorway", values.number("distMotorway"), need.motorway()));
        }
        if (need.station() > 0) {
            criteria.add(atMost("station", distance(own, values, "distStation", "station"), need.station()));
        }
        if (need.airport() > 0) {
            criteria.add(atMost("airport", distance(own, values, "distAirport", "airport"), need.airport()));
        }
        if (need.rail()) {
            criteria.add(rail(values));
        }
        if (need.fibre()) {
            criteria.add(fibre(values));
        }
        if (!need.from().isEmpty()) {
            criteria.add(from(own, LocalDate.parse(need.from())));
        }
        return new SiteFit(criteria);
    }

    private Criterion area(ItemValues plot) {
        OptionalDouble free = plot.number("areaFree");
        if (free.isEmpty()) {
            return Criterion.unknown("area");
        }
        double largest =
                Math.min(free.getAsDouble(), plot.number("largestParcel").orElse(free.getAsDouble()));
        if (need.area() > largest) {
            return Criterion.of("area", Light.UNMET, "small", whole(largest), need.area());
        }
        double smallest = plot.number("smallestParcel").orElse(0);
        return need.area() < smallest
                ? Criterion.of("area", Light.OPEN, "large", whole(smallest), need.area())
                : Criterion.of("area", Light.MET, "met", whole(largest), need.area());
    }

    private Criterion zone(SiteValues values) {
        List<String> zones = values.texts("zoning");
        if (zones.isEmpty()) {
            return Criterion.unknown("zone");
        }
        boolean met = zones.contains(need.zone());
        return Criterion.of(
                "zone", met ? Light.MET : Light.UNMET, met ? "met" : "unmet", String.join(", ", zones), need.zone());
    }

    private static Criterion atLeast(String name, OptionalDouble has, int wants) {
        return compared(name, has, wants, has.orElse(0) >= wants);
    }

    private static Criterion atMost(String name, OptionalDouble has, int wants) {
        return compared(name, has, wants, has.orElse(0) <= wants);
    }

    private static Criterion compared(String name, OptionalDouble has, int wants, boolean met) {
        return has.isEmpty()
                ? Criterion.unknown(name)
                : Criterion.of(
                        name, met ? Light.MET : Light.UNMET, met ? "met" : "unmet", number(has.getAsDouble()), wants);
    }

    private OptionalDouble distance(ItemValues plot, SiteValues values, String field, String kind) {
        OptionalDouble stated = values.number(field);
        if (stated.isPresent() || plot.point().isEmpty()) {
            return stated;
        }
        return traffic
                .nearest(kind, plot.point().get().latitude(), plot.point().get().longitude(), 1)
                .stream()
                .mapToDouble(TrafficNodes.Near::kilometres)
                .findFirst();
    }

    private static Criterion rail(SiteValues values) {
        return switch (values.text("railSiding").orElse("unknown")) {
            case "existing" -> Criterion.of("rail", Light.MET, "existing");
            case "reactivatable" -> Criterion.of("rail", Light.OPEN, "reactivatable");
            case "possible" -> Criterion.of("rail", Light.OPEN, "possible");
            case "impossible" -> Criterion.of("rail", Light.UNMET, "impossible");
            default -> Criterion.unknown("rail");
        };
    }

    private static Criterion fibre(SiteValues values) {
        return switch (values.text("fibre").orElse("")) {
            case "available" -> Criterion.of("fibre", Light.MET, "available");
            case "orderable" -> Criterion.of("fibre", Light.MET, "orderable");
            case "underConstruction" -> Criterion.of("fibre", Light.OPEN, "underConstruction");
            case "no" -> Criterion.of("fibre", Light.UNMET, "no");
            default -> Criterion.unknown("fibre");
        };
    }

    /** {@code short} is up to one year from today, {@code medium} one to five, {@code long} more. */
    private Criterion from(ItemValues plot, LocalDate start) {
        return switch (plot.text("availableFrom").orElse("")) {
            case "now" -> Criterion.of("from", Light.MET, "now");
            case "date" ->
                plot.date("availableDate")
                        .map(date -> Criterion.of(
                                "from", date.isAfter(start) ? Light.UNMET : Light.MET, "date", date.toString()))
                        .orElseGet(() -> Criterion.unknown("from"));
            case "short" -> within("short", start, 0, 1);
            case "medium" -> within("medium", start, 1, 5);
            case "long" -> within("long", start, 5, 100);
            default -> Criterion.unknown("from");
        };
    }

    private Criterion within(String reason, LocalDate start, int yearsAtLeast, int yearsAtMost) {
        Light light = !start.isBefore(today.plusYears(yearsAtMost))
                ? Light.MET
                : start.isBefore(today.plusYears(yearsAtLeast)) ? Light.UNMET : Light.OPEN;
        return Criterion.of("from", light, reason);
    }

    private static Object whole(double number) {
        return Math.round(number);
    }

    /** Without a decimal where there is none. */
    private static Object number(double number) {
        return number == Math.rint(number) ? (Object) Math.round(number) : (Object) number;
    }
}
