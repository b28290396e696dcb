package de.wirtschaftsstandort.contenttype;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.definition.DefinitionLoader;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.lightmodule.LightModules;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OurContentTypesTests {

    private final LightModules modules = LightModules.load(Path.of("light-modules"));
    private final DefinitionRegistry registry = new DefinitionLoader(modules, List.of(ContentTypes.CONTENT_TYPES))
            .load(List.of(new ContentTypeChecks(modules)));

    @Test
    void nameTheirItemsAndMakeTheirWorkspaces() {
        assertThat(ContentTypes.read(registry).values())
                .extracting(type -> type.titleProperty().orElse("nothing"))
                .containsOnly("title", "name");
        assertThat(ContentTypes.read(registry).values())
                .extracting(ContentType::autoCreate)
                .containsOnly(true);
    }
}
