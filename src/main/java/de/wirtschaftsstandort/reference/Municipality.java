package de.wirtschaftsstandort.reference;

import de.wirtschaftsstandort.shared.TemplateVisible;
import java.math.BigDecimal;

/**
 * A municipality as the register has it.
 *
 * @param ags eight-digit official municipality key
 * @param kind Stadt, Große Kreisstadt or Gemeinde
 * @param association administrative association, empty for none
 * @param postcode of the town hall
 * @param latitude WGS 84, as is {@code longitude}
 * @param population inhabitants; Stand presumably 31.12.2023, see the data's README
 */
@TemplateVisible
public record Municipality(
        String ags,
        String name,
        String kind,
        String association,
        String postcode,
        double latitude,
        double longitude,
        BigDecimal areaKm2,
        int population) {

    /** Inhabitants per square kilometre, to the nearest whole. */
    public int density() {
        return BigDecimal.valueOf(population)
                .divide(areaKm2, 0, java.math.RoundingMode.HALF_UP)
                .intValueExact();
    }
}
