package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.lightmodule.ModuleResource;
import de.wirtschaftsstandort.shared.TemplateVisible;
import freemarker.template.TemplateModelException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code resfn}: tags for the style sheets and scripts whose resource paths match a regular expression. */
@TemplateVisible
public final class ResourceFunctions {

    private final PageScope scope;

    ResourceFunctions(PageScope scope) {
        this.scope = scope;
    }

    /** @param attributes put into the tag as they are */
    public String css(Object patterns, @Nullable String attributes) throws TemplateModelException {
        return styles(patterns, attributes, ResourceAddresses::plain);
    }

    public String cachedCss(Object patterns, @Nullable String attributes) throws TemplateModelException {
        return styles(patterns, attributes, ResourceAddresses::fingerprinted);
    }

    public String js(Object patterns, @Nullable String attributes) throws TemplateModelException {
        return scripts(patterns, attributes, ResourceAddresses::plain);
    }

    public String cachedJs(Object patterns, @Nullable String attributes) throws TemplateModelException {
        return scripts(patterns, attributes, ResourceAddresses::fingerprinted);
    }

    private String styles(Object patterns, @Nullable String attributes, Function<ModuleResource, String> address)
            throws TemplateModelException {
        return matching(patterns, ".css").stream()
                .map(file -> "<link rel=\"stylesheet\" type=\"text/css\" href=\""
                        + HtmlText.escape(address.apply(file), false) + "\"" + more(attributes) + "/>")
                .collect(Collectors.joining("\n"));
    }

    private String scripts(Object patterns, @Nullable String attributes, Function<ModuleResource, String> address)
            throws TemplateModelException {
        return matching(patterns, ".js").stream()
                .map(file -> "<script src=\"" + HtmlText.escape(address.apply(file), false) + "\"" + more(attributes)
                        + "></script>")
                .collect(Collectors.joining("\n"));
    }

    private Set<ModuleResource> matching(Object patterns, String extension) throws TemplateModelException {
        List<?> all = patterns instanceof List<?> list ? list : List.of(patterns);
        Set<ModuleResource> found = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Object pattern : all) {
            for (ModuleResource resource : scope.services().resources().matching(compiled(String.valueOf(pattern)))) {
                if (resource.path().endsWith(extension) && seen.add(resource.path())) {
                    found.add(resource);
                }
            }
        }
        return found;
    }

    private static Pattern compiled(String pattern) throws TemplateModelException {
        try {
            return Pattern.compile(pattern);
        } catch (PatternSyntaxException wrong) {
            throw new TemplateModelException(
                    "'" + pattern + "' is not a regular expression: " + wrong.getDescription());
        }
    }

    private static String more(@Nullable String attributes) {
        return attributes == null || attributes.isBlank() ? "" : " " + attributes.strip();
    }
}
