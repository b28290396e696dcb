package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.lightmodule.ModuleResource;
import de.wirtschaftsstandort.lightmodule.ModuleResources;
import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** Loads scripts and what they include from the modules; a changed file is another source. */
final class ResourceLoader implements TemplateLoader {

    private final ModuleResources resources;

    ResourceLoader(ModuleResources resources) {
        this.resources = resources;
    }

    /** A resource in one version. */
    private static final class Source {

        private final ModuleResource resource;

        Source(ModuleResource resource) {
            this.resource = resource;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Source source
                    && source.resource.path().equals(resource.path())
                    && source.resource.version().equals(resource.version());
        }

        @Override
        public int hashCode() {
            return resource.path().hashCode();
        }
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return resources.find("/" + name).map(Source::new).orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
        return -1; // versions are compared, not times
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(((Source) source).resource.text());
    }

    @Override
    public void closeTemplateSource(Object source) {
        // nothing is open
    }
}
