package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.lightmodule.ModuleResource;
import de.wirtschaftsstandort.lightmodule.ModuleResources;
import freemarker.core.TemplateElement;
import freemarker.core.TemplateProcessingTracer;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * What a light-module script and all it includes consist of: literal text and expressions, without running it. FreeMarker
 * keeps the way to a compiled script's parts for tools although it is marked as internal; there is no other.
 */
@Component
@SuppressWarnings("deprecation")
public class ScriptOutline {

    private static final Pattern INCLUDED = Pattern.compile("#(?:include|import)\\s+[\"']([^\"']+)[\"']");

    private final ModuleResources resources;
    private final Configuration configuration;

    ScriptOutline(ModuleResources resources) {
        this.resources = resources;
        this.configuration = ScriptConfiguration.forScripts(new ResourceLoader(resources));
    }

    /**
     * A piece of a script, in its order.
     *
     * @param file as a person knows it
     * @param line 1-based
     * @param literal whether the text is written as it stands; otherwise it is a directive's head or an expression
     */
    public record Part(String file, int line, boolean literal, String text) {}

    /**
     * The parts of the script, then those of the scripts it includes by a literal name. A script that is missing or does
     * not compile has none.
     *
     * @param script resource path, leading slash optional
     */
    public List<Part> of(String script) {
        Map<String, List<Part>> found = new LinkedHashMap<>();
        collect(script, found);
        return found.values().stream().flatMap(List::stream).toList();
    }

    private void collect(String script, Map<String, List<Part>> found) {
        String path = script.startsWith("/") ? script : "/" + script;
        ModuleResource resource = resources.find(path).orElse(null);
        if (resource == null || found.containsKey(path)) {
            return;
        }
        List<Part> parts = new ArrayList<>();
        found.put(path, parts);
        try {
            walk(root(configuration.getTemplate(path.substring(1))), resource.file(), parts);
        } catch (IOException doesNotCompile) {
            return;
        }
        for (Part part : List.copyOf(parts)) {
            Matcher include = INCLUDED.matcher(part.literal() ? "" : part.text());
            if (include.find()) {
                collect(absolute(path, include.group(1)), found);
            }
        }
    }

    private static String absolute(String from, String included) {
        return included.startsWith("/")
                ? included
                : URI.create(from).resolve(included.replace(" ", "%20")).getPath();
    }

    private static TemplateElement root(Template template) {
        return template.getRootTreeNode();
    }

    private static void walk(TemplateElement element, String file, List<Part> parts) {
        switch (element.getClass().getSimpleName()) {
            case "TextBlock" -> parts.add(new Part(file, line(element), true, element.getCanonicalForm()));
            case "Comment", "MixedContent" -> {}
            default -> parts.add(new Part(file, line(element), false, element.getDescription()));
        }
        for (int i = 0; i < element.getChildCount(); i++) {
            walk((TemplateElement) element.getChildAt(i), file, parts);
        }
    }

    private static int line(TemplateProcessingTracer.TracedElement element) {
        return element.getBeginLine();
    }
}
