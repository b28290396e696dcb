package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.ContentSessions;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.content.Trash;
import de.wirtschaftsstandort.publishing.UnpublishContent;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.AuditLog;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.security.Place;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What editors delete comes here first and can come back. What is public leaves the site together with it. */
@Service
@OnlyWithBackoffice
public class ItemTrash {

    private final ContentAccess access;
    private final ContentSessions sessions;
    private final ContentStages stages;
    private final Trash trash;
    private final UnpublishContent unpublish;
    private final AuditLog audit;
    private final CurrentUser current;

    ItemTrash(
            ContentAccess access,
            ContentSessions sessions,
            ContentStages stages,
            Trash trash,
            UnpublishContent unpublish,
            AuditLog audit,
            CurrentUser current) {
        this.access = access;
        this.sessions = sessions;
        this.stages = stages;
        this.trash = trash;
        this.unpublish = unpublish;
        this.audit = audit;
        this.current = current;
    }

    /** Deleting what is public also takes the right to publish. All of it or nothing. */
    @Transactional
    public void delete(ContentApp app, List<NodeId> ids) {
        List<ContentNode> nodes =
                ids.stream().distinct().map(id -> deletable(app, id)).toList();
        nodes.stream().filter(this::isPublic).forEach(node -> unpublish.unpublish(app.workspace(), node.id(), login()));
        ContentSession session = sessions.open(app.workspace(), login());
        for (ContentNode node : nodes) {
            // A folder chosen together with something in it takes that along.
            if (session.nodes().find(app.workspace(), node.id()).isPresent()) {
                session.trash(node.id());
            }
            audit.record("content.deleted", EditTree.subject(app, node.path()), "");
        }
        session.commit();
    }

    private ContentNode deletable(ContentApp app, NodeId id) {
        ContentNode node = access.require(app.workspace(), id, Actions.CONTENT_DELETE);
        if (!app.holds(node) || node.path().equals(app.root())) {
            throw new ContentMissing("item " + id + " of app '" + app.name() + "'");
        }
        if (isPublic(node)) {
            access.requireTo(Actions.CONTENT_PUBLISH, node);
        }
        return node;
    }

    public boolean isPublic(ContentNode node) {
        return stages.nodes(Stage.PUBLIC).find(node.workspace(), node.id()).isPresent();
    }

    /** What was deleted from the app and the person may read, newest first. */
    public List<Trash.Entry> list(ContentApp app) {
        return trash.list(app.workspace()).stream()
                .filter(entry -> entry.path().isWithin(app.root()))
                .filter(entry -> current.may(
                        Actions.CONTENT_READ,
                        Place.node(app.workspace(), entry.path().value(), app.type())))
                .toList();
    }

    /** @return where it stands again */
    @Transactional
    public NodePath restore(ContentApp app, long id) {
        Trash.Entry entry = list(app).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> new ContentMissing("entry " + id + " of the trash"));
        access.requireTo(Actions.CONTENT_DELETE, app.workspace(), entry.path(), app.type());
        trash.restore(id, login());
        audit.record("content.restored", EditTree.subject(app, entry.path()), "");
        return entry.path();
    }

    private String login() {
        return current.require().account().loginName();
    }
}
