package de.wirtschaftsstandort.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleLinesTests {

    private static final double WIDTH = 650;
    private static final double HEIGHT = 370;
    private static final Lettering LETTERING = new Lettering();

    @Test
    void aShortHeadingStaysOnOneLargeLine() {
        assertThat(fit("Delitzsch").lines()).containsExactly("Delitzsch");
        assertThat(fit("Delitzsch").size())
                .isGreaterThan(fit("Serviceorientiertes Wohnen für Fachkräfte, Lehrlinge und Gäste auf Zeit")
                        .size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Serviceorientiertes Wohnen für Fachkräfte auf Zeit",
                "Wirtschaftsförderungsgesellschaftsversammlung",
                "Energieeffizienz- und Klimaschutznetzwerk der Unternehmen",
                "Unternehmensnachfolge und Betriebsübernahme im Landkreis: Wege, Fristen, Förderung und Beratung aus einer Hand",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                "Ein \"sehr\" <kurzer> Titel & mehr"
            })
    void everyLineFitsIntoItsPlace(String title) {
        TitleLines lines = fit(title);

        assertThat(lines.lines()).isNotEmpty().allSatisfy(line -> assertThat(LETTERING.width(line, lines.size()))
                .isBetween(1.0, WIDTH));
        assertThat(lines.lines().size() * lines.size() * TitleLines.LEADING).isLessThanOrEqualTo(HEIGHT);
        String read = String.join("", lines.lines()).replaceAll("[ -]", "");
        assertThat(read).isEqualTo(title.replaceAll("[ -]", ""));
    }

    @Test
    void aWordIsDividedAtASoftHyphenBeforeAnythingElse() {
        TitleLines lines = fit("Wirtschaftsförderungs\u00adgesellschaftsversammlung");

        assertThat(lines.lines()).containsExactly("Wirtschaftsförderungs-", "gesellschaftsversammlung");
    }

    @Test
    void softHyphensThatAreNotNeededAreNotSeen() {
        assertThat(fit("Ge\u00adwer\u00adbe").lines()).containsExactly("Gewerbe");
    }

    @Test
    void whatIsTooLongForAnySizeEndsWithAnEllipsis() {
        TitleLines lines = fit("Maßnahme zur Stärkung der regionalen Wertschöpfung ".repeat(12));

        assertThat(lines.lines().get(lines.lines().size() - 1)).endsWith("…");
        assertThat(lines.lines().size() * lines.size() * TitleLines.LEADING).isLessThanOrEqualTo(HEIGHT);
    }

    private static TitleLines fit(String title) {
        return TitleLines.fit(title, LETTERING, WIDTH, HEIGHT);
    }
}
