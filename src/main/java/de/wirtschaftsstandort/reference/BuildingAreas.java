package de.wirtschaftsstandort.reference;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The building areas of the Baunutzungsverordnung with the orientation values of § 17; above them a plan only needs reasons. */
@Component
public class BuildingAreas {

    /**
     * Orientation values in hundredths; empty where § 17 names none.
     *
     * @param code e.g. {@code GE}
     */
    public record Area(
            String code, Optional<Long> siteCoverage, Optional<Long> floorRatio, Optional<Long> volumeRatio) {}

    private final Map<String, Area> areas = ReferenceFiles.rows(ReferenceFiles.bytes("baunvo.csv")).stream()
            .map(row -> new Area(
                    ReferenceFiles.text(row, "code"),
                    hundredths(ReferenceFiles.text(row, "grz_orientation")),
                    hundredths(ReferenceFiles.text(row, "gfz_orientation")),
                    hundredths(ReferenceFiles.text(row, "bmz_orientation"))))
            .collect(Collectors.toUnmodifiableMap(Area::code, Function.identity()));

    private static Optional<Long> hundredths(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new BigDecimal(text).movePointRight(2).longValueExact());
    }

    /** @param code {@code GEe} has the values of {@code GE} */
    public Optional<Area> find(String code) {
        return Optional.ofNullable(areas.get(code.equals("GEe") ? "GE" : code));
    }
}
