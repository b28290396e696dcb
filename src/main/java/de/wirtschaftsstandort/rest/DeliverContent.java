package de.wirtschaftsstandort.rest;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.NodePath;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Makes the answer of an endpoint: one node, the children of a node, or a page of results. */
final class DeliverContent {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String CHILDREN = "@nodes";

    private final TextSearch search;

    DeliverContent(TextSearch search) {
        this.search = search;
    }

    /**
     * JSON in UTF-8.
     *
     * @param steps decoded steps behind the endpoint's path; none for a query
     * @throws RestRefused when nothing is there or a parameter is wrong
     */
    byte[] answer(Endpoint endpoint, List<String> steps, RequestParameters parameters, Surroundings around) {
        if (steps.isEmpty()) {
            ContentQuery query = new QueryReading(
                            endpoint, new PropertyNames(endpoint.systemProperties(), around.site()), search)
                    .read(parameters);
            return written(endpoint, around, (json, nodes) -> writeResults(query, around.nodes(), json, nodes));
        }
        String last = steps.get(steps.size() - 1);
        if (!last.endsWith(CHILDREN)) {
            ContentNode node = require(endpoint, steps, around.nodes(), false);
            return written(endpoint, around, (json, nodes) -> nodes.write(node));
        }
        List<String> parents = new ArrayList<>(steps.subList(0, steps.size() - 1));
        if (!last.equals(CHILDREN)) {
            parents.add(last.substring(0, last.length() - CHILDREN.length()));
        }
        ContentNode parent = require(endpoint, parents, around.nodes(), true);
        return written(endpoint, around, (json, nodes) -> {
            json.writeStartArray();
            parent.children().stream().filter(endpoint::opens).forEach(nodes::write);
            json.writeEndArray();
        });
    }

    /** Folders on the way have children to list although they themselves are not shown. */
    private static ContentNode require(
            Endpoint endpoint, List<String> steps, ContentNodes published, boolean forItsChildren) {
        NodePath path = endpoint.rootPath();
        for (String step : steps) {
            path = path.child(step);
        }
        return published
                .find(endpoint.workspace(), path)
                .filter(node -> forItsChildren || endpoint.opens(node))
                .orElseThrow(RestRefused::pathNotFound);
    }

    private static void writeResults(ContentQuery query, ContentNodes published, JsonGenerator json, NodeWriter nodes) {
        List<ContentNode> results = published.query(query);
        boolean isLastPage = results.size() < query.limit() && (query.offset() == 0 || !results.isEmpty());
        json.writeStartObject();
        json.writeNumberProperty("total", isLastPage ? query.offset() + results.size() : published.count(query));
        json.writeNumberProperty("offset", query.offset());
        json.writeNumberProperty("limit", query.limit());
        json.writeArrayPropertyStart("results");
        results.forEach(nodes::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static byte[] written(
            Endpoint endpoint, Surroundings around, BiConsumer<JsonGenerator, NodeWriter> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            content.accept(json, new NodeWriter(endpoint, around.language(), json, new AnswerSize(bytes), around));
        }
        return bytes.toByteArray();
    }
}
