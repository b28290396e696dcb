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
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Places of whole pages in the tree. A page and what lies below it stay together; what is public stays as it is until the
 * page is published again. The start page of a site keeps its place.
 */
@Service
@OnlyWithBackoffice
public class EditPageTree {

    private final ContentAccess access;
    private final PageTree tree;
    private final ContentSessions sessions;
    private final AuditLog audit;
    private final CurrentUser current;

    EditPageTree(ContentAccess access, PageTree tree, ContentSessions sessions, AuditLog audit, CurrentUser current) {
        this.access = access;
        this.tree = tree;
        this.sessions = sessions;
        this.audit = audit;
        this.current = current;
    }

    /** The page where it stands now; empty when it is none or not to be read. */
    public Optional<ContentNode> find(NodeId id) {
        return access.author()
                .find(PageOutlines.WORKSPACE, id)
                .filter(page -> page.isType(PageOutlines.PAGE) && access.may(Actions.CONTENT_READ, page));
    }

    /** The page, when the person may give it another place. */
    public ContentNode require(NodeId id) {
        ContentNode page = access.require(PageOutlines.WORKSPACE, id, Actions.CONTENT_WRITE);
        if (!page.isType(PageOutlines.PAGE)) {
            throw new ContentMissing("page " + id);
        }
        if (tree.isStart(page)) {
            throw new ContentRefused("'" + page.path() + "' is the start page of a site");
        }
        return page;
    }

    /** The name as it would stand in the address; empty when another page has it there already. */
    public Optional<String> free(ContentNode page, String asked) {
        String name = NodeNames.of(asked, page.name());
        boolean taken = page.parent()
                .map(EditTree::childNames)
                .filter(names -> names.contains(name) && !name.equals(page.name()))
                .isPresent();
        return taken ? Optional.empty() : Optional.of(name);
    }

    /** The title stays; the last part of the address changes. */
    @Transactional
    public void rename(NodeId id, String asked) {
        ContentNode page = require(id);
        String name = free(page, asked)
                .orElseThrow(() -> new ContentRefused("'" + page.path() + "' cannot become '" + asked + "'"));
        if (name.equals(page.name())) {
            return;
        }
        NodePath path = page.path().parent().child(name);
        access.requireTo(Actions.CONTENT_WRITE, PageOutlines.WORKSPACE, path, access.type(page));
        ContentSession session = open();
        session.rename(id, name);
        session.commit();
        record("content.renamed", page, path);
    }

    /** Right behind the original, without the pages below it. */
    @Transactional
    public NodeId duplicate(NodeId id) {
        ContentNode page = require(id);
        ContentNode above = page.parent().orElseThrow();
        String name = NodeNames.free(page.name() + "-kopie", EditTree.childNames(above));
        NodePath path = above.path().child(name);
        access.requireTo(Actions.CONTENT_WRITE, PageOutlines.WORKSPACE, path, access.type(page));
        ContentSession session = open();
        NodeId copy = session.copy(id, above.id(), name);
        session.nodes().find(PageOutlines.WORKSPACE, copy).stream()
                .flatMap(node -> PageTree.below(node).stream())
                .map(ContentNode::id)
                .toList()
                .forEach(session::discard);
        session.move(copy, above.id(), ids(above.children()).indexOf(id) + 1);
        session.commit();
        record("content.duplicated", page, path);
        return copy;
    }

    /** As last page below another one. */
    @Transactional
    public void move(NodeId id, NodeId target) {
        ContentNode page = require(id);
        place(page, target(page, target), Integer.MAX_VALUE);
    }

    private ContentNode target(ContentNode page, NodeId id) {
        ContentNode above = access.require(PageOutlines.WORKSPACE, id, Actions.CONTENT_WRITE);
        if (!above.isType(PageOutlines.PAGE) || above.path().isWithin(page.path())) {
            throw new ContentRefused("'" + page.path() + "' cannot stand below '" + above.path() + "'");
        }
        return above;
    }

    /** Up or down by one among the pages beside it; stays where it is at the end. */
    @Transactional
    public void shift(NodeId id, int by) {
        ContentNode page = require(id);
        ContentNode above = page.parent().orElseThrow();
        List<NodeId> pages = ids(PageTree.below(above));
        int to = pages.indexOf(id) + by;
        if (to >= 0 && to < pages.size()) {
            place(page, above, ids(above.children()).indexOf(pages.get(to)));
        }
    }

    /** Below the page in front of it, as last one there; stays where it is when there is none. */
    @Transactional
    public void indent(NodeId id) {
        ContentNode page = require(id);
        List<NodeId> pages = ids(PageTree.below(page.parent().orElseThrow()));
        int before = pages.indexOf(id) - 1;
        if (before >= 0) {
            place(page, target(page, pages.get(before)), Integer.MAX_VALUE);
        }
    }

    /** Behind the page it stands below now; stays where it is at the top of its site. */
    @Transactional
    public void outdent(NodeId id) {
        ContentNode page = require(id);
        ContentNode above = page.parent().orElseThrow();
        Optional<ContentNode> next = above.parent().filter(node -> node.isType(PageOutlines.PAGE));
        if (next.isPresent() && !tree.isStart(above)) {
            ContentNode target = target(page, next.get().id());
            place(page, target, ids(target.children()).indexOf(above.id()) + 1);
        }
    }

    private void place(ContentNode page, ContentNode above, int position) {
        NodePath path = above.path().child(page.name());
        access.requireTo(Actions.CONTENT_WRITE, PageOutlines.WORKSPACE, path, access.type(page));
        ContentSession session = open();
        session.move(page.id(), above.id(), position);
        session.commit();
        record("content.moved", page, path);
    }

    private static List<NodeId> ids(List<ContentNode> nodes) {
        return nodes.stream().map(ContentNode::id).toList();
    }

    private ContentSession open() {
        return sessions.open(PageOutlines.WORKSPACE, current.require().account().loginName());
    }

    private void record(String action, ContentNode page, NodePath path) {
        audit.record(action, PageOutlines.WORKSPACE + ":" + page.path(), path.value());
    }
}
