package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;

/**
 * A part of a plot as somebody wants it: what would be left, what it may cost, what may be built on it. Areas are whole square
 * metres, volumes whole cubic metres, both rounded down; nothing here binds anybody.
 *
 * @param possible whether the plot can be divided or states its free area at all, so that there is something to work out
 * @param asked square metres as they were typed, empty when nothing was asked
 * @param fault key of what is wrong with them: {@code number}, {@code large}, {@code small}, {@code whole}; empty for nothing
 * @param smallest square metres one must take at least
 * @param largest square metres one can have at most
 * @param area square metres asked for, 0 with a fault
 * @param rest square metres of the free area that are left
 * @param restTooSmall whether what is left is less than the smallest part
 * @param priceFrom {@code onRequest}, {@code fixed} or {@code range}
 */
@TemplateVisible
public record ParcelCheck(
        boolean possible,
        String asked,
        String fault,
        long smallest,
        long largest,
        long area,
        long rest,
        boolean restTooSmall,
        String priceFrom,
        List<Price> prices,
        List<Step> steps,
        List<Orientation> aboveOrientation) {

    /** Square metres times a price per square metre. */
    @TemplateVisible
    public record Price(Money perSquareMetre, Money total) {

        static Price of(Money perSquareMetre, long area) {
            return new Price(perSquareMetre, Money.ofCents(Math.multiplyExact(perSquareMetre.cents(), area)));
        }
    }

    /**
     * One multiplication.
     *
     * @param name {@code footprint}, {@code sealed}, {@code floors}, {@code volume} or {@code derivedVolume}
     * @param hundredths the factor, in hundredths
     * @param result of {@code area} times the factor, in {@code unit}
     * @param unit {@code m²} or {@code m³}
     */
    @TemplateVisible
    public record Step(String name, long area, long hundredths, long result, String unit) {

        static Step of(String name, long area, long hundredths, String unit) {
            return new Step(name, area, hundredths, Math.multiplyExact(area, hundredths) / 100, unit);
        }
    }

    /**
     * A number of the plan above the orientation value of § 17.
     *
     * @param name {@code grz}, {@code gfz} or {@code bmz}
     * @param hundredths of the plan
     * @param orientation in hundredths
     */
    @TemplateVisible
    public record Orientation(String name, long hundredths, long orientation) {}

    public ParcelCheck {
        prices = List.copyOf(prices);
        steps = List.copyOf(steps);
        aboveOrientation = List.copyOf(aboveOrientation);
    }

    /** The answer to something that cannot be had. */
    static ParcelCheck refused(boolean possible, String asked, String fault, long smallest, long largest) {
        return new ParcelCheck(
                possible, asked, fault, smallest, largest, 0, 0, false, "onRequest", List.of(), List.of(), List.of());
    }
}
