package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.app.AppDefinition;
import de.wirtschaftsstandort.app.AppSource;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.TestStore;
import de.wirtschaftsstandort.contenttype.ContentTypes;
import de.wirtschaftsstandort.publishing.PublicationStatuses;
import de.wirtschaftsstandort.search.Searches;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.support.MemoryDefinitions;
import de.wirtschaftsstandort.support.MemoryResources;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.springframework.jdbc.core.JdbcTemplate;

/** Measures pages of a list of 10,000 items with long texts, the count and the stands of the rows included. */
final class ItemListsBench {

    private static final int MANY = 10_000;
    private static final int ROUNDS = 15;
    private static final int LAST = MANY / ListRequest.SIZE;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final TestStore store = TestStore.fresh();
    private final ContentAccess access = new ContentAccess(
            new CurrentUser(), store.stages(), new ContentTypes(new MemoryDefinitions(new MemoryResources())));
    private final ContentApp app = new ContentApp(AppDefinition.plain(
            "things", "", "things", new AppSource("things", "/", List.of("mgnl:content", "mgnl:folder"), "title")));

    private ItemListsBench() {}

    public static void main(String... args) {
        SignedIn.with("content.read");
        new ItemListsBench().run();
        System.exit(0);
    }

    private void run() {
        grow();
        ItemLists lists = new ItemLists(
                access,
                new PublicationStatuses(store.stages()),
                new WordFilters(Searches.over(store.author(), "things")));
        out.println("| page of 50 out of 10,000 | limit | median of " + ROUNDS + " |\n|---|---|---|");
        measure(lists, "first page, order of the tree", request("", "", false, 1));
        measure(lists, "first page by title", request("", "title", false, 1));
        measure(lists, "last page by title", request("", "title", true, LAST));
        measure(lists, "first page by a number", request("", "number", true, 1));
        measure(lists, "first page by name", request("", ListRequest.NAME, false, 1));
        measure(lists, "first page of those with a word", request("Gewerbefläche", "title", false, 1));
    }

    private static ListRequest request(String words, String sort, boolean descending, int page) {
        return new ListRequest(false, NodePath.ROOT, words, Map.of(), sort, descending, page);
    }

    private void grow() {
        Random random = new Random(17);
        String[] words = {"Gewerbefläche", "Anschluss", "Gleis", "Standort", "Halle", "Fachkräfte", "Erweiterung"};
        ContentSession session = store.open("things");
        NodeId root =
                session.nodes().find("things", NodePath.ROOT).orElseThrow().id();
        for (int i = 0; i < MANY; i++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 3_000) {
                text.append(words[random.nextInt(words.length)])
                        .append(' ')
                        .append(random.nextInt(100_000))
                        .append(' ');
            }
            session.add(
                    root,
                    NodeId.random(),
                    String.format(Locale.ROOT, "n%05d", i),
                    "mgnl:content",
                    Map.of(
                            PropertyKey.of("title"),
                            PropertyValue.of(words[random.nextInt(words.length)] + " " + random.nextInt(MANY)),
                            PropertyKey.of("number"),
                            PropertyValue.of(random.nextLong(1_000_000)),
                            PropertyKey.of("text"),
                            PropertyValue.of(text.toString())));
        }
        session.commit();
        // What the server does by itself after a while.
        new JdbcTemplate(store.database()).execute("analyze author.node");
    }

    private void measure(ItemLists lists, String what, ListRequest request) {
        long[] times = new long[ROUNDS];
        for (int i = -3; i < ROUNDS; i++) {
            store.forget();
            long start = System.nanoTime();
            lists.page(app, request);
            if (i >= 0) {
                times[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(times);
        out.printf(Locale.ROOT, "| %s | 150 ms | %.0f ms |%n", what, times[ROUNDS / 2] / 1e6);
    }
}
