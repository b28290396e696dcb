package de.wirtschaftsstandort.search;

import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.NodeBuilder;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Not a test: how the search answers over many companies, each with eight dimensions. Started by bench/search.sh. */
public final class CompanySearchBench {

    private static final List<String> HEADS = List.of(
            "Glas",
            "Holz",
            "Metall",
            "Papier",
            "Keramik",
            "Solar",
            "Wasser",
            "Stahl",
            "Kunststoff",
            "Draht",
            "Leder",
            "Textil");
    private static final List<String> TAILS = List.of(
            "verarbeitung",
            "handel",
            "technik",
            "werkstatt",
            "bau",
            "logistik",
            "prüfung",
            "manufaktur",
            "recycling",
            "montage");
    private static final List<String> DIMENSIONS = List.of("d1", "d2", "d3", "d4", "d5", "d6", "d7", "d8");
    private static final List<Integer> VALUES = List.of(13, 21, 88, 30, 5, 12, 40, 2);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 1_000;

    private CompanySearchBench() {}

    public static void main(String[] sizes) throws Exception {
        for (String size : sizes) {
            measure(Integer.parseInt(size));
        }
    }

    private static void measure(int companies) throws Exception {
        ContentTree tree = ContentTree.empty(Stage.PUBLIC).add("companies", companies(companies));
        long before = usedHeap();
        long start = System.nanoTime();
        StageIndex index = new StageIndex(tree, List.of("de"), item -> traits(item.name()), WordSource.NONE);
        index.rebuild(List.of("companies"));
        long build = System.nanoTime() - start;
        query(index, 0, false);
        long heap = usedHeap() - before;
        System.out.printf(
                "search %,d companies: built in %.1f s, heap %d MB%n", companies, build / 1e9, heap / (1 << 20));
        time(index, "as the catalogue asks", false);
        time(index, "with excerpts", true);
        index.close();
    }

    private static void time(StageIndex index, String how, boolean excerpts) {
        for (int round = 0; round < WARM_UP; round++) {
            query(index, round, excerpts);
        }
        long[] nanos = new long[ROUNDS];
        long[] processor = new long[ROUNDS];
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long began = System.nanoTime();
            long busy = THREADS.getCurrentThreadCpuTime();
            found += query(index, WARM_UP + round, excerpts).total();
            nanos[round] = System.nanoTime() - began;
            processor[round] = THREADS.getCurrentThreadCpuTime() - busy;
        }
        Arrays.sort(nanos);
        Arrays.sort(processor);
        System.out.printf(
                "search query with 8 facets %s: p50 %.2f ms, p99 %.2f ms, processor p50 %.2f ms, mean hits %d%n",
                how,
                nanos[ROUNDS / 2] / 1e6,
                nanos[ROUNDS * 99 / 100] / 1e6,
                processor[ROUNDS / 2] / 1e6,
                found / ROUNDS);
    }

    /** Every other query chooses a value, so that one dimension is counted sideways. */
    private static FinderResult query(StageIndex index, int round, boolean excerpts) {
        Random random = new Random(round);
        String words = pick(HEADS, random) + (random.nextBoolean() ? pick(TAILS, random) : "");
        Map<String, List<String>> chosen =
                random.nextBoolean() ? Map.of("d1", List.of("v" + random.nextInt(13))) : Map.of();
        // Blanks at the end mean nothing, but what was understood and found lately is kept by the text as it is.
        FinderQuery query = FinderQuery.of(
                        List.of(new FinderQuery.Place("companies", NodePath.of("/all"))),
                        words + " ".repeat(round % 61),
                        "de")
                .choose(chosen)
                .count(DIMENSIONS)
                .page(0, 24);
        return index.find(excerpts ? query : query.withoutExcerpts());
    }

    private static NodeBuilder[] companies(int count) {
        Random random = new Random(7);
        return IntStream.range(0, count)
                .mapToObj(i -> NodeBuilder.aNode("/all/c" + i, "mgnl:content")
                        .set("title", pick(HEADS, random) + pick(TAILS, random) + " Beispiel " + i)
                        .set("summary", sentence(random, 12))
                        .set("text", sentence(random, 40)))
                .toArray(NodeBuilder[]::new);
    }

    private static Optional<Traits> traits(String name) {
        if (!name.startsWith("c")) {
            return Optional.empty();
        }
        Random random = new Random(name.hashCode());
        Map<String, List<String>> facets = new java.util.HashMap<>();
        for (int i = 0; i < DIMENSIONS.size(); i++) {
            facets.put(DIMENSIONS.get(i), List.of("v" + random.nextInt(VALUES.get(i))));
        }
        return Optional.of(new Traits(Map.of(), facets, List.of(), Map.of(), Optional.empty()));
    }

    private static String sentence(Random random, int words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            sentence.append(
                            random.nextInt(3) == 0
                                    ? pick(HEADS, random) + pick(TAILS, random)
                                    : "Wort" + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(26)))
                    .append(' ');
        }
        return sentence.toString();
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static long usedHeap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
