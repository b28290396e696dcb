package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.shared.TemplateVisible;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code cmsfn}: addresses. */
@TemplateVisible
public final class CmsLinkFunctions {

    private final PageScope scope;

    CmsLinkFunctions(PageScope scope) {
        this.scope = scope;
    }

    /** Null when the node is missing or no site shows it. */
    public @Nullable Object link(@Nullable NodeArgument content) {
        return content == null ? null : address(scope.links().to(content.node()));
    }

    public @Nullable Object link(@Nullable String workspace, @Nullable String id) {
        Optional<ContentNode> node = workspace == null || id == null
                ? Optional.empty()
                : NodeId.parse(id).flatMap(found -> scope.context().nodes().find(workspace, found));
        return node.map(found -> address(scope.links().to(found))).orElse(null);
    }

    /** The page's address in every language of the site, by language. */
    public Map<String, Object> localizedLinks() {
        Map<String, Object> links = new LinkedHashMap<>();
        for (Locale language : scope.context().site().languages()) {
            scope.links()
                    .to(scope.context().page(), language)
                    .ifPresent(link -> links.put(language.toString(), new HtmlText(link, false)));
        }
        return links;
    }

    /** The property with {@code http://} put in front when it names no protocol. */
    public @Nullable Object externalLink(@Nullable NodeArgument content, String property)
            throws TemplateModelException {
        String link = text(content, property);
        if (content == null || link.isBlank()) {
            return null;
        }
        return content.model().text(link.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*") ? link : "http://" + link);
    }

    public @Nullable Object externalLinkTitle(@Nullable NodeArgument content, String link, String title)
            throws TemplateModelException {
        String text = text(content, title);
        return content == null || text.isBlank()
                ? externalLink(content, link)
                : content.model().text(text);
    }

    private static @Nullable Object address(Optional<String> link) {
        return link.map(text -> new HtmlText(text, false)).orElse(null);
    }

    private static String text(@Nullable NodeArgument content, String property) throws TemplateModelException {
        TemplateModel value = content == null ? null : content.model().get(property);
        return value == null ? "" : Arguments.text(value);
    }
}
