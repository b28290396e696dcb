package de.wirtschaftsstandort.reference;

import de.wirtschaftsstandort.shared.TemplateVisible;

/**
 * Whether a kind of use has its place in a building area, by the text of the Baunutzungsverordnung alone.
 *
 * @param use kind of use, e.g. {@code craft}
 * @param zone code of the building area, e.g. {@code GE}; {@code GEe} is the restricted one of § 1 (4)
 * @param answer {@code usually}, {@code exception}, {@code depends} or {@code no}
 * @param paragraph of the Baunutzungsverordnung
 * @param reason key of the sentence that says why
 */
@TemplateVisible
public record ZoneUse(String use, String zone, String answer, String paragraph, String reason) {

    /** What plan or place say instead of the ordinance. */
    public ZoneUse refused(String instead, String why) {
        return new ZoneUse(use, zone, "no", instead, why);
    }
}
