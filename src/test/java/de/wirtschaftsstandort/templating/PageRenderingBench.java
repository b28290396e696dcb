package de.wirtschaftsstandort.templating;

import static de.wirtschaftsstandort.support.NodeBuilder.aComponent;
import static de.wirtschaftsstandort.support.NodeBuilder.aPage;
import static de.wirtschaftsstandort.support.NodeBuilder.anArea;

import com.zaxxer.hikari.HikariDataSource;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.ReadLog;
import de.wirtschaftsstandort.content.RecordingContentNodes;
import de.wirtschaftsstandort.content.TestStore;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.NodeBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;

/** Renders a page with navigation, breadcrumb and 30 components in one thread, from memory and from the store. */
final class PageRenderingBench {

    private static final int COMPONENTS = 30;
    private static final int WARM_UP = 2000;
    private static final int ROUNDS = 1000;
    private static final String TEXT = "Ein Absatz mit Umlauten & Zeichen, die zu maskieren sind. ".repeat(8);

    private PageRenderingBench() {}

    public static void main(String[] arguments) throws IOException {
        ScriptBench bench = scripts();
        ContentTree tree = tree();
        measure("content in memory", bench, () -> tree);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
                HikariDataSource pool = new HikariDataSource()) {
            pool.setDataSource(postgres.getPostgresDatabase());
            pool.setMaximumPoolSize(4);
            Flyway.configure().dataSource(pool).createSchemas(false).load().migrate();
            TestStore store = TestStore.on(pool);
            fill(store);
            measure(
                    "content in PostgreSQL, node cache warm",
                    bench,
                    () -> new RecordingContentNodes(store.author(), new ReadLog()));
        }
    }

    private static void measure(String name, ScriptBench bench, Supplier<ContentNodes> nodes) {
        long[] nanos = new long[ROUNDS];
        int length = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            ContentNodes read = nodes.get();
            length = bench.render(
                            read, read.find("website", NodePath.of("/home")).orElseThrow())
                    .length();
            if (round >= 0) {
                nanos[round] = System.nanoTime() - begin;
            }
        }
        if (length < COMPONENTS * TEXT.length() || !bench.errors().latest().isEmpty()) {
            throw new IllegalStateException(
                    "the page is not complete: " + bench.errors().latest());
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "render %s: %d components, %d characters, median %.2f ms, p95 %.2f ms (%d rounds)%n",
                name,
                COMPONENTS,
                length,
                nanos[ROUNDS / 2] / 1e6,
                nanos[ROUNDS * 95 / 100] / 1e6,
                ROUNDS);
    }

    private static ScriptBench scripts() {
        return new ScriptBench()
                .script(
                        "page",
                        """
                        <html lang="${cmsfn.language()}"><head>[@cms.page/]<title>${content.title}</title></head><body>
                        <nav>[#list navfn.navItems(navfn.rootPage(content)) as item]
                        <a href="${navfn.link(item)}"[#if navfn.isActive(content, item)] aria-current="page"[/#if]>${item.title}</a>
                        [/#list]</nav>
                        <ol>[#list cmsfn.ancestors(content, "mgnl:page") as page]<li>${page.title!page.@name}</li>[/#list]</ol>
                        <main>[@cms.area name="main"/]</main></body></html>
                        """)
                .script(
                        "teaser",
                        """
                        [#assign raw = cmsfn.decode(content)]
                        <section id="c-${content.@name}" class="${def.parameters.style!'plain'}">
                        [#if content.title?has_content]<h2>${content.title}</h2>[/#if]
                        <p>${content.text}</p>
                        [#if content.link?has_content]<a href="${cmsfn.link(cmsfn.contentByPath(content.link))!'#'}">${i18n['more']}</a>[/#if]
                        <ul>[#list 1..5 as i]<li>${i} ${raw.title}</li>[/#list]</ul>
                        </section>
                        """);
    }

    private static ContentTree tree() {
        NodeBuilder area = anArea("main");
        for (int i = 0; i < COMPONENTS; i++) {
            area.with(aComponent("test:teaser")
                    .set("title", "Baustein " + i)
                    .set("text", TEXT)
                    .set("link", "/home/page" + i % 8));
        }
        NodeBuilder home =
                aPage("/home").template("test:page").set("title", "Startseite").with(area);
        for (int i = 0; i < 8; i++) {
            home.with(NodeBuilder.aNode("page" + i, "mgnl:page").set("title", "Seite " + i));
        }
        return ContentTree.of(home);
    }

    private static void fill(TestStore store) {
        ContentSession session = store.open("website");
        NodeId root =
                session.nodes().find("website", NodePath.ROOT).orElseThrow().id();
        copy(session, root, "home", tree().page("/home"));
        session.commit();
    }

    private static void copy(ContentSession session, NodeId parent, String name, ContentNode node) {
        Map<PropertyKey, PropertyValue> properties = node.properties();
        NodeId id = session.add(parent, NodeId.random(), name, node.nodeType(), properties);
        node.children().forEach(child -> copy(session, id, child.name(), child));
    }
}
