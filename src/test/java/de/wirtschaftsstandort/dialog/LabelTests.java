package de.wirtschaftsstandort.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.definition.DefinitionId;
import de.wirtschaftsstandort.lightmodule.LightModules;
import de.wirtschaftsstandort.support.ModuleFolder;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelTests {

    private static final LabelKeys TITLE =
            LabelKeys.of(DefinitionId.of("m:pages/home")).tab("main").field("title");

    @TempDir
    private Path folder;

    private ModuleFolder modules;

    @BeforeEach
    void startWithoutMessages() {
        modules = new ModuleFolder(folder);
    }

    @Test
    void isLiteralWhenNoBundleHasTheGivenText() {
        assertThat(german(TITLE.label("Heading", "title"))).isEqualTo("Heading");
    }

    @Test
    void takesTheGivenKeyFromTheBundles() {
        messages("my.key = Überschrift");

        assertThat(german(TITLE.label("my.key", "title"))).isEqualTo("Überschrift");
    }

    @Test
    void asksTheGeneratedKeysFromTheMostSpecificOne() {
        assertThat(TITLE.label("", "title").keys())
                .containsExactly(
                        "m.pages.home.main.title.label",
                        "m.pages.home.main.title",
                        "m.pages.home.title.label",
                        "m.pages.home.title",
                        "pages.home.main.title.label",
                        "pages.home.main.title",
                        "pages.home.title.label",
                        "pages.home.title",
                        "fields.title.label",
                        "fields.title");
    }

    @Test
    void prefersTheMoreSpecificKey() {
        messages("fields.title.label = Allgemein", "m.pages.home.title.label = Startseite");

        assertThat(german(TITLE.label("", "title"))).isEqualTo("Startseite");
    }

    @Test
    void showsTheNameWhenNoBundleKnowsTheField() {
        assertThat(german(TITLE.label("", "title"))).isEqualTo("title");
    }

    @Test
    void hasNoDescriptionUnlessOneIsGivenOrTranslated() {
        assertThat(german(TITLE.description(""))).isEmpty();
        messages("m.pages.home.title.description = Steht oben");
        assertThat(german(TITLE.description(""))).isEqualTo("Steht oben");
    }

    @Test
    void namesFieldsInsideOthersByTheirWholePath() {
        messages("m.pages.home.cards.title.label = Kartentitel");
        LabelKeys inside =
                LabelKeys.of(DefinitionId.of("m:pages/home")).field("cards").field("title");

        assertThat(german(inside.label("", "title"))).isEqualTo("Kartentitel");
    }

    @Test
    void findsTabsDialogsOptionsValidatorsAndActions() {
        messages(
                "m.pages.home.main.label = Reiter",
                "dialogs.pages.home.label = Dialog",
                "m.pages.home.title.options.red.label = Rot",
                "validators.mail.errorMessage = Falsch",
                "actions.commit.label = Speichern");
        LabelKeys dialog = LabelKeys.of(DefinitionId.of("m:pages/home"));

        assertThat(german(dialog.tab("main").label("", "main"))).isEqualTo("Reiter");
        assertThat(german(dialog.label("", "m:pages/home"))).isEqualTo("Dialog");
        assertThat(german(TITLE.part("options.red", ".label", "", "red"))).isEqualTo("Rot");
        assertThat(german(TITLE.part("validators.mail", ".errorMessage", "", "")))
                .isEqualTo("Falsch");
        assertThat(german(dialog.part("actions.commit", ".label", "", "commit")))
                .isEqualTo("Speichern");
    }

    private void messages(String... lines) {
        modules.with("/m/i18n/m_de.properties", String.join("\n", lines));
    }

    private String german(Label label) {
        LightModules loaded = modules.load();
        return label.in(loaded, Locale.GERMAN);
    }
}
