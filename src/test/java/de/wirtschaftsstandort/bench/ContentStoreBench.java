package de.wirtschaftsstandort.bench;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.ContentSessions;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.content.StageCopy;
import de.wirtschaftsstandort.content.TestStore;
import de.wirtschaftsstandort.content.Workspaces;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Measures the content store in one thread on a durable server of its own and prints a table. */
final class ContentStoreBench {

    private static final String WORKSPACE = "website";
    private static final int BATCH = 500;
    private static final int COMPONENTS = 30;
    private static final int SIBLINGS = 2_000;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Random random = new Random(17);
    private final List<NodeId> ids = new ArrayList<>();
    private final List<NodePath> paths = new ArrayList<>();
    private final ContentSessions sessions;
    private final ContentNodes cached;
    private final TestStore cold;
    private final StageCopy stageCopy;
    private final NodeId root;

    private ContentStoreBench(ConfigurableApplicationContext context) {
        sessions = context.getBean(ContentSessions.class);
        cached = context.getBean(ContentStages.class).nodes(Stage.AUTHOR);
        cold = TestStore.on(context.getBean(DataSource.class));
        stageCopy = context.getBean(StageCopy.class);
        root = context.getBean(Workspaces.class).ensure(WORKSPACE);
    }

    public static void main(String... args) throws IOException {
        Path folder = Files.createTempDirectory("content-store-bench");
        try (ConfigurableApplicationContext context = StoreProcess.start(folder, 0)) {
            ContentStoreBench bench = new ContentStoreBench(context);
            bench.out.println("Java " + Runtime.version().feature() + ", "
                    + StoreProcess.durability(context.getBean(JdbcTemplate.class)));
            bench.run();
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private void run() {
        out.println("| what | aim | measured |\n|---|---|---|");
        writes();
        lookUps("uncached", "200 µs", cold.author(), 4_000, cold::forget);
        lookUps("cached", "5 µs", cached, 200_000, () -> {});
        wholePage();
        siblings();
        publication();
    }

    private static Map<PropertyKey, PropertyValue> properties(int number) {
        Map<PropertyKey, PropertyValue> properties = new LinkedHashMap<>();
        properties.put(PropertyKey.of("mgnl:template"), PropertyValue.of("standort:components/text"));
        properties.put(PropertyKey.of("title"), PropertyValue.of("Gewerbefläche Nummer " + number));
        properties.put(PropertyKey.of("title", "en"), PropertyValue.of("Plot number " + number));
        properties.put(PropertyKey.of("text"), PropertyValue.of("Erschlossen, eben, mit Gleisanschluss. ".repeat(8)));
        properties.put(PropertyKey.of("number"), PropertyValue.of((long) number));
        properties.put(PropertyKey.of("tags"), PropertyValue.ofStrings(List.of("industrie", "logistik")));
        return properties;
    }

    /** A page with one area of components, as editors and imports write them. */
    private NodeId addPage(ContentSession session, NodeId parent, String name, int components) {
        NodeId page = session.add(parent, NodeId.random(), name, "mgnl:page", properties(components));
        NodeId area = session.add(page, NodeId.random(), "main", "mgnl:area", Map.of());
        for (int i = 0; i < components; i++) {
            ids.add(session.add(area, NodeId.random(), "c" + i, "mgnl:component", properties(i)));
        }
        return page;
    }

    private void writes() {
        List<Double> rates = new ArrayList<>();
        for (int series = 0; series < 12; series++) {
            String folder = "s" + series;
            ContentSession first = sessions.open(WORKSPACE, "bench");
            NodeId parent = first.add(root, NodeId.random(), folder, "mgnl:folder", Map.of());
            first.commit();
            long started = System.nanoTime();
            int batches = 10;
            for (int batch = 0; batch < batches; batch++) {
                ContentSession session = sessions.open(WORKSPACE, "bench");
                for (int page = 0; page < BATCH / 25; page++) {
                    String name = "p" + batch + "-" + page;
                    addPage(session, parent, name, 23);
                    paths.add(NodePath.of("/" + folder + "/" + name + "/main/c" + random.nextInt(23)));
                }
                session.commit();
            }
            if (series > 4) {
                rates.add(batches * BATCH / ((System.nanoTime() - started) / 1e9));
            }
        }
        rates.sort(null);
        row(
                "node writes in batches of " + BATCH + ", durable",
                "≥ 8,000/s",
                String.format(
                        Locale.ROOT,
                        "%,.0f/s (median of %d series of 5,000; %,.0f–%,.0f)",
                        rates.get(rates.size() / 2),
                        rates.size(),
                        rates.get(0),
                        rates.get(rates.size() - 1)));
    }

    private void lookUps(String kind, String aim, ContentNodes nodes, int count, Runnable before) {
        List<NodeId> someIds =
                random.ints(1_000, 0, ids.size()).mapToObj(ids::get).toList();
        List<NodePath> somePaths =
                random.ints(1_000, 0, paths.size()).mapToObj(paths::get).toList();
        Work findById = i -> nodes.find(WORKSPACE, someIds.get(i % 1_000)).isPresent();
        Work findByPath = i -> nodes.find(WORKSPACE, somePaths.get(i % 1_000)).isPresent();
        // Once each without counting: else the first pays for what the second finds compiled and warm.
        median(count, before, findById);
        median(count, before, findByPath);
        double byId = median(count, before, findById);
        double byPath = median(count, before, findByPath);
        row(kind + " look-up by id, median", "≤ " + aim, micros(byId));
        row(kind + " look-up by path, median", "≤ " + aim, micros(byPath));
    }

    private void wholePage() {
        ContentSession session = sessions.open(WORKSPACE, "bench");
        NodeId page = addPage(session, root, "page", COMPONENTS);
        session.commit();
        double nanos = median(
                1_000, cold::forget, i -> cold.author().find(WORKSPACE, page).isPresent());
        row("uncached page with its " + COMPONENTS + " components (one statement), median", "–", micros(nanos));
    }

    private void siblings() {
        ContentSession session = sessions.open(WORKSPACE, "bench");
        NodeId folder = session.add(root, NodeId.random(), "siblings", "mgnl:folder", Map.of());
        List<NodeId> siblings = new ArrayList<>();
        for (int i = 0; i < SIBLINGS; i++) {
            siblings.add(session.add(folder, NodeId.random(), "n" + i, "mgnl:content", properties(i)));
        }
        session.commit();
        ContentNode parent = cold.author().find(WORKSPACE, folder).orElseThrow();
        double list = median(60, cold::forget, i -> parent.children().size() == SIBLINGS);
        row("list of 2,000 siblings with properties, uncached, median", "≤ 50 ms", millis(list));
        double move = median(40, () -> {}, i -> {
            ContentSession reorder = sessions.open(WORKSPACE, "bench");
            reorder.move(siblings.get(random.nextInt(SIBLINGS)), folder, random.nextInt(SIBLINGS));
            return reorder.commit() > 0;
        });
        row("moving one of 2,000 siblings, commit included, median", "–", millis(move));
    }

    private void publication() {
        List<NodeId> pages = new ArrayList<>();
        ContentSession session = sessions.open(WORKSPACE, "bench");
        for (int i = 0; i < 60; i++) {
            pages.add(addPage(session, root, "publish-" + i, COMPONENTS));
        }
        session.commit();
        double first = median(60, () -> {}, i -> stageCopy.copyUnit(WORKSPACE, pages.get(i)) > 0);
        row("copy of a page with " + COMPONENTS + " components to the public stage, median", "≤ 30 ms", millis(first));
    }

    private interface Work {
        boolean run(int number);
    }

    private static double median(int count, Runnable before, Work work) {
        long[] nanos = new long[count];
        for (int i = 0; i < count; i++) {
            before.run();
            long started = System.nanoTime();
            if (!work.run(i)) {
                throw new IllegalStateException("the measured work failed");
            }
            nanos[i] = System.nanoTime() - started;
        }
        Arrays.sort(nanos);
        return nanos[count / 2];
    }

    private void row(String what, String aim, String measured) {
        out.println("| " + what + " | " + aim + " | " + measured + " |");
    }

    private static String micros(double nanos) {
        return String.format(Locale.ROOT, "%.1f µs", nanos / 1e3);
    }

    private static String millis(double nanos) {
        return String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
    }
}
