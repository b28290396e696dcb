package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.app.AppDefinition;
import de.wirtschaftsstandort.app.Apps;
import de.wirtschaftsstandort.app.DetailForm;
import de.wirtschaftsstandort.contenttype.ContentTypes;
import de.wirtschaftsstandort.definition.DefinitionId;
import de.wirtschaftsstandort.definition.DefinitionLoader;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.definition.Definitions;
import de.wirtschaftsstandort.dialog.DialogDefinition;
import de.wirtschaftsstandort.dialog.Dialogs;
import de.wirtschaftsstandort.dialog.Field;
import de.wirtschaftsstandort.dialog.Tab;
import de.wirtschaftsstandort.lightmodule.LightModules;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The long forms of plots, estates and buildings are divided into named tabs, and no field is left over. */
class OfferFormsTests {

    private static final LightModules MODULES = LightModules.load(Path.of("light-modules"));
    private static final Loaded DEFINITIONS =
            new Loaded(new DefinitionLoader(MODULES, List.of(ContentTypes.CONTENT_TYPES, Apps.APPS)).load(List.of()));

    private static DialogDefinition form(String app) {
        AppDefinition definition = new Apps(DEFINITIONS).find(app).orElseThrow();
        DetailForm form = definition.forms().values().iterator().next();
        return new Dialogs(DEFINITIONS)
                .read(DEFINITIONS.current().require(Apps.APPS, DefinitionId.of(app)), form.label(), form.form());
    }

    private static List<String> names(DialogDefinition form) {
        return form.tabs().stream().map(Tab::name).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plots", "estates", "buildings"})
    void haveNamedTabsNoneOfWhichIsLong(String app) {
        DialogDefinition form = form(app);

        assertThat(names(form)).hasSizeBetween(7, 10).doesNotHaveDuplicates().doesNotContain("");
        assertThat(form.tabs()).allSatisfy(tab -> {
            assertThat(tab.fields()).as(tab.name()).hasSizeBetween(5, 32);
            assertThat(tab.label().in(MODULES, Locale.GERMAN)).doesNotContain(".");
            assertThat(tab.label().in(MODULES, Locale.ENGLISH)).doesNotContain(".");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"plots", "estates", "buildings"})
    void endWithWhatKeepsThemAndNothingThatNoTabShows(String app) {
        Tab last = form(app).tabs().get(form(app).tabs().size() - 1);

        assertThat(last.fields().stream().map(Field::name).collect(Collectors.toList()))
                .startsWith("sample", "owner", "source")
                .endsWith("shareImage", "motif")
                .hasSize(13);
    }

    @Test
    void followTheOrderSomebodyLooksForThemIn() {
        assertThat(names(form("plots")))
                .containsExactly("facts", "place", "size", "planning", "traffic", "supply", "market", "media", "care");
    }

    private record Loaded(DefinitionRegistry current) implements Definitions {

        @Override
        public void onChange(Consumer<DefinitionRegistry> listener) {
            // loaded once
        }
    }
}
