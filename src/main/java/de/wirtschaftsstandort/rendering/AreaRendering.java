package de.wirtschaftsstandort.rendering;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.rendering.AreaDefinition.Kind;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Renders one area: finds its node and components and runs its own or the built-in script. */
final class AreaRendering {

    private final ScriptRunner runner;
    private final Rendering caller;
    private final AreaCall call;
    private final AreaDefinition area;
    private final ActiveDefinition definition;

    AreaRendering(ScriptRunner runner, Rendering caller, AreaCall call) {
        this.runner = runner;
        this.caller = caller;
        this.call = call;
        this.area = caller.definition().areas().getOrDefault(call.name(), AreaDefinition.adHoc());
        this.definition = caller.definition().area(call.name(), area);
    }

    void write(Appendable out) throws IOException {
        if (!area.isEnabled()) {
            return;
        }
        Optional<ContentNode> stored = stored();
        runner.guarded(caller.run(), definition, stored.orElseGet(caller::node), out, buffer -> {
            boolean comments = caller.context().editing();
            if (comments) {
                buffer.append(EditorComments.area(caller, call, area, definition, stored));
            }
            if (stored.isPresent() || !area.isOptional()) {
                content(content(stored), buffer);
            }
            if (comments) {
                buffer.append(EditorComments.end("area"));
            }
        });
    }

    private Optional<ContentNode> stored() {
        ContentNode given = call.content();
        return given != null ? Optional.of(given) : caller.node().child(call.name());
    }

    private ContentNode content(Optional<ContentNode> stored) {
        if (stored.isEmpty() && !area.hasOwnNode()) {
            return caller.node();
        }
        ContentNode node = stored.orElseGet(() -> AreaContent.empty(caller.node(), call.name()));
        Map<PropertyKey, PropertyValue> inherited = AreaSources.properties(node, area.inherits());
        return inherited.isEmpty() ? node : AreaContent.inheriting(node, caller.node(), inherited);
    }

    private void content(ContentNode node, StringBuilder buffer) throws IOException {
        List<ContentNode> components = components(node);
        Rendering rendering = runner.rendering(caller, node, definition, call.attributes(), Optional.of(components));
        if (!definition.script().isEmpty()) {
            runner.run(rendering, buffer);
            return;
        }
        for (ContentNode component : components) {
            int before = buffer.length();
            runner.component(rendering, ComponentCall.of(component), buffer);
            caller.budget().wrote(buffer.length() - before, definition);
        }
    }

    private List<ContentNode> components(ContentNode node) {
        Kind kind = call.type() == null ? area.kind() : AreaDefinition.kind(call.type());
        if (kind == Kind.NO_COMPONENT) {
            return List.of();
        }
        List<ContentNode> all = AreaSources.components(node, area.inherits());
        int most = kind == Kind.SINGLE ? 1 : area.limit();
        return most > 0 && all.size() > most ? all.subList(0, most) : all;
    }

    /** Whether the component shown comes from another page's area. */
    static boolean isInherited(Rendering component) {
        return component
                .parent()
                .filter(area -> area.components().isPresent())
                .map(area -> !component.node().path().isWithin(area.node().path()))
                .orElse(false);
    }
}
