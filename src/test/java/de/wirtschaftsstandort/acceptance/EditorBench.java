package de.wirtschaftsstandort.acceptance;

import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.ContentSessions;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.shell.web.Accounts;
import de.wirtschaftsstandort.shell.web.BackofficeProcess;
import de.wirtschaftsstandort.shell.web.Visitor;
import de.wirtschaftsstandort.support.StatementLog;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jsoup.nodes.Element;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What editors wait for, over HTTP at a running backoffice with all start content and durable commits. */
final class EditorBench {

    private static final int WARM_UP = 40;
    private static final int ROUNDS = 100;
    private static final int SIBLINGS = 2_000;
    private static final String WORDS = "/backoffice/content/synonyms";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Visitor editor;
    private final BackofficeProcess process;

    private final StatementLog log;

    private EditorBench(BackofficeProcess process, StatementLog log) {
        this.process = process;
        this.log = log;
        this.editor = new Visitor(process.address());
    }

    public static void main(String... arguments) throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start()) {
            DataSource database = postgres.getPostgresDatabase();
            StatementLog log = new StatementLog();
            try (BackofficeProcess process = BackofficeProcess.start(
                    database, log, "--app.light-modules.packed=false", "--app.light-modules.dir=light-modules")) {
                JdbcClient jdbc = JdbcClient.create(database);
                jdbc.sql("update people.role set second_factor = false").update();
                new Accounts(jdbc).create("bench", "chief-editor");
                new EditorBench(process, log).run();
            }
        }
        System.exit(0);
    }

    private interface Step {
        /** @return nanoseconds of what counts */
        long run(int round);
    }

    private void run() {
        if (editor.signIn("bench", Accounts.PASSWORD).status() != 302) {
            throw new IllegalStateException("nobody is signed in");
        }
        NodeId folder = grow();
        String page = editor.get("/backoffice/pages?path=/nordsachsen").location();
        List<String> parts = editor.get(page)
                .page()
                .select("[data-place$='/main'] > ol > [data-part]")
                .eachAttr("data-id");
        String form = editor.get(page)
                .page()
                .select("[data-id='" + parts.get(0) + "'] a[data-verb=edit]")
                .attr("href");
        String item = Objects.requireNonNull(
                        editor.get(WORDS + "?folder=/viele").page().selectFirst("tbody th a"))
                .attr("href");

        out.println("| over HTTP, median of " + ROUNDS + " | limit | measured | statements |\n|---|---|---|---|");
        measure("dialog of a component opens", 60, round -> got(form));
        measure("page editor opens", -1, round -> got(page));
        measure("an entry is saved", 40, round -> saved(item, round));
        measure("a component moves by one", 40, round -> moved(page, parts.get(1), round));
        measure(
                "level of 2,000 siblings, a page of 50",
                100,
                round -> got(WORDS + "?folder=/viele&page=" + (1 + round % 40)));
        ContentSession session = session();
        session.discard(folder);
        session.commit();
    }

    private ContentSession session() {
        return process.beans(ContentSessions.class).iterator().next().open("synonyms", "bench");
    }

    private NodeId grow() {
        ContentSession session = session();
        NodeId root =
                session.nodes().find("synonyms", NodePath.ROOT).orElseThrow().id();
        NodeId folder = session.add(root, NodeId.random(), "viele", "mgnl:folder", Map.of());
        for (int i = 0; i < SIBLINGS; i++) {
            session.add(
                    folder,
                    NodeId.random(),
                    "wort-" + i,
                    "mgnl:content",
                    Map.of(
                            PropertyKey.of("title"),
                            PropertyValue.of("Wort " + i),
                            PropertyKey.of("words"),
                            PropertyValue.of("Wort")));
        }
        session.commit();
        return folder;
    }

    private long got(String path) {
        long start = System.nanoTime();
        byte[] body = editor.bytes(path);
        long taken = System.nanoTime() - start;
        if (!new String(body, StandardCharsets.UTF_8).contains("<main")) {
            throw new IllegalStateException("no screen at " + path);
        }
        return taken;
    }

    private long saved(String item, int round) {
        Visitor.Answer shown = editor.get(item);
        Map<String, String> fields = new LinkedHashMap<>();
        shown.page().select("#item input[name], #item textarea[name]").forEach(input -> {
            if (!input.attr("type").matches("checkbox|radio") || input.hasAttr("checked")) {
                fields.put(input.attr("name"), input.normalName().equals("textarea") ? input.wholeText() : input.val());
            }
        });
        fields.put("title", "Wort in Runde " + round);
        fields.put("_do", "save");
        return sent(item, fields);
    }

    private long moved(String page, String part, int round) {
        Visitor.Answer shown = editor.get(page);
        Element row = Objects.requireNonNull(shown.page().selectFirst("[data-id='" + part + "']"));
        return sent(
                page + "/parts/" + part,
                Map.of(
                        "_csrf",
                        shown.formToken(),
                        "_revision",
                        row.attr("data-revision"),
                        "_do",
                        Math.floorMod(round, 2) == 0 ? "up" : "down"));
    }

    private long sent(String path, Map<String, String> fields) {
        long start = System.nanoTime();
        Visitor.Answer answer = editor.send(editor.post(path, fields));
        long taken = System.nanoTime() - start;
        if (answer.status() != 302) {
            throw new IllegalStateException(path + " answers " + answer.status() + ": " + answer.text());
        }
        return taken;
    }

    private void measure(String what, int limit, Step step) {
        long[] times = new long[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long taken = step.run(round);
            if (round >= 0) {
                times[round] = taken;
            }
        }
        Arrays.sort(times);
        int statements = log.of(() -> step.run(ROUNDS)).size();
        out.printf(
                Locale.ROOT,
                "| %s | %s | %.0f ms (p95 %.0f, least %.0f) | %d |%n",
                what,
                limit < 0 ? "–" : limit + " ms",
                times[ROUNDS / 2] / 1e6,
                times[ROUNDS * 95 / 100] / 1e6,
                times[0] / 1e6,
                statements);
    }
}
