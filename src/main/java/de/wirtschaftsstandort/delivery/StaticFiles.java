package de.wirtschaftsstandort.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.wirtschaftsstandort.lightmodule.ModuleResource;
import de.wirtschaftsstandort.lightmodule.ModuleResources;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Static files of all modules, compressed once per version. */
@Component
final class StaticFiles {

    private static final long MEMORY = 32L * 1024 * 1024;

    private final ModuleResources resources;
    private final Cache<String, StaticFile> files = Caffeine.newBuilder()
            .maximumWeight(MEMORY)
            .weigher((String path, StaticFile file) -> file.weight())
            .build();

    StaticFiles(ModuleResources resources) {
        this.resources = resources;
    }

    /** As it is now: a changed file is compressed anew. */
    Optional<StaticFile> find(ResourceAddress address) {
        return resources.find(address.path()).map(resource -> current(resource, address.contentType()));
    }

    private StaticFile current(ModuleResource resource, String contentType) {
        StaticFile known = files.getIfPresent(resource.path());
        if (known != null && known.isOf(resource)) {
            return known;
        }
        StaticFile file = StaticFile.of(resource, contentType);
        files.put(resource.path(), file);
        return file;
    }
}
