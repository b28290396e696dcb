package de.wirtschaftsstandort.acceptance;

import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.ContentSessions;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.shell.web.BackofficeProcess;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One object of each kind below a folder of its own in every workspace: drafts copied from the start content. */
final class ObjectSamples {

    /** A word that nobody asks for. */
    static final String SECRET = "Zwiebelturm";

    private static final PropertyKey TITLE = PropertyKey.of("title");

    private final BackofficeProcess process;
    private final JdbcClient jdbc;

    ObjectSamples(BackofficeProcess process, JdbcClient jdbc) {
        this.process = process;
        this.jdbc = jdbc;
    }

    /**
     * The ids by what the table calls them.
     *
     * @param word behind the title, by which nobody looks for them
     */
    Map<String, String> grow(String name, String title, String word) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", title);
        values.put("folderName", name);
        String page = pages(name, title + " " + word, values);
        items(name, title + " " + word, values);
        files(name, title + " " + word, values);
        values.put("plan", plan(page, "/nordsachsen/" + name));
        values.put("approval", approval(page, "/nordsachsen/" + name));
        return values;
    }

    /** Takes the folders out again with all that hangs on them. */
    void clear(String... names) {
        for (String name : names) {
            jdbc.sql("delete from author.publication_plan where path like '/nordsachsen/' || ? || '%'")
                    .param(name)
                    .update();
            jdbc.sql("delete from author.publication_approval where path like '/nordsachsen/' || ? || '%'")
                    .param(name)
                    .update();
            for (String workspace : List.of("website", "events", "dam")) {
                ContentSession session = open(workspace);
                session.nodes()
                        .find(workspace, NodePath.of("/nordsachsen/" + name))
                        .ifPresent(node -> session.discard(node.id()));
                session.commit();
            }
        }
    }

    private ContentSession open(String workspace) {
        return process.beans(ContentSessions.class).iterator().next().open(workspace, "test");
    }

    private NodeId id(String sql) {
        return NodeId.parse(jdbc.sql(sql).query(String.class).single()).orElseThrow();
    }

    private static NodeId at(ContentSession session, String workspace, String path) {
        return session.nodes().find(workspace, NodePath.of(path)).orElseThrow().id();
    }

    private static NodeId copy(ContentSession session, NodeId from, NodeId above, String name, String title) {
        NodeId copy = session.copy(from, above, name);
        session.set(copy, TITLE, PropertyValue.of(title));
        return copy;
    }

    private String pages(String name, String title, Map<String, String> values) {
        NodeId sample = id(
                """
                select p.id::text from author.node p join author.node a on a.parent = p.id and a.name = 'main'
                  join author.node c on c.parent = a.id and c.node_type = 'mgnl:component'
                 where p.workspace = 'website' and p.node_type = 'mgnl:page' and p.path like '/nordsachsen/%'
                   and not exists (select from author.node q where q.parent = p.id and q.node_type = 'mgnl:page')
                 order by length(p.path), p.path limit 1""");
        ContentSession session = open("website");
        NodeId page = copy(session, sample, at(session, "website", "/nordsachsen"), name, title);
        NodeId below = copy(session, sample, page, "darunter", title);
        NodeId trashed = copy(session, sample, page, "papierkorb", title);
        session.commit();
        values.put("page", page.toString());
        values.put("pagePath", "/nordsachsen/" + name);
        values.put("below", below.toString());
        values.put(
                "part",
                id("select id::text from author.node where workspace = 'website' and path like '/nordsachsen/" + name
                                + "/main/%' order by length(path), position limit 1")
                        .toString());
        values.put("pageTrash", trashed("website", trashed));
        return page.toString();
    }

    private void items(String name, String title, Map<String, String> values) {
        NodeId sample =
                id("select id::text from author.node where workspace = 'events' and node_type = 'mgnl:content' order by"
                        + " path limit 1");
        ContentSession session = open("events");
        NodeId folder =
                session.add(at(session, "events", "/nordsachsen"), NodeId.random(), name, "mgnl:folder", Map.of());
        NodeId item = copy(session, sample, folder, "termin-" + name, title);
        NodeId trashed = copy(session, sample, folder, "papierkorb-" + name, title);
        session.commit();
        values.put("folder", "/nordsachsen/" + name);
        values.put("item", item.toString());
        values.put("itemTrash", trashed("events", trashed));
    }

    private void files(String name, String title, Map<String, String> values) {
        NodeId sample = id(
                """
                select n.id::text from author.node n join author.node r on r.workspace = n.workspace and r.parent = n.id
                 where n.workspace = 'dam' and n.node_type = 'mgnl:asset' and r.properties::text like '%image/jpeg%'
                 order by n.path limit 1""");
        ContentSession session = open("dam");
        NodeId folder = session.add(at(session, "dam", "/nordsachsen"), NodeId.random(), name, "mgnl:folder", Map.of());
        session.set(folder, TITLE, PropertyValue.of(title));
        NodeId asset = copy(session, sample, folder, "bild-" + name, title);
        session.commit();
        values.put("assetFolder", folder.toString());
        values.put("asset", asset.toString());
    }

    private String trashed(String workspace, NodeId node) {
        ContentSession session = open(workspace);
        session.trash(node);
        session.commit();
        return jdbc.sql("select id::text from author.trash where node = ?::uuid")
                .param(node.toString())
                .query(String.class)
                .single();
    }

    private String plan(String page, String path) {
        return jdbc.sql(
                        """
                        insert into author.publication_plan
                          (workspace, node, path, action, with_children, due_at, not_before, planned_by, planned_at)
                        values ('website', ?::uuid, ?, 'PUBLISH', false, '2099-01-01', '2099-01-01', 'test', now())
                        returning id::text""")
                .params(page, path)
                .query(String.class)
                .single();
    }

    private String approval(String page, String path) {
        return jdbc.sql(
                        """
                        insert into author.publication_approval
                          (workspace, node, node_type, path, with_children, fingerprint, comment, requested_by,
                           requested_at)
                        values ('website', ?::uuid, 'mgnl:page', ?, false, 'x', '', 'test', now())
                        returning id::text""")
                .params(page, path)
                .query(String.class)
                .single();
    }
}
