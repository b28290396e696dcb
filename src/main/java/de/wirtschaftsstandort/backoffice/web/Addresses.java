package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.ContentApp;
import de.wirtschaftsstandort.backoffice.ContentMissing;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.security.Backoffice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Addresses of the content screens, and what comes in by them. */
final class Addresses {

    static final String CONTENT = Backoffice.PATH + "/content";
    static final String APP = CONTENT + "/{app}";
    static final String ITEM = APP + "/items/{id}";
    static final String PAGES = Backoffice.PATH + "/pages";
    static final String PAGE = PAGES + "/{id}";

    private Addresses() {}

    static String of(ContentApp app) {
        return CONTENT + "/" + encoded(app.name());
    }

    /** Of the list of a folder; of the page a component belongs to. */
    static String folder(ContentApp app, NodePath path) {
        if (app.template().isPresent()) {
            return PAGES + "?path=" + encoded(path.value());
        }
        return of(app) + (path.equals(app.root()) ? "" : "?folder=" + encoded(path.value()));
    }

    static String of(ContentApp app, NodeId item) {
        return of(app) + "/items/" + item;
    }

    static String page(NodeId page) {
        return PAGES + "/" + page;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static NodeId id(String text) {
        return NodeId.parse(text).orElseThrow(() -> new ContentMissing("node '" + text + "'"));
    }

    /** What is no id names nothing. */
    static List<NodeId> ids(List<String> texts) {
        return texts.stream().map(Addresses::id).distinct().toList();
    }

    /** The folder an address names; the app's root when it names none. */
    static NodePath folder(ContentApp app, String text) {
        boolean isPath = text.startsWith("/") && !text.contains("//") && (text.length() == 1 || !text.endsWith("/"));
        if (text.isEmpty()) {
            return app.root();
        }
        if (!isPath || !NodePath.of(text).isWithin(app.root())) {
            throw new ContentMissing("folder '" + text + "' of app '" + app.name() + "'");
        }
        return NodePath.of(text);
    }
}
