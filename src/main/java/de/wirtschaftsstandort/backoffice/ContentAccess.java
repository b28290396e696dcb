package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.NodeFilter;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PublishingUnit;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.contenttype.ContentType;
import de.wirtschaftsstandort.contenttype.ContentTypes;
import de.wirtschaftsstandort.security.Action;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.security.Place;
import org.springframework.stereotype.Service;

/**
 * The one place that asks whether the person at work may do something with content. What may not be read is missing, what
 * may be read but not changed is forbidden; no answer tells the two kinds of missing apart.
 */
@Service
@OnlyWithBackoffice
public class ContentAccess {

    private final CurrentUser current;
    private final ContentStages stages;
    private final ContentTypes types;

    ContentAccess(CurrentUser current, ContentStages stages, ContentTypes types) {
        this.current = current;
        this.stages = stages;
        this.types = types;
    }

    public ContentNodes author() {
        return stages.nodes(Stage.AUTHOR);
    }

    /** The node, when the person may read it and do this with it. */
    public ContentNode require(String workspace, NodeId id, Action action) {
        ContentNode node = author().find(workspace, id)
                .filter(found -> may(Actions.CONTENT_READ, found))
                .orElseThrow(() -> new ContentMissing("node " + id + " of workspace '" + workspace + "'"));
        requireTo(action, node);
        return node;
    }

    /** The same, by path. */
    public ContentNode require(String workspace, NodePath path, Action action) {
        ContentNode node = author().find(workspace, path)
                .filter(found -> may(Actions.CONTENT_READ, found))
                .orElseThrow(() -> new ContentMissing("'" + path + "' of workspace '" + workspace + "'"));
        requireTo(action, node);
        return node;
    }

    public void requireTo(Action action, ContentNode node) {
        if (!may(action, node)) {
            throw new ContentForbidden(action + " on '" + node.path() + "' of workspace '" + node.workspace() + "'");
        }
    }

    /** Whether something of that type may come to stand at the path. */
    public void requireTo(Action action, String workspace, NodePath path, String contentType) {
        if (!current.may(action, Place.node(workspace, path.value(), contentType))) {
            throw new ContentForbidden(action + " at '" + path + "' of workspace '" + workspace + "'");
        }
    }

    public boolean may(Action action, ContentNode node) {
        return current.may(action, Place.node(node.workspace(), node.path().value(), type(node)));
    }

    /** Whether the field may be written where the node as a whole may not or the other way round. */
    public boolean mayField(Action action, ContentNode node, String field) {
        return current.may(
                action,
                Place.node(node.workspace(), node.path().value(), type(node)).field(field));
    }

    /** Name of the content type, else the node type; a part is of the type of its page or item. */
    public String type(ContentNode node) {
        ContentNode unit = PublishingUnit.rootOf(node);
        return types.of(unit).map(ContentType::name).orElse(unit.nodeType());
    }

    /** @param contentType of what is listed; folders are found by the same rights */
    NodeFilter readable(String workspace, String contentType) {
        return AccessFilter.of(current.require().rights(), Actions.CONTENT_READ, workspace, contentType, author());
    }

    /** Where the person comes into the tree: readable, and below nothing readable. */
    NodeFilter tops(String workspace, String contentType) {
        return AccessFilter.tops(current.require().rights(), Actions.CONTENT_READ, workspace, contentType, author());
    }

    public boolean mayAnywhere(Action action) {
        return current.may(action);
    }
}
