package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentRefused;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.ContentSessions;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.AuditLog;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Folders, names and places of items, each change with the rights it needs and a line in the audit log. */
@Service
@OnlyWithBackoffice
public class EditTree {

    private final ContentAccess access;
    private final ContentSessions sessions;
    private final AuditLog audit;
    private final CurrentUser current;

    EditTree(ContentAccess access, ContentSessions sessions, AuditLog audit, CurrentUser current) {
        this.access = access;
        this.sessions = sessions;
        this.audit = audit;
        this.current = current;
    }

    @Transactional
    public NodePath createFolder(ContentApp app, NodePath parent, String title) {
        ContentNode above = folder(app, parent);
        String name = NodeNames.free(NodeNames.of(title, "ordner"), childNames(above));
        access.requireTo(Actions.CONTENT_WRITE, app.workspace(), above.path().child(name), ContentApp.FOLDER);
        ContentSession session = open(app);
        session.add(above.id(), NodeId.random(), name, ContentApp.FOLDER, Map.of());
        session.commit();
        audit.record("content.folder-created", subject(app, above.path().child(name)), "");
        return above.path().child(name);
    }

    /** @return the new path */
    @Transactional
    public NodePath rename(ContentApp app, NodeId id, String title) {
        ContentNode node = item(app, id);
        String name = NodeNames.of(title, node.name());
        NodePath path = node.path().parent().child(name);
        if (name.equals(node.name())) {
            return path;
        }
        access.requireTo(Actions.CONTENT_WRITE, app.workspace(), path, access.type(node));
        ContentSession session = open(app);
        session.rename(id, name);
        session.commit();
        audit.record("content.renamed", subject(app, node.path()), path.value());
        return path;
    }

    /** @return id of the copy, which stands behind the original's siblings */
    @Transactional
    public NodeId duplicate(ContentApp app, NodeId id) {
        ContentNode node = item(app, id);
        ContentNode above = node.parent().orElseThrow();
        String name = NodeNames.free(node.name() + "-kopie", childNames(above));
        access.requireTo(Actions.CONTENT_WRITE, app.workspace(), above.path().child(name), access.type(node));
        ContentSession session = open(app);
        NodeId copy = session.copy(id, above.id(), name);
        session.commit();
        audit.record(
                "content.duplicated",
                subject(app, node.path()),
                above.path().child(name).value());
        return copy;
    }

    /** All of them or, when one of them cannot go there, none. */
    @Transactional
    public void move(ContentApp app, List<NodeId> ids, NodePath target) {
        ContentNode above = folder(app, target);
        ContentSession session = open(app);
        for (NodeId id : ids) {
            ContentNode node = item(app, id);
            access.requireTo(
                    Actions.CONTENT_WRITE, app.workspace(), above.path().child(node.name()), access.type(node));
            session.move(id, above.id(), Integer.MAX_VALUE);
            audit.record(
                    "content.moved", subject(app, node.path()), above.path().value());
        }
        session.commit();
    }

    /** Up or down by one among its siblings. */
    @Transactional
    public void shift(ContentApp app, NodeId id, int by) {
        ContentNode node = item(app, id);
        ContentNode above = node.parent().orElseThrow();
        List<NodeId> siblings = above.children().stream().map(ContentNode::id).toList();
        int to = siblings.indexOf(id) + by;
        if (to < 0 || to >= siblings.size()) {
            return;
        }
        ContentSession session = open(app);
        session.move(id, above.id(), to);
        session.commit();
        audit.record("content.moved", subject(app, node.path()), String.valueOf(to + 1));
    }

    private ContentNode item(ContentApp app, NodeId id) {
        ContentNode node = access.require(app.workspace(), id, Actions.CONTENT_WRITE);
        if (!app.holds(node) || node.path().equals(app.root())) {
            throw new ContentMissing("item " + id + " of app '" + app.name() + "'");
        }
        return node;
    }

    private ContentNode folder(ContentApp app, NodePath path) {
        ContentNode folder = access.author()
                .find(app.workspace(), path)
                .filter(app::holds)
                .orElseThrow(() -> new ContentMissing("folder '" + path + "' of app '" + app.name() + "'"));
        if (!path.equals(app.root()) && !folder.isType(ContentApp.FOLDER)) {
            throw new ContentRefused("'" + path + "' is no folder");
        }
        return folder;
    }

    private ContentSession open(ContentApp app) {
        return sessions.open(app.workspace(), current.require().account().loginName());
    }

    static Set<String> childNames(ContentNode node) {
        return node.children().stream().map(ContentNode::name).collect(Collectors.toSet());
    }

    static String subject(ContentApp app, NodePath path) {
        return app.workspace() + ":" + path;
    }
}
