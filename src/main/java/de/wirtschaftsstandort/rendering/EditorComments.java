package de.wirtschaftsstandort.rendering;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.rendering.AreaDefinition.Kind;
import de.wirtschaftsstandort.rendering.RenderErrors.RenderError;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The HTML comments by which the page editor finds pages, areas and components, as Magnolia's editor knows them. */
final class EditorComments {

    private EditorComments() {}

    static String page(Rendering rendering) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("content", place(rendering.context().page()));
        attributes.put("dialog", rendering.definition().dialog());
        attributes.put("activationStatus", status(rendering.context().page()));
        return start("page", attributes) + end("page");
    }

    static String area(
            Rendering caller,
            AreaCall call,
            AreaDefinition area,
            ActiveDefinition definition,
            Optional<ContentNode> stored) {
        Kind kind = call.type() == null ? area.kind() : AreaDefinition.kind(call.type());
        boolean full = stored.map(node -> {
                    int most = kind == Kind.SINGLE ? 1 : area.limit();
                    return most > 0
                            && AreaSources.components(node, new AreaInheritance(false, "", ""))
                                            .size()
                                    >= most;
                })
                .orElse(false);
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put(
                "content",
                stored.map(EditorComments::place)
                        .orElse(caller.node().workspace() + ":"
                                + caller.node().path().child(call.name())));
        attributes.put("name", call.name());
        attributes.put("availableComponents", kind == Kind.NO_COMPONENT ? "" : available(area));
        attributes.put(
                "type",
                switch (kind) {
                    case LIST -> "list";
                    case SINGLE -> "single";
                    case NO_COMPONENT -> "noComponent";
                });
        attributes.put("dialog", call.dialog() == null ? area.dialog() : call.dialog());
        attributes.put("label", call.label() != null ? call.label() : title(definition));
        attributes.put("inherit", area.inherits().isEnabled() ? "true" : "");
        attributes.put("optional", String.valueOf(area.isOptional()));
        attributes.put("createdAreaNode", String.valueOf(stored.isPresent()));
        attributes.put("showAddButton", String.valueOf(!full && (stored.isPresent() || !area.isOptional())));
        attributes.put("showNewComponentArea", String.valueOf(!full));
        attributes.put("description", area.description());
        attributes.put("activationStatus", stored.map(EditorComments::status).orElse(""));
        attributes.put("editable", editable(call.editable() == null ? area.editable() : call.editable()));
        return start("area", attributes);
    }

    static String component(Rendering rendering, ComponentCall call) {
        boolean inherited = AreaRendering.isInherited(rendering);
        boolean ofThisPage = rendering
                        .node()
                        .workspace()
                        .equals(rendering.context().page().workspace())
                && rendering.node().path().isWithin(rendering.context().page().path());
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("content", place(rendering.node()));
        attributes.put("dialog", call.dialog() == null ? rendering.definition().dialog() : call.dialog());
        attributes.put("label", title(rendering.definition()));
        attributes.put("inherited", inherited ? "true" : "");
        attributes.put("editable", editable(call.editable() == null ? (ofThisPage ? null : false) : call.editable()));
        attributes.put("activationStatus", status(rendering.node()));
        return start("component", attributes);
    }

    static String end(String element) {
        return "<!-- /cms:" + element + " -->";
    }

    /** The box an editor sees where a script failed. */
    static String failure(RenderError error) {
        return "<div class=\"render-error\" role=\"alert\"><strong>"
                + escape(error.template())
                + "</strong> "
                + escape(error.sentence())
                + " <small>"
                + error.request()
                + "</small></div>";
    }

    private static String start(String element, Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .filter(attribute -> !attribute.getValue().isEmpty())
                .map(attribute -> attribute.getKey() + "=\"" + escape(attribute.getValue()) + "\"")
                .collect(Collectors.joining(" ", "<!-- cms:" + element + " ", " -->"));
    }

    private static String place(ContentNode node) {
        return node.workspace() + ":" + node.path();
    }

    private static String available(AreaDefinition area) {
        return area.availableComponents().values().stream()
                .filter(ComponentAvailability::isOffered)
                .map(ComponentAvailability::id)
                .collect(Collectors.joining(","));
    }

    private static String title(ActiveDefinition definition) {
        return definition.title().isEmpty() ? definition.name() : definition.title();
    }

    private static String editable(@Nullable Boolean editable) {
        return editable == null ? "" : editable.toString();
    }

    /** 0 = never published, 1 = changed since, 2 = published. */
    private static String status(ContentNode node) {
        Optional<OffsetDateTime> published = date(node, "mgnl:lastActivated");
        if (published.isEmpty()) {
            return "0";
        }
        boolean changed = date(node, "mgnl:lastModified")
                .map(modified -> modified.isAfter(published.get()))
                .orElse(false);
        return changed ? "1" : "2";
    }

    private static Optional<OffsetDateTime> date(ContentNode node, String property) {
        return node.property(property)
                .filter(value -> !value.values().isEmpty())
                .map(value -> value.first() instanceof OffsetDateTime date ? date : null);
    }

    /** Also breaks up what would end the comment early. */
    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("--", "-&#45;");
    }
}
