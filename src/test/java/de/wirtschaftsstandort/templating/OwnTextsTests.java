package de.wirtschaftsstandort.templating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnTextsTests {

    private final OwnTexts texts = new OwnTexts();

    @Test
    void escapesWhatItPrints() {
        assertThat(texts.text("test/letter.ftlh", Map.of("name", "Kim <b>& Co", "items", List.of(1, 2)), Locale.GERMAN))
                .isEqualTo("<p>Kim &lt;b&gt;&amp; Co</p>1,2,\n");
    }

    @Test
    void refusesATemplateThatIsNotThere() {
        assertThatThrownBy(() -> texts.text("test/none.ftlh", Map.of(), Locale.GERMAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no template /templates/test/none.ftlh");
    }

    @Test
    void saysWhichTemplateFailed() {
        assertThatThrownBy(() -> texts.text("test/broken.ftlh", Map.of("name", "x"), Locale.GERMAN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("test/broken.ftlh");
    }
}
