package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

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
            SiteTypes.SITES,
            SiteTypes.THEMES,
            SiteTypes.VIRTUAL_URI_MAPPINGS);

    @Test
    void loadWithoutAProblem() {
        DefinitionRegistry registry = new DefinitionLoader(LightModules.load(Path.of("light-modules")), TYPES)
                .load(List.of(new DialogCheck()));

        assertThat(registry.problems()).isEmpty();
        assertThat(registry.all(TemplateTypes.TEMPLATES)).isNotEmpty();
        assertThat(registry.all(DialogTypes.DIALOGS)).isNotEmpty();
        assertThat(registry.all(SiteTypes.SITES)).isNotEmpty();
        assertThat(registry.all(SiteTypes.THEMES)).isNotEmpty();
    }
}
