package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.app.AppDefinition;
import de.wirtschaftsstandort.app.AppSource;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.TestStore;
import de.wirtschaftsstandort.contenttype.ContentTypes;
import de.wirtschaftsstandort.openimmo.OfferKind;
import de.wirtschaftsstandort.openimmo.Offers;
import de.wirtschaftsstandort.openimmo.ReadFile;
import de.wirtschaftsstandort.reference.References;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.security.TestAudit;
import de.wirtschaftsstandort.support.MemoryDefinitions;
import de.wirtschaftsstandort.support.MemoryResources;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Measures the import of OpenImmo files whose objects say all they can: read, check, write, with the audit log. */
final class ImportOffersBench {

    private static final int[] OBJECTS = {100, 1_000};

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ImportOffersBench() {}

    public static void main(String... args) {
        SignedIn.with("content.read", "content.write");
        ImportOffersBench bench = new ImportOffersBench();
        bench.run(10);
        bench.out.println("| objects | file | limit | read and checked | made drafts |\n|---|---|---|---|---|");
        for (int objects : OBJECTS) {
            bench.out.println(bench.run(objects));
        }
        System.exit(0);
    }

    private String run(int objects) {
        TestStore store = TestStore.fresh();
        ContentSession session = store.open("plots");
        session.add(
                session.nodes().find("plots", NodePath.ROOT).orElseThrow().id(),
                NodeId.random(),
                "nordsachsen",
                "mgnl:folder",
                Map.of());
        session.commit();
        ImportOffers offers = new ImportOffers(
                new ContentAccess(
                        new CurrentUser(),
                        store.stages(),
                        new ContentTypes(new MemoryDefinitions(new MemoryResources()))),
                store.sessions(),
                References.municipalities(),
                TestAudit.on(store.database(), Clock.systemUTC()),
                new CurrentUser(),
                new JdbcTransactionManager(store.database()));
        ContentApp app = new ContentApp(AppDefinition.plain(
                "plots", "", "plots", new AppSource("plots", "/", List.of("mgnl:content", "mgnl:folder"), "title")));
        ImportOffers.Target target = new ImportOffers.Target(
                Map.of(OfferKind.PLOT, app), Map.of(OfferKind.PLOT, NodePath.of("/nordsachsen")), List.of("en"));
        byte[] file = Offers.file(objects);
        long start = System.nanoTime();
        offers.check(ReadFile.of(file), target);
        long checked = System.nanoTime();
        long taken = offers.write(ReadFile.of(file), target).stream()
                .filter(ImportedOffer::isTaken)
                .count();
        long written = System.nanoTime();
        if (taken != objects) {
            throw new IllegalStateException("only " + taken + " of " + objects + " were taken");
        }
        return String.format(
                Locale.ROOT,
                "| %,d | %.1f MB | %s | %.1f s | %.1f s |",
                objects,
                file.length / 1e6,
                objects == 1_000 ? "20 s" : "",
                (checked - start) / 1e9,
                (written - checked) / 1e9);
    }
}
