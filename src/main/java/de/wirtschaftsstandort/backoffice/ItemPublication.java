package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.publishing.Editor;
import de.wirtschaftsstandort.publishing.EditorialAnswer;
import de.wirtschaftsstandort.publishing.PublishEditorially;
import de.wirtschaftsstandort.publishing.WithdrawEditorially;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Publishes and unpublishes what somebody has chosen in a list; one refusal does not hold up the others. Where a second
 * person has to agree, they are asked instead.
 */
@Service
@OnlyWithBackoffice
public class ItemPublication {

    private final ContentAccess access;
    private final PublishEditorially publish;
    private final WithdrawEditorially withdraw;
    private final CurrentUser current;

    ItemPublication(
            ContentAccess access, PublishEditorially publish, WithdrawEditorially withdraw, CurrentUser current) {
        this.access = access;
        this.publish = publish;
        this.withdraw = withdraw;
        this.current = current;
    }

    /** Folders go public with all that is in them. */
    public Map<ContentNode, EditorialAnswer> publish(ContentApp app, List<NodeId> ids) {
        return each(
                app,
                ids,
                (editor, node) -> publish.publish(
                        editor, app.workspace(), node.id(), node.isType(ContentApp.FOLDER), Optional.empty(), ""));
    }

    /** Visitors of the old address are told that it is gone. */
    public Map<ContentNode, EditorialAnswer> unpublish(ContentApp app, List<NodeId> ids) {
        return each(
                app,
                ids,
                (editor, node) -> withdraw.withdraw(editor, app.workspace(), node.id(), "", Optional.empty()));
    }

    private interface Verb {
        EditorialAnswer run(Editor editor, ContentNode node);
    }

    private Map<ContentNode, EditorialAnswer> each(ContentApp app, List<NodeId> ids, Verb verb) {
        Editor editor = Editor.of(current.require());
        List<ContentNode> nodes = ids.stream().map(id -> require(app, id)).toList();
        Map<ContentNode, EditorialAnswer> answers = new LinkedHashMap<>();
        for (ContentNode node : nodes) {
            EditorialAnswer answer = verb.run(editor, node);
            if (answer.outcome() == EditorialAnswer.Outcome.FORBIDDEN) {
                throw new ContentForbidden("publication of '" + node.path() + "'");
            }
            answers.put(node, answer);
        }
        return answers;
    }

    /** Who may do it at all is decided before the first one is touched. */
    private ContentNode require(ContentApp app, NodeId id) {
        ContentNode node = access.require(app.workspace(), id, Actions.CONTENT_READ);
        if (!app.holds(node) || node.path().equals(app.root())) {
            throw new ContentMissing("item " + id + " of app '" + app.name() + "'");
        }
        if (!access.may(Actions.CONTENT_PUBLISH, node)) {
            access.requireTo(Actions.CONTENT_WRITE, node);
        }
        return node;
    }
}
