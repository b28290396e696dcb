package de.wirtschaftsstandort.reference;

import de.wirtschaftsstandort.shared.TemplateVisible;

/**
 * A code of the classification of economic activities (WZ).
 *
 * @param level 1 section, 2 division, 3 group, 4 class, 5 subclass
 * @param section letter of the section the code belongs to
 * @param titleEn empty where the classification has no English title (WZ 2025)
 */
@TemplateVisible
public record Activity(String code, int level, String section, String titleDe, String titleEn) {

    /** English titles of sections are capitals in the source: only the first letter stays one. */
    public String title(String language) {
        if (!language.startsWith("en") || titleEn.isEmpty()) {
            return titleDe;
        }
        return level == 1 ? titleEn.charAt(0) + titleEn.substring(1).toLowerCase(java.util.Locale.ENGLISH) : titleEn;
    }
}
