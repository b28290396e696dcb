package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.ContentSessions;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.AuditLog;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Places of the components of a page. Each change names the revision it was decided on; what somebody else changed or took
 * away meanwhile is left as it is: the page is read before the transaction, which expects the revision to be still there.
 */
@Service
@OnlyWithBackoffice
public class EditPage {

    private final ContentAccess access;
    private final NewPlaces places;
    private final ContentSessions sessions;
    private final CompletePage complete;
    private final AuditLog audit;
    private final CurrentUser current;
    private final TransactionTemplate transactions;

    EditPage(
            ContentAccess access,
            NewPlaces places,
            ContentSessions sessions,
            CompletePage complete,
            AuditLog audit,
            CurrentUser current,
            PlatformTransactionManager transactions) {
        this.access = access;
        this.places = places;
        this.sessions = sessions;
        this.complete = complete;
        this.audit = audit;
        this.current = current;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** A component whose template has no dialog, with what it is born with. */
    public NodeId add(NodePath area, String template) {
        NewPlace place = places.inArea(places.requireRoom(area, template), template);
        return inOneTransaction(session -> {
            String name = place.free("");
            NodeId added = place.add(session, NodeId.random(), name);
            session.commit();
            record("content.created", place.parent().child(name), "");
            complete.complete(added);
            return added;
        });
    }

    /** Makes an area that exists only when somebody asks for it, with what it is born with. */
    public void addArea(NodePath path) {
        PageOutline.Area area = places.requireArea(path);
        ContentNode owner = requireOwner(path);
        inOneTransaction(session -> {
            if (area.waitsToBeMade()) {
                session.add(owner.id(), NodeId.random(), path.name(), PageOutlines.AREA, Map.of());
                session.commit();
                record("content.created", path, "");
            }
            complete.completeArea(path);
            return path;
        });
    }

    private ContentNode requireOwner(NodePath area) {
        return access.require(PageOutlines.WORKSPACE, area.parent(), Actions.CONTENT_WRITE);
    }

    /** Up or down by one among the components of its area. */
    public void shift(NodeId id, long revision, int by) {
        ContentNode part = require(id, revision);
        PageOutline.Area area = places.requireArea(part.path().parent());
        List<NodeId> order = area.parts().stream().map(each -> each.node().id()).toList();
        int to = order.indexOf(id) + by;
        if (to < 0 || to >= order.size()) {
            return;
        }
        // Down by one means: before the one after the next.
        int before = by > 0 ? to + 1 : to;
        place(part, area, before < order.size() ? Optional.of(order.get(before)) : Optional.empty());
    }

    /** @param before the component it comes to stand in front of; empty for the end of the area */
    public void move(NodeId id, long revision, NodePath target, Optional<NodeId> before) {
        ContentNode part = require(id, revision);
        PageOutline.Area area = part.path().parent().equals(target)
                ? places.requireArea(target)
                : places.requireRoom(target, part.template().orElse(""));
        if (before.isPresent() && !area.holds(before.get())) {
            throw new PartRefused(PartRefused.Reason.STALE, "'" + target + "' has no component " + before.get());
        }
        if (!before.equals(Optional.of(id))) {
            place(part, area, before);
        }
    }

    private void place(ContentNode part, PageOutline.Area area, Optional<NodeId> before) {
        Optional<NodeId> stored = area.node().map(ContentNode::id);
        NodeId owner = stored.orElseGet(() -> requireOwner(area.path()).id());
        int position = position(part, area, before);
        String name = nameIn(area, part);
        inOneTransaction(session -> {
            session.expectRevision(part.id(), part.revision());
            NodeId above = stored.orElseGet(
                    () -> session.add(owner, NodeId.random(), area.path().name(), PageOutlines.AREA, Map.of()));
            session.rename(part.id(), name);
            session.move(part.id(), above, position);
            session.commit();
            record("content.moved", part.path(), area.path().value());
            return above;
        });
    }

    /** Its own where nothing in the area is called so, else one that is free there and where it stands now. */
    private static String nameIn(PageOutline.Area area, ContentNode part) {
        Set<String> taken = new HashSet<>(area.node().map(EditTree::childNames).orElse(Set.of()));
        if (part.path().parent().equals(area.path()) || !taken.contains(part.name())) {
            return part.name();
        }
        part.parent().map(EditTree::childNames).ifPresent(taken::addAll);
        return NodeNames.free(part.name(), taken);
    }

    private static int position(ContentNode part, PageOutline.Area area, Optional<NodeId> before) {
        List<NodeId> others = area.node().map(ContentNode::children).orElse(List.of()).stream()
                .map(ContentNode::id)
                .filter(id -> !id.equals(part.id()))
                .toList();
        return before.map(others::indexOf).orElse(Integer.MAX_VALUE);
    }

    /** Right behind the original. */
    public NodeId duplicate(NodeId id, long revision) {
        ContentNode part = require(id, revision);
        PageOutline.Area area =
                places.requireRoom(part.path().parent(), part.template().orElse(""));
        ContentNode above = part.parent().orElseThrow();
        String name = NodeNames.free(part.name(), EditTree.childNames(above));
        List<NodeId> order = above.children().stream().map(ContentNode::id).toList();
        return inOneTransaction(session -> {
            session.expectRevision(id, revision);
            NodeId copy = session.copy(id, above.id(), name);
            session.move(copy, above.id(), order.indexOf(id) + 1);
            session.commit();
            record("content.duplicated", part.path(), area.path().child(name).value());
            return copy;
        });
    }

    /** Versions of the page still have it. */
    public void delete(NodeId id, long revision) {
        ContentNode part = require(id, revision);
        inOneTransaction(session -> {
            session.expectRevision(id, revision);
            session.discard(id);
            session.commit();
            record("content.deleted", part.path(), "");
            return id;
        });
    }

    /** A copy of a component of any page the person may read, at the end of the area. */
    public NodeId paste(NodePath target, NodeId copied) {
        ContentNode part = access.author()
                .find(PageOutlines.WORKSPACE, copied)
                .filter(found -> found.isType(PageOutlines.COMPONENT))
                .filter(found -> access.may(Actions.CONTENT_READ, found))
                .orElseThrow(() -> new PartRefused(PartRefused.Reason.NOTHING_COPIED, copied.toString()));
        String template = part.template().orElse("");
        NewPlace place = places.inArea(places.requireRoom(target, template), template);
        String name = NodeNames.free(part.name(), place.taken());
        return inOneTransaction(session -> {
            NodeId copy = session.copy(copied, place.above().in(session), name);
            session.commit();
            record("content.duplicated", part.path(), target.child(name).value());
            return copy;
        });
    }

    private ContentNode require(NodeId id, long revision) {
        ContentNode part = access.author()
                .find(PageOutlines.WORKSPACE, id)
                .filter(found -> found.isType(PageOutlines.COMPONENT))
                .filter(found -> access.may(Actions.CONTENT_READ, found))
                .orElseThrow(() -> new PartRefused(PartRefused.Reason.GONE, id.toString()));
        access.requireTo(Actions.CONTENT_WRITE, part);
        if (part.revision() != revision) {
            throw new PartRefused(
                    PartRefused.Reason.STALE,
                    "'" + part.path() + "' has revision " + part.revision() + ", not " + revision);
        }
        return part;
    }

    private <T> T inOneTransaction(Function<ContentSession, T> change) {
        String user = current.require().account().loginName();
        return Objects.requireNonNull(
                transactions.execute(status -> change.apply(sessions.open(PageOutlines.WORKSPACE, user))));
    }

    private void record(String action, NodePath path, String detail) {
        audit.record(action, PageOutlines.WORKSPACE + ":" + path, detail);
    }
}
