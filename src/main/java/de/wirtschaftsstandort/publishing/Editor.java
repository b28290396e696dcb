package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.security.Action;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.Place;
import de.wirtschaftsstandort.security.Rights;
import de.wirtschaftsstandort.security.SignedInUser;

/**
 * Who is at work on content.
 *
 * @param name login name, as versions and logs keep it
 */
public record Editor(String name, Rights rights) {

    public static Editor of(SignedInUser user) {
        return new Editor(user.account().loginName(), user.rights());
    }

    public boolean mayRead(ContentNode node) {
        return may(Actions.CONTENT_READ, node);
    }

    public boolean mayWrite(ContentNode node) {
        return may(Actions.CONTENT_WRITE, node);
    }

    public boolean mayPublish(ContentNode node) {
        return may(Actions.CONTENT_PUBLISH, node);
    }

    /** Also what is gone meanwhile: the right at the place it stood. */
    boolean may(Action action, String workspace, String path, String nodeType) {
        return rights.may(action, Place.node(workspace, path, nodeType));
    }

    public boolean may(Action action, ContentNode node) {
        return may(action, node.workspace(), node.path().value(), node.nodeType());
    }
}
