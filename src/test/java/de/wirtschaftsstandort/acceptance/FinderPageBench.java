package de.wirtschaftsstandort.acceptance;

import com.sun.management.OperatingSystemMXBean;
import de.wirtschaftsstandort.shell.web.BackofficeProcess;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Not a test: whole pages of the industry catalogue and suggestions over many companies, over HTTP. Started by
 * bench/finder-pages.sh. The client runs in the same process and shares its processors; the processor time is that of both, without the
 * database's.
 */
final class FinderPageBench {

    private static final List<String> HEADS =
            List.of("Glas", "Holz", "Metall", "Keramik", "Solar", "Wasser", "Stahl", "Logistik", "Pflege", "Backwaren");
    private static final List<String> TAILS =
            List.of("", "verarbeitung", "technik", "handel", "bau", "prüfung", "beratung", "lager");
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

    /** Until the compiler has come to rest: before, it takes as much of the processors as the pages. */
    private static final int WARM_UP = 12_000;

    /** As many as the page cache holds, those made last. */
    private static final int KNOWN = 400;

    private final HttpClient http = HttpClient.newHttpClient();
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
        ask(warmUp.subList(0, WARM_UP), 4);
        List<String> fresh = addresses("");
        Collections.shuffle(fresh, new Random(3));
        print(size, "each for the first time", 1, ask(fresh.subList(0, 200), 1));
        print(size, "each for the first time", 32, ask(fresh.subList(200, fresh.size()), 32));
        List<String> again = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            again.addAll(fresh.subList(fresh.size() - KNOWN, fresh.size()));
        }
        print(size, "asked before", 32, ask(again, 32));
        List<String> beginnings = new ArrayList<>();
        for (String head : HEADS) {
            for (int length = 2; length <= head.length(); length++) {
                beginnings.add(
                        "/suggestions.json?q=" + URLEncoder.encode(head.substring(0, length), StandardCharsets.UTF_8));
            }
        }
        for (int i = 0; i < 10; i++) {
            ask(beginnings, 4);
        }
        print(size, "suggestions", 1, ask(beginnings, 1));
    }

    /** @param more words behind those looked for */
    private static List<String> addresses(String more) {
        List<String> all = new ArrayList<>();
        for (String head : HEADS) {
            for (String tail : TAILS) {
                for (String facet : FACETS) {
                    for (String page : List.of("", "&seite=2")) {
                        all.add("/branchenkatalog?q=" + URLEncoder.encode(head.concat(tail), StandardCharsets.UTF_8)
                                + more + facet + page);
                    }
                }
            }
        }
        return all;
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on once
    private record Times(long[] nanos, long whole, long processor) {}

    private Times ask(List<String> paths, int connections) throws InterruptedException, ExecutionException {
        long[] nanos = new long[paths.size()];
        AtomicInteger next = new AtomicInteger();
        ExecutorService clients = Executors.newFixedThreadPool(connections);
        long processor = PROCESS.getProcessCpuTime();
        long start = System.nanoTime();
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            running.add(clients.submit(() -> {
                for (int at = next.getAndIncrement(); at < nanos.length; at = next.getAndIncrement()) {
                    long began = System.nanoTime();
                    get(paths.get(at));
                    nanos[at] = System.nanoTime() - began;
                }
            }));
        }
        for (Future<?> one : running) {
            one.get();
        }
        long whole = System.nanoTime() - start;
        clients.shutdown();
        clients.awaitTermination(1, TimeUnit.MINUTES);
        Arrays.sort(nanos);
        return new Times(nanos, whole, PROCESS.getProcessCpuTime() - processor);
    }

    private void get(String path) {
        try {
            int status = http.send(HttpRequest.newBuilder(home.resolve(path)).build(), BodyHandlers.discarding())
                    .statusCode();
            if (status != 200) {
                throw new IllegalStateException(status + " for " + path);
            }
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void print(String size, String what, int connections, Times times) {
        int count = times.nanos().length;
        System.out.printf(
                "| %s | %s | %d | %.1f ms | %.1f ms | %.0f | %.1f ms |%n",
                size,
                what,
                connections,
                times.nanos()[count / 2] / 1e6,
                times.nanos()[count * 95 / 100] / 1e6,
                count * 1e9 / times.whole(),
                times.processor() / 1e6 / count);
    }
}
