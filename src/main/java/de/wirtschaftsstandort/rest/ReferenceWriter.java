package de.wirtschaftsstandort.rest;

import de.wirtschaftsstandort.asset.Assets;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.site.LinkTokens;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes properties, following those the endpoint says are references. A target that is not published is missing. */
final class ReferenceWriter {

    /** Writes one element; knows already that it can. */
    private interface Element extends Runnable {}

    private final NodeWriter nodes;
    private final Endpoint endpoint;
    private final JsonGenerator json;
    private final Surroundings around;
    private final AssetWriter assets;

    ReferenceWriter(NodeWriter nodes, Endpoint endpoint, JsonGenerator json, Surroundings around) {
        this.nodes = nodes;
        this.endpoint = endpoint;
        this.json = json;
        this.around = around;
        this.assets = new AssetWriter(json, around);
    }

    void write(ContentNode node, String name, PropertyValue value, int followed) {
        Optional<EndpointReference> reference = endpoint.references().stream()
                .filter(candidate -> candidate.isOf(node.nodeType(), unsuffixed(node, name)))
                .filter(candidate ->
                        candidate.resolving() == Resolving.RICH_TEXT || followed < endpoint.referenceDepth())
                .findFirst();
        if (reference.isEmpty()) {
            PropertyWriter.write(name, value, json);
            return;
        }
        List<Element> elements = value.values().stream()
                .map(element -> element(reference.get(), element.toString(), followed))
                .flatMap(Optional::stream)
                .toList();
        if (value.multiple()) {
            json.writeArrayPropertyStart(name);
            elements.forEach(Element::run);
            json.writeEndArray();
        } else if (!elements.isEmpty()) {
            json.writeName(name);
            elements.get(0).run();
        }
    }

    /** With every variant under its suffixed name the reference is that of the name without it. */
    private String unsuffixed(ContentNode node, String name) {
        return around.language().isAll()
                ? node.properties().keySet().stream()
                        .filter(key -> key.suffixed().equals(name))
                        .map(key -> key.name())
                        .findFirst()
                        .orElse(name)
                : name;
    }

    private Optional<Element> element(EndpointReference reference, String value, int followed) {
        return switch (reference.resolving()) {
            case ASSET -> Assets.find(around.nodes(), value).map(asset -> () -> assets.write(asset, reference));
            case NODE ->
                around.find(reference.targetWorkspace(), value)
                        .map(target -> () -> writeNode(reference, target, followed));
            case RICH_TEXT ->
                Optional.of(() -> json.writeString(LinkTokens.replaced(value, around.nodes(), around::link)));
        };
    }

    private void writeNode(EndpointReference reference, ContentNode target, int followed) {
        String link = reference.generateLink() ? around.link(target).orElse("") : "";
        if (!endpoint.referenceRepeat() && nodes.isOpen(target.id())) {
            json.writeStartObject();
            json.writeStringProperty("@id", target.id().toString());
            json.writeEndObject();
        } else if (reference.expand()) {
            nodes.write(target, endpoint.depth(), followed + 1, link);
        } else {
            json.writeStartObject();
            json.writeStringProperty("@name", target.name());
            json.writeStringProperty("@path", target.path().value());
            json.writeStringProperty("@id", target.id().toString());
            json.writeStringProperty("@nodeType", target.nodeType());
            if (!link.isEmpty()) {
                json.writeStringProperty("@link", link);
            }
            json.writeEndObject();
        }
    }
}
