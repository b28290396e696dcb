package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.rendering.GenerateContent;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.AuditLog;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives pages the areas and components they are born with by their templates: a new page, component or area at once; a
 * page that came from elsewhere when an editor asks for it. To look at a page changes nothing.
 */
@Service
@OnlyWithBackoffice
public class CompletePage {

    private final GenerateContent generate;
    private final PageOutlines outlines;
    private final ContentAccess access;
    private final AuditLog audit;
    private final CurrentUser current;

    CompletePage(
            GenerateContent generate,
            PageOutlines outlines,
            ContentAccess access,
            AuditLog audit,
            CurrentUser current) {
        this.generate = generate;
        this.outlines = outlines;
        this.access = access;
        this.audit = audit;
        this.current = current;
    }

    /** Whether an area of the page waits for what it is born with. */
    public boolean isWanted(ContentNode page) {
        return generate.isAwaited(page, outlines.site(page));
    }

    /** What exists stays as it is; an area that was emptied on purpose is filled again. */
    @Transactional
    public void complete(NodeId owner) {
        ContentNode node = access.require(PageOutlines.WORKSPACE, owner, Actions.CONTENT_WRITE);
        record(generate.in(node, outlines.site(node), user()));
    }

    /** One area alone. */
    @Transactional
    public void completeArea(NodePath area) {
        ContentNode page = outlines.requirePage(area, Actions.CONTENT_WRITE);
        access.author()
                .find(PageOutlines.WORKSPACE, area.parent())
                .ifPresent(owner -> record(generate.inArea(owner, area.name(), outlines.site(page), user())));
    }

    private String user() {
        return current.require().account().loginName();
    }

    private void record(List<NodePath> made) {
        made.forEach(path -> audit.record("content.created", PageOutlines.WORKSPACE + ":" + path, ""));
    }
}
