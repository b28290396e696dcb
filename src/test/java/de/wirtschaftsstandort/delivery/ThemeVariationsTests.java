package de.wirtschaftsstandort.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.asset.RenditionSize;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.site.Sites;
import de.wirtschaftsstandort.site.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThemeVariationsTests {

    private final ThemeVariations variations = new ThemeVariations(new OneSite(new Theme(
            "standort",
            List.of(),
            List.of(),
            Map.of(
                    "small", new Theme.Variation(480, 320, true),
                    "none", new Theme.Variation(0, 0, false),
                    "huge", new Theme.Variation(10_000, 0, false)))));

    @Test
    void findsTheSizeOfAVariation() {
        assertThat(variations.find("standort", "small")).contains(new RenditionSize(480, 320, true));
    }

    @Test
    void findsNoOtherThemeAndNoImpossibleSize() {
        assertThat(variations.find("other", "small")).isEmpty();
        assertThat(variations.find("standort", "large")).isEmpty();
        assertThat(variations.find("standort", "none")).isEmpty();
        assertThat(variations.find("standort", "huge")).isEmpty();
    }

    private record OneSite(Theme theme) implements Sites {

        private static final Site SITE =
                new Site("site", "standort", List.of(), List.of(Locale.GERMAN), List.of(), "", "", Map.of());

        @Override
        public List<Site> all() {
            return List.of(SITE);
        }

        @Override
        public Optional<Site> forHost(String host) {
            return Optional.of(SITE);
        }

        @Override
        public Optional<Site> find(String name) {
            return Optional.of(SITE);
        }

        @Override
        public Optional<Site> of(ContentNode node) {
            return Optional.of(SITE);
        }

        @Override
        public Optional<Theme> theme(Site site) {
            return Optional.of(theme);
        }
    }
}
