package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.content.NodeId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** The component an editor copied; it lasts as long as they are signed in. */
final class Clipboard {

    private static final String COPIED = "copied-component";

    private Clipboard() {}

    static void put(NodeId node, HttpServletRequest request) {
        request.getSession().setAttribute(COPIED, node.toString());
    }

    static Optional<NodeId> find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(COPIED) instanceof String id
                ? NodeId.parse(id)
                : Optional.empty();
    }
}
