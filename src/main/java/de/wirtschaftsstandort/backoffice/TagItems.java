package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentRefused;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.ContentSessions;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.AuditLog;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives several items tags and takes others away; like any change it goes public with the next publication. */
@Service
@OnlyWithBackoffice
public class TagItems {

    private final ContentAccess access;
    private final ContentSessions sessions;
    private final AuditLog audit;
    private final CurrentUser current;

    TagItems(ContentAccess access, ContentSessions sessions, AuditLog audit, CurrentUser current) {
        this.access = access;
        this.sessions = sessions;
        this.audit = audit;
        this.current = current;
    }

    /**
     * All of them or none.
     *
     * @throws ContentRefused when an item would have more than thirty
     */
    @Transactional
    public void tag(ContentApp app, List<NodeId> ids, Collection<String> more, Collection<String> less) {
        ContentSession session =
                sessions.open(app.workspace(), current.require().account().loginName());
        for (NodeId id : ids) {
            ContentNode item = item(app, id);
            List<String> tags = ItemTags.changed(item, more, less);
            if (!ItemTags.hasRoom(tags)) {
                throw new ContentRefused("'" + item.path() + "' would have " + tags.size() + " tags");
            }
            if (tags.equals(ItemTags.of(item))) {
                continue;
            }
            if (tags.isEmpty()) {
                session.remove(id, ItemTags.KEY);
            } else {
                session.set(id, ItemTags.KEY, PropertyValue.ofStrings(tags));
            }
            audit.record("content.tagged", EditTree.subject(app, item.path()), String.join(", ", tags));
        }
        session.commit();
    }

    private ContentNode item(ContentApp app, NodeId id) {
        ContentNode node = access.require(app.workspace(), id, Actions.CONTENT_WRITE);
        if (!app.holds(node) || node.path().equals(app.root())) {
            throw new ContentMissing("item " + id + " of app '" + app.name() + "'");
        }
        return node;
    }
}
