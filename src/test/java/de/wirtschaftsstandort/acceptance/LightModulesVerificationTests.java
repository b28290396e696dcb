package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.app.AppChecks;
import de.wirtschaftsstandort.app.Apps;
import de.wirtschaftsstandort.contenttype.ContentTypeChecks;
import de.wirtschaftsstandort.contenttype.ContentTypes;
import de.wirtschaftsstandort.definition.DefinitionLoader;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.definition.DefinitionType;
import de.wirtschaftsstandort.dialog.DialogCheck;
import de.wirtschaftsstandort.dialog.DialogTypes;
import de.wirtschaftsstandort.lightmodule.LightModules;
import de.wirtschaftsstandort.rendering.TemplateTypes;
import de.wirtschaftsstandort.site.SiteTypes;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The light modules of this product have no faults of their own. */
class LightModulesVerificationTests {

    private static final List<DefinitionType<?>> TYPES = List.of(
            TemplateTypes.TEMPLATES,
            DialogTypes.DIALOGS,
            ContentTypes.CONTENT_TYPES,
            Apps.APPS,
            SiteTypes.SITES,
            SiteTypes.THEMES,
            SiteTypes.VIRTUAL_URI_MAPPINGS);

    @Test
    void loadWithoutAProblem() {
        LightModules modules = LightModules.load(Path.of("light-modules"));
        DefinitionRegistry registry = new DefinitionLoader(modules, TYPES)
                .load(List.of(new DialogCheck(), new ContentTypeChecks(modules), new AppChecks()));

        assertThat(registry.problems()).isEmpty();
        assertThat(registry.all(TemplateTypes.TEMPLATES)).isNotEmpty();
        assertThat(registry.all(DialogTypes.DIALOGS)).isNotEmpty();
        assertThat(registry.all(ContentTypes.CONTENT_TYPES)).isNotEmpty();
        assertThat(registry.all(Apps.APPS)).isNotEmpty();
        assertThat(registry.all(SiteTypes.SITES)).isNotEmpty();
        assertThat(registry.all(SiteTypes.THEMES)).isNotEmpty();
    }
}
