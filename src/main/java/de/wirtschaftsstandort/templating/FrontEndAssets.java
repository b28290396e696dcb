package de.wirtschaftsstandort.templating;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.wirtschaftsstandort.lightmodule.ModuleResource;
import de.wirtschaftsstandort.shared.TemplateVisible;
import freemarker.template.TemplateModelException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** {@code assets}: addresses of what the front-end build made, by the names it had before they were hashed. */
@TemplateVisible
public final class FrontEndAssets {

    private static final Pattern MANIFESTS = Pattern.compile("/[^/]+/webresources/build/manifest\\.json");
    private static final JsonMapper JSON = new JsonMapper();

    /** What a manifest says; one that was built anew is another resource. */
    private static final Cache<ModuleResource, Map<String, String>> READ =
            Caffeine.newBuilder().weakKeys().build();

    private final PageScope scope;

    FrontEndAssets(PageScope scope) {
        this.scope = scope;
    }

    /** Looks the name up in the manifests of all modules, in their order. */
    public String path(String name) throws TemplateModelException {
        Set<String> known = new TreeSet<>();
        for (ModuleResource manifest : scope.services().resources().matching(MANIFESTS)) {
            Map<String, String> files = read(manifest);
            String file = files.get(name);
            if (file != null) {
                String folder = ResourceAddresses.plain(manifest).replace("manifest.json", "");
                return folder + file;
            }
            known.addAll(files.keySet());
        }
        throw new TemplateModelException("the front-end build made no '" + name + "'; it made " + known);
    }

    private static Map<String, String> read(ModuleResource manifest) throws TemplateModelException {
        Map<String, String> known = READ.getIfPresent(manifest);
        if (known == null) {
            known = parsed(manifest);
            READ.put(manifest, known);
        }
        return known;
    }

    private static Map<String, String> parsed(ModuleResource manifest) throws TemplateModelException {
        try {
            return JSON.readValue(manifest.bytes(), new TypeReference<Map<String, String>>() {});
        } catch (JacksonException broken) {
            throw new TemplateModelException(
                    manifest.file() + " is not a map of names to file names: " + broken.getOriginalMessage());
        }
    }
}
