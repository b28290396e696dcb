package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the world may know of a programme: its measures by theme with the plan per year. Sums are made here, from the
 * rows shown, so that they always agree.
 *
 * @param years of the programme, ascending
 * @param totals plan per year over all measures, by year as text
 */
@TemplateVisible
public record MeasureBoard(
        String code,
        String name,
        LocalDate plannedFrom,
        LocalDate plannedTo,
        List<Integer> years,
        List<Theme> themes,
        Map<String, Money> totals,
        Money total) {

    /** Measures of one category of the primary dimension. */
    @TemplateVisible
    public record Theme(
            int number, String nameDe, String nameEn, List<Measure> measures, Map<String, Money> totals, Money total) {

        public String name(String language) {
            return language.startsWith("en") ? nameEn : nameDe;
        }
    }

    /**
     * A measure.
     *
     * @param plan by year as text; a year without money is {@link Money#ZERO}
     * @param quarters planned ones, {@code 2023-Q1}, ascending
     */
    @TemplateVisible
    public record Measure(
            int number,
            String titleDe,
            String titleEn,
            String textDe,
            String textEn,
            Map<String, Money> plan,
            Money total,
            List<String> quarters) {

        public String title(String language) {
            return language.startsWith("en") ? titleEn : titleDe;
        }

        public String text(String language) {
            return language.startsWith("en") ? textEn : textDe;
        }
    }

    public int measureCount() {
        return themes.stream().mapToInt(theme -> theme.measures().size()).sum();
    }
}
