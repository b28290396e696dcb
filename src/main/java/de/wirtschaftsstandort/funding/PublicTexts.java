package de.wirtschaftsstandort.funding;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** What the public board says, beside the concept's own words: English names and a sentence per measure. */
record PublicTexts(List<Theme> themes, List<Measure> measures) {

    record Theme(String de, String en) {}

    record Measure(
            int number,
            @JsonProperty("title_en") String titleEn,
            @JsonProperty("goal_de") String goalDe,
            @JsonProperty("goal_en") String goalEn) {}

    String themeInEnglish(String german) {
        return themes.stream()
                .filter(theme -> theme.de().equals(german))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no English name for theme '" + german + "'"))
                .en();
    }

    Measure measure(int number) {
        return measures.stream()
                .filter(measure -> measure.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no public text for measure " + number));
    }
}
