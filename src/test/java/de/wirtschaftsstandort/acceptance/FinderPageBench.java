package de.wirtschaftsstandort.acceptance;

import com.sun.management.OperatingSystemMXBean;
import de.wirtschaftsstandort.shell.web.BackofficeProcess;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Not a test: whole pages of the industry catalogue and suggestions over many companies, over HTTP. Started by
 * bench/finder-pages.sh. wrk asks and shares the processors; the processor time is that of the application alone, without those of wrk and
 * the database.
 */
final class FinderPageBench {

    private static final List<String> HEADS =
            List.of("Glas", "Holz", "Metall", "Keramik", "Solar", "Wasser", "Stahl", "Logistik", "Pflege", "Backwaren");
    private static final List<String> TAILS = List.of(
            "",
            "verarbeitung",
            "technik",
            "handel",
            "bau",
            "prüfung",
            "beratung",
            "lager",
            "planung",
            "service",
            "montage",
            "anlagen");
    private static final List<String> FACETS = List.of(
            "",
            "&branche=glas-keramik",
            "&branche=logistik",
            "&branche=metall-maschinenbau&branche=automotive",
            "&groesse=1-9",
            "&groesse=10-49&groesse=50-249",
            "&groesse=10-49&ausbildung=ja",
            "&ausbildung=ja&sortierung=name",
            "&um=14730310&umkreis=20",
            "&um=14730110&umkreis=10&groesse=1-9",
            "&um=14730070&umkreis=40&sortierung=entfernung",
            "&gemeinde=14730270&gemeinde=14730070",
            "&sortierung=name",
            "&sortierung=groesse");
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Seconds for the compiler to come to rest, which the options of the image let begin late. */
    private static final int WARM_UP = 180;

    /** Fewer than the page cache holds. */
    private static final int KNOWN = 400;

    private final URI home;

    private FinderPageBench(URI home) {
        this.home = home;
    }

    public static void main(String... sizes) throws Exception {
        System.out.println("| companies | pages | connections | p50 | p95 | a second | processor time each |\n"
                + "|---|---|---|---|---|---|---|");
        for (String size : sizes) {
            try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
                DataSource database = postgres.getPostgresDatabase();
                start(database).close();
                grow(JdbcClient.create(database), Integer.parseInt(size));
                try (BackofficeProcess process = start(database)) {
                    process.awaitSearch();
                    new FinderPageBench(process.address()).measure(size);
                }
            }
        }
        System.exit(0);
    }

    private static BackofficeProcess start(DataSource database) {
        return BackofficeProcess.start(
                database, "--app.light-modules.packed=false", "--app.light-modules.dir=light-modules");
    }

    /** Copies of the companies that come with the product, under other names. */
    private static void grow(JdbcClient jdbc, int companies) {
        jdbc.sql(
                        """
                        insert into public.node (workspace, id, parent, path, node_type, position, revision, properties)
                        select workspace, gen_random_uuid(), parent, path || '-' || copy, node_type, position + copy * 1000, revision, properties
                          from public.node, generate_series(1, ? / (select count(*) from public.node
                                                                     where workspace = 'companies' and node_type = 'mgnl:content')) copy
                         where workspace = 'companies' and node_type = 'mgnl:content'
                        """)
                .param(companies)
                .update();
        jdbc.sql("analyze").update();
    }

    private void measure(String size) throws Exception {
        List<String> warmUp = new ArrayList<>();
        HEADS.forEach(head -> warmUp.addAll(addresses("+" + head)));
        Collections.shuffle(warmUp, new Random(3));
        ask(warmUp, 4, WARM_UP);
        List<String> fresh = addresses("");
        Collections.shuffle(fresh, new Random(3));
        int alone = fresh.size() / 3;
        print(size, "each for the first time", 1, once(fresh.subList(0, alone), 1, 4));
        print(size, "each for the first time", 32, once(fresh.subList(alone, fresh.size()), 32, 5));
        List<String> known = fresh.subList(0, KNOWN);
        // The cache keeps what is asked for again rather than what was made last.
        ask(known, 4, 5);
        print(size, "asked before", 32, ask(known, 32, 5));
        List<String> beginnings = new ArrayList<>();
        for (String head : HEADS) {
            for (int length = 2; length <= head.length(); length++) {
                beginnings.add(
                        "/suggestions.json?q=" + URLEncoder.encode(head.substring(0, length), StandardCharsets.UTF_8));
            }
        }
        ask(beginnings, 4, 5);
        print(size, "suggestions", 1, ask(beginnings, 1, 4));
    }

    /** @param more words behind those looked for */
    private static List<String> addresses(String more) {
        List<String> all = new ArrayList<>();
        for (String head : HEADS) {
            for (String tail : TAILS) {
                for (String facet : FACETS) {
                    for (String page : List.of("", "&seite=2", "&seite=3", "&seite=4", "&seite=5")) {
                        all.add("/branchenkatalog?q=" + URLEncoder.encode(head.concat(tail), StandardCharsets.UTF_8)
                                + more + facet + page);
                    }
                }
            }
        }
        return all;
    }

    /**
     * @param median and {@code slow}, which 95 of 100 do not exceed, in microseconds
     * @param whole microseconds of all
     * @param processor nanoseconds of this process
     */
    private record Times(int answers, long whole, long median, long slow, long processor) {}

    private Times once(List<String> paths, int connections, int seconds) throws IOException, InterruptedException {
        Times times = ask(paths, connections, seconds);
        if (times.answers() > paths.size()) {
            throw new IllegalStateException("only " + paths.size() + " addresses for " + times.answers() + " answers");
        }
        return times;
    }

    private Times ask(List<String> paths, int connections, int seconds) throws IOException, InterruptedException {
        Path list = Files.createTempFile("paths", ".txt");
        try {
            Files.write(list, paths);
            long processor = PROCESS.getProcessCpuTime();
            Process wrk = new ProcessBuilder(
                            "wrk",
                            "-t1",
                            "-c" + connections,
                            "-d" + seconds + "s",
                            "--timeout",
                            "20s",
                            "-s",
                            "bench/finder-pages.lua",
                            home.toString(),
                            "--",
                            list.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            wrk.waitFor();
            return times(said, PROCESS.getProcessCpuTime() - processor);
        } finally {
            Files.delete(list);
        }
    }

    private static Times times(String said, long processor) {
        long[] numbers = said.lines()
                .filter(line -> line.startsWith("result "))
                .flatMapToLong(line -> Arrays.stream(line.split(" ")).skip(1).mapToLong(Long::parseLong))
                .toArray();
        if (numbers.length != 5 || numbers[1] > 0) {
            throw new IllegalStateException(said);
        }
        return new Times((int) numbers[0], numbers[2], numbers[3], numbers[4], processor);
    }

    private static void print(String size, String what, int connections, Times times) {
        System.out.printf(
                "| %s | %s | %d | %.1f ms | %.1f ms | %.0f | %.1f ms |%n",
                size,
                what,
                connections,
                times.median() / 1e3,
                times.slow() / 1e3,
                times.answers() * 1e6 / times.whole(),
                times.processor() / 1e6 / times.answers());
    }
}
