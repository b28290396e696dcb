package de.wirtschaftsstandort.support;

import de.wirtschaftsstandort.lightmodule.ModuleResource;
import de.wirtschaftsstandort.lightmodule.ModuleResources;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Module files in memory; a file is known to people as {@code light-modules} plus its resource path. */
public final class MemoryResources implements ModuleResources {

    private final Map<String, ModuleResource> resources = new TreeMap<>();

    /** Adds or replaces a file. */
    public MemoryResources put(String path, String text) {
        String module = path.split("/", -1)[1];
        resources.put(
                path,
                new ModuleResource(
                        path,
                        module,
                        "light-modules" + path,
                        text.getBytes(StandardCharsets.UTF_8),
                        Integer.toHexString(text.hashCode())));
        return this;
    }

    @Override
    public Optional<ModuleResource> find(String path) {
        return Optional.ofNullable(resources.get(path.startsWith("/") ? path : "/" + path));
    }

    @Override
    public List<ModuleResource> matching(Pattern path) {
        return resources.values().stream()
                .filter(resource -> path.matcher(resource.path()).matches())
                .toList();
    }
}
