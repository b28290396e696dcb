package de.wirtschaftsstandort.contenttype;

import de.wirtschaftsstandort.definition.DefinitionLoader;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.definition.Definitions;
import de.wirtschaftsstandort.lightmodule.LightModules;
import de.wirtschaftsstandort.search.DescribeItems;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The content types of the light modules as their files have them, for tests of any package. */
public final class OurTypes {

    private static final ContentTypes TYPES = new ContentTypes(new OurDefinitions());

    private OurTypes() {}

    public static ContentTypes types() {
        return TYPES;
    }

    /** What they keep out of the full text. */
    public static DescribeItems unsearched() {
        return new UnsearchedProperties(TYPES);
    }

    private static final class OurDefinitions implements Definitions {

        private final DefinitionRegistry registry = new DefinitionLoader(
                        LightModules.load(Path.of("light-modules")), List.of(ContentTypes.CONTENT_TYPES))
                .load(List.of());

        @Override
        public DefinitionRegistry current() {
            return registry;
        }

        @Override
        public void onChange(Consumer<DefinitionRegistry> listener) {}
    }
}
