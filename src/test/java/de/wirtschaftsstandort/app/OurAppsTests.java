package de.wirtschaftsstandort.app;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.contenttype.ContentTypes;
import de.wirtschaftsstandort.definition.DefinitionLoader;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.definition.Definitions;
import de.wirtschaftsstandort.lightmodule.LightModules;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class OurAppsTests {

    private final DefinitionRegistry registry = new DefinitionLoader(
                    LightModules.load(Path.of("light-modules")), List.of(ContentTypes.CONTENT_TYPES, Apps.APPS))
            .load(List.of());

    private final Apps apps = new Apps(new Definitions() {
        @Override
        public DefinitionRegistry current() {
            return registry;
        }

        @Override
        public void onChange(Consumer<DefinitionRegistry> listener) {
            // nothing reloads here
        }
    });

    @Test
    void everyContentTypeHasAnAppThatListsAndEditsItsItems() {
        assertThat(apps.all())
                .extracting(app -> app.contentType().orElse("none"))
                .containsExactlyInAnyOrderElementsOf(registry.all(ContentTypes.CONTENT_TYPES).stream()
                        .map(type -> type.id().value())
                        .toList());
        assertThat(apps.all()).allSatisfy(app -> {
            assertThat(app.views()).hasSize(2);
            assertThat(app.forms()).containsKey("detail");
            assertThat(app.sections()).hasSize(4);
        });
    }

    @Test
    void aFileChangesTheGeneratedForm() {
        AppDefinition companies = apps.find("companies").orElseThrow();
        Map<?, ?> fields = (Map<?, ?>) requireNonNull(
                requireNonNull(companies.forms().get("detail")).form().get("properties"));

        assertThat(companies.icon()).isEqualTo("icon-company");
        assertThat(fields.keySet()).extracting(String::valueOf).contains("title", "industry");
        assertThat((Map<?, ?>) fields.get("industry")).extracting("$type").isEqualTo("comboBoxField");
    }

    @Test
    void eventsBeginAtATimeOfDay() {
        AppDefinition events = apps.find("events").orElseThrow();
        Map<?, ?> fields = (Map<?, ?>) requireNonNull(
                requireNonNull(events.forms().get("detail")).form().get("properties"));

        assertThat((Map<?, ?>) fields.get("start"))
                .extracting("$type", "time", "required")
                .containsExactly("dateField", true, true);
    }
}
