package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.publishing.PublicationResult;
import de.wirtschaftsstandort.publishing.PublishContent;
import de.wirtschaftsstandort.publishing.PublishRequest;
import de.wirtschaftsstandort.publishing.UnpublishContent;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Publishes and unpublishes what somebody has chosen in a list; one refusal does not hold up the others. */
@Service
@OnlyWithBackoffice
public class ItemPublication {

    private final ContentAccess access;
    private final PublishContent publish;
    private final UnpublishContent unpublish;
    private final CurrentUser current;

    ItemPublication(
            ContentAccess access, PublishContent publish, UnpublishContent unpublish, CurrentUser current) {
        this.access = access;
        this.publish = publish;
        this.unpublish = unpublish;
        this.current = current;
    }

    /** Folders go public with all that is in them. */
    public PublicationResult publish(ContentApp app, List<NodeId> ids) {
        return each(
                app,
                ids,
                node -> publish.publish(new PublishRequest(
                        app.workspace(),
                        node.id(),
                        node.isType(ContentApp.FOLDER),
                        current.require().account().loginName())));
    }

    public PublicationResult unpublish(ContentApp app, List<NodeId> ids) {
        return each(
                app,
                ids,
                node -> unpublish.unpublish(
                        app.workspace(), node.id(), current.require().account().loginName()));
    }

    private interface Verb {
        PublicationResult run(ContentNode node);
    }

    private PublicationResult each(ContentApp app, List<NodeId> ids, Verb verb) {
        List<ContentNode> nodes = ids.stream()
                .map(id -> access.require(app.workspace(), id, Actions.CONTENT_PUBLISH))
                .peek(node -> {
                    if (!app.holds(node)) {
                        throw new ContentMissing("item " + node.id() + " of app '" + app.name() + "'");
                    }
                })
                .toList();
        List<PublicationResult.Done> done = new ArrayList<>();
        List<PublicationResult.Refusal> refusals = new ArrayList<>();
        for (ContentNode node : nodes) {
            PublicationResult result = verb.run(node);
            done.addAll(result.done());
            refusals.addAll(result.refusals());
        }
        return new PublicationResult(done, refusals);
    }
}
